/** 网页 → 原件. As a stream and without recursion: nesting, however deep, costs nothing but time. */
import { Parser } from 'htmlparser2';
import type { Block, Format, GridCell, Line, SourceDocument } from '../document.ts';
import type { Outcome } from '../imported.ts';
import { decodeBytes, decodeWhole, wideEncoding, type Decoded } from './decode.ts';
import { isGrid, type DraftGrid, type DraftItem, type DraftLine } from './html-flow.ts';
import { HtmlPage } from './html-page.ts';
import type { ReaderLimits } from './limits.ts';
import { refuse } from './refusal.ts';
import { dropRepeatedHeads } from './repeated-heads.ts';

const CHUNK = 16384;
/** Where a page says its encoding, by the standard. */
const HEAD_BYTES = 4096;

export function readHtml(
  bytes: Uint8Array,
  name: string,
  limits: ReaderLimits,
): Outcome<SourceDocument> {
  const { lines, remarks } = decodeHtml(bytes);
  return readMarkup(lines.join('\n'), name, 'html', limits, remarks);
}

/** @param format which the markup stands for: Word documents come as HTML too */
export function readMarkup(
  html: string,
  name: string,
  format: Format,
  limits: ReaderLimits,
  remarks: readonly string[],
): Outcome<SourceDocument> {
  const page = new HtmlPage(limits);
  const parser = new Parser(page, { decodeEntities: true });
  for (let at = 0; at < html.length && !page.excess; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  if (!page.excess) parser.end();
  const items = page.finish();
  if (page.excess)
    return refuse(name, ...page.excess, '请确认是一份报告，没有损坏；必要时拆开再导入');
  const blocks = number(items);
  if (blocks.length === 0)
    return refuse(name, '没有文字的文件', '有文字的文件', '请确认正文不是图片或附件里的文件');
  const value = { format, blocks, pageSizes: undefined, lineCount: undefined };
  return { ok: true, value: { ...value, remarks: [...remarks, ...page.remarks] } };
}

/** A page may say one encoding and use another: what is valid UTF-8 is UTF-8. */
function decodeHtml(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const [, label = ''] = /<meta[^>]{0,300}charset=["']?([\w-]{1,30})/i.exec(head) ?? [];
  const isUsual = /^(?:utf-?8|gb[\w-]*|x-gbk|hz.*)?$/i.test(label);
  if (isUsual || wideEncoding(bytes)) return decodeBytes(bytes);
  try {
    return decodeWhole(bytes, label);
  } catch {
    return decodeBytes(bytes);
  }
}

/** Paragraphs and rows of tables are counted alike; the lines of one share its number. */
function number(items: readonly DraftItem[]): readonly Block[] {
  const blocks: Block[] = [];
  let text: Line[] = [];
  let count = 0;
  let isOpen = false;
  const endText = (): void => {
    if (text.length > 0) blocks.push({ kind: 'text', lines: text });
    [text, isOpen] = [[], false];
  };
  for (const item of items) {
    if (isGrid(item)) {
      endText();
      blocks.push(gridOf(item, count + 1));
      count += item.rowCount;
    } else {
      if (!isOpen) count += 1;
      text.push(lineOf(item, count));
      isOpen = !item.endsParagraph;
    }
  }
  endText();
  return blocks;
}

function gridOf(draft: DraftGrid, firstNumber: number): Block {
  const cells = draft.cells.map(({ row, column, rowSpan, colSpan, content }): GridCell => {
    const lines = content.map((line) => lineOf(line, firstNumber + row));
    return { row, column, rowSpan, colSpan, lines };
  });
  const { rowCount, columnCount, headRows } = draft;
  const grid = { kind: 'grid', origin: 'marked', rowCount, columnCount, cells } as const;
  return dropRepeatedHeads(grid, headRows);
}

function lineOf({ text, endsParagraph }: DraftLine, count: number): Line {
  return { number: count, page: undefined, text, boxes: undefined, endsParagraph };
}
