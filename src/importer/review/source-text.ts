/** The left side for text, Word and web pages: numbered lines, tables as tables. */
import type { Block, Grid, GridCell, Line, SourceDocument } from '../document.ts';
import { MASK } from '../merge/persons.ts';
import { escape } from './escape.ts';
import type { ReviewMark, MarkedLine } from './review-marks.ts';

type MarksOf = (line: Line) => readonly ReviewMark[];

export function sourceText({ blocks }: SourceDocument, marked: readonly MarkedLine[]): string {
  const byLine = new Map(marked.map(({ line, marks }) => [line, marks]));
  const marksOf: MarksOf = (line) => byLine.get(line) ?? [];
  const parts = blocks.map((block) => blockHtml(block, marksOf));
  return `<div class="paper">${parts.join('\n')}</div>`;
}

function blockHtml(block: Block, marksOf: MarksOf): string {
  if (block.kind === 'grid') return gridHtml(block, marksOf);
  const lines = block.lines
    .filter(({ text }) => text.trim() !== '')
    .map((line) => lineHtml(line, marksOf(line)));
  return lines.join('\n');
}

function lineHtml(line: Line, marks: readonly ReviewMark[]): string {
  return `<p><span class="no">${line.number}</span>${markedText(line.text, marks)}</p>`;
}

function gridHtml({ cells, rowCount }: Grid, marksOf: MarksOf): string {
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    const [first] = own.flatMap(({ lines }) => lines.map(({ number }) => number));
    const number = `<td class="row-no">${first ?? ''}</td>`;
    return `<tr>${number}${own.map((cell) => cellHtml(cell, marksOf)).join('')}</tr>`;
  });
  // It scrolls where the window is narrow, so it must be reachable by keyboard.
  return `<div class="grid" role="region" aria-label="表格" tabindex="0"><table>${rows.join('\n')}</table></div>`;
}

/** A number is never broken over lines: 915. and 64 below it would be read as two. */
const NUMBER = /^[-－−+＋]?[\d０-９][\d０-９,，.．\s]*[%％‰]?$/;

function classOf({ lines, column, colSpan }: GridCell): string {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (texts.length > 0 && texts.every((text) => NUMBER.test(text))) return ' class="number"';
  return column === 0 && colSpan === 1 ? ' class="first"' : '';
}

function cellHtml(cell: GridCell, marksOf: MarksOf): string {
  const { lines, rowSpan, colSpan } = cell;
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
  return `<td${classOf(cell)}${spans}>${lines.map((line) => markedText(line.text, marksOf(line))).join('<br>')}</td>`;
}

function markedText(text: string, marks: readonly ReviewMark[]): string {
  let html = '';
  let at = 0;
  for (const mark of marks) {
    html += escape(text.slice(at, mark.from)) + markHtml(text.slice(mark.from, mark.to), mark);
    at = mark.to;
  }
  return html + escape(text.slice(at));
}

function markHtml(text: string, { kind, ids }: ReviewMark): string {
  if (kind === 'person') return `<span class="person">${MASK}</span>`;
  if (kind === 'unread') return `<span class="unread" title="没有读的数">${escape(text)}</span>`;
  // One element can have one id: the others are empty anchors before it.
  const [first = '', ...others] = ids;
  const anchors = others.map((id) => `<a id="${id}"></a>`).join('');
  return `${anchors}<mark id="${first}" data-marks="${ids.join(' ')}" tabindex="-1">${escape(text)}</mark>`;
}
