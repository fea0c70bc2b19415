/** PDF → 原件. */
import type { SourceDocument } from '../../document.ts';
import type { Outcome } from '../../imported.ts';
import type { ReaderLimits } from '../limits.ts';
import { refuse, spansInWords, tooLong, type Refusal } from '../refusal.ts';
import { blocksOf } from './blocks.ts';
import {
  withDocument,
  withPage,
  type OpenDocument,
  type OpenFailure,
  type PDFiumLibrary,
} from './library.ts';
import { readPdfPage, type ReadPage } from './read-page.ts';

const FAILURES: Readonly<Record<OpenFailure, readonly [string, string, string]>> = {
  damaged: ['损坏或不完整的 PDF', '完好的 PDF', '请重新下载或复制，再导入'],
  encrypted: ['加了密码的 PDF', '没有密码的 PDF', '请用密码打开，另存为没有密码的 PDF 再导入'],
  memory: ['内存放不下的 PDF', '能放进内存的 PDF', '请关闭其他程序，或拆开这份文件再导入'],
};

export function readPdf(
  bytes: Uint8Array,
  name: string,
  library: PDFiumLibrary,
  limits: ReaderLimits,
): Outcome<SourceDocument> {
  const pages = attempt(() =>
    withDocument(library, bytes, (document) => readPages(document, name, limits)),
  );
  if (typeof pages === 'string') return refuse(name, ...FAILURES[pages]);
  if ('ok' in pages) return pages;
  const isScanned = (page: ReadPage): boolean =>
    page.pictureShare >= limits.layout.scannedShare &&
    page.characters < limits.layout.scannedCharacters;
  const scanned = pages.filter(isScanned).map(({ number }) => number);
  const withText = pages.filter((page) => page.characters > 0 && !isScanned(page));
  if (withText.length === 0) return refuseTextless(name, pages, scanned);
  return {
    ok: true,
    value: {
      format: 'pdf',
      blocks: blocksOf(pages, limits),
      pageSizes: pages.map(({ width, height }) => ({ width, height })),
      lineCount: undefined,
      remarks: remarksOn(pages, scanned, limits),
    },
  };
}

/** PDFium stops with an error of WebAssembly where a file makes it run out of memory or bounds. */
function attempt<Result>(read: () => Result): Result | 'memory' {
  try {
    return read();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) return 'memory';
    throw error;
  }
}

function readPages(
  document: OpenDocument,
  name: string,
  limits: ReaderLimits,
): readonly ReadPage[] | Refusal {
  const { pageCount } = document;
  if (pageCount === 0) return refuse(name, ...FAILURES.damaged);
  if (pageCount > limits.maxPages)
    return refuse(
      name,
      `${String(pageCount)} 页`,
      `不超过 ${String(limits.maxPages)} 页`,
      '请确认是一份报告；合订的请拆开再导入',
    );
  const pages: ReadPage[] = [];
  const broken: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pageCount; number += 1) {
    const page = withPage(document, number - 1, (handle) =>
      readPdfPage(document, handle, number, limits),
    );
    if (page) pages.push(page);
    else broken.push(number);
    characters += page?.characters ?? 0;
    if (characters > limits.maxTotalCharacters) return tooLong(name, limits.maxTotalCharacters);
  }
  if (broken.length === 0) return pages;
  const found = `打不开的页（第 ${spansInWords(broken)} 页）`;
  return refuse(name, found, '完好的 PDF', FAILURES.damaged[2]);
}

function refuseTextless(
  name: string,
  pages: readonly ReadPage[],
  scanned: readonly number[],
): Refusal {
  const [found, numbers] =
    scanned.length > 0
      ? ['扫描件，只有图片没有文字', scanned]
      : ['没有文字的 PDF', pages.map(({ number }) => number)];
  return refuse(
    name,
    `${found}（第 ${spansInWords(numbers)} 页）`,
    '有文字的 PDF',
    '请向公开单位要 Word 或电子版 PDF；没有时先做文字识别，再逐字核对',
  );
}

function remarksOn(
  pages: readonly ReadPage[],
  scanned: readonly number[],
  { layout }: ReaderLimits,
): readonly string[] {
  const on = (test: (page: ReadPage) => boolean): readonly number[] =>
    pages.filter((page) => !scanned.includes(page.number) && test(page)).map((page) => page.number);
  const remarks: readonly (readonly [numbers: readonly number[], what: string])[] = [
    [scanned, '是图片，其中的文字没有读入，请对照原文'],
    [on((page) => page.characters === 0), '没有文字'],
    [
      on((page) => page.characters > 0 && page.pictureShare >= layout.scannedShare),
      '有占满页面的图片，文字可能是识别出来的，请逐字核对',
    ],
    [on((page) => page.unknownCharacters > 0), '有认不出的字，以“\uFFFD”表示，请对照原文'],
    [on((page) => page.askew > 0), '有斜排或另一方向的文字（水印、印章、竖排），没有读入'],
    [on((page) => page.hasLostText), '用了没有嵌入文件的字体，有的字没有读出，请对照原文'],
    [on((page) => page.hasTooManyRules), '线条过多，没有辨认表格'],
  ];
  return remarks.flatMap(([numbers, what]) =>
    numbers.length > 0 ? [`第 ${spansInWords(numbers)} 页${what}。`] : [],
  );
}
