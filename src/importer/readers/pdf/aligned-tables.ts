/** 无框表格: lines whose parts stand under each other with gaps that no text crosses. Only what is unmistakable. */
import type { PageLayout } from '../limits.ts';
import { hull, type PageLine } from './page-lines.ts';
import type { PageTable, PageCell } from './page-table.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly line: PageLine;
  readonly parts: readonly PageLine[];
}

/** A column of figures is what tells a table from text with wide gaps. */
const FIGURE = /^[-－+]?\d[\d,，.．]*[%％]?$/;
/** A gap that may part two columns, or not: then nothing is certain. */
const DOUBTFUL = / {2}/;

/** @param lines of one page, from the top; @returns the same with tables in place of their lines */
export function alignedTables(
  lines: readonly PageLine[],
  layout: PageLayout,
): readonly (PageLine | PageTable)[] {
  const result: (PageLine | PageTable)[] = [];
  let run: Row[] = [];
  const close = (): void => {
    const table = tableOf(run, layout);
    result.push(...(table ? [table] : run.map(({ line }) => line)));
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    if (last && line.box.top - last.line.box.bottom > 2 * line.size) close();
    const parts = partsOf(line, layout);
    if (parts.length > 1 || DOUBTFUL.test(line.text)) run.push({ line, parts });
    else {
      close();
      result.push(line);
    }
  }
  close();
  return result;
}

/** The line cut at its wide gaps. */
function partsOf(line: PageLine, { columnGapEm }: PageLayout): readonly PageLine[] {
  const parts: PageLine[] = [];
  let [start, lastInk] = [0, -1];
  for (let at = 0; at < line.text.length; at += 1) {
    if (line.text.charAt(at).trim() === '') continue;
    const gap = (line.boxes[at]?.left ?? 0) - (line.boxes[lastInk]?.right ?? Infinity);
    if (gap >= columnGapEm * line.size) {
      parts.push(cut(line, start, lastInk + 1));
      start = at;
    }
    lastInk = at;
  }
  parts.push(cut(line, start, lastInk + 1));
  return parts;
}

function cut(line: PageLine, from: number, to: number): PageLine {
  const boxes = line.boxes.slice(from, to);
  const text = line.text.slice(from, to);
  return { ...line, text, boxes, box: hull(boxes), endsParagraph: true };
}

function tableOf(rows: readonly Row[], layout: PageLayout): PageTable | undefined {
  const [first] = rows;
  const isEven = rows.every(
    ({ parts }) =>
      parts.length === first?.parts.length && parts.every(({ text }) => !DOUBTFUL.test(text)),
  );
  if (!first || rows.length < 2 || first.parts.length < 2 || !isEven) return undefined;
  const columns = first.parts.map((_, column) => spanOf(rows, column));
  const isParted = columns.every((column, at) => {
    const next = columns[at + 1];
    return !next || next.from - column.to >= layout.columnGapEm * first.line.size * 0.5;
  });
  const hasFigures = columns.some(
    (_, column) =>
      column > 0 &&
      rows.slice(-Math.max(1, rows.length - 1)).every(({ parts }) => isFigure(parts[column])),
  );
  if (!isParted || !hasFigures) return undefined;
  const cells = rows.flatMap(({ parts }, row) =>
    parts.map((line, column): PageCell => ({
      row,
      column,
      rowSpan: 1,
      colSpan: 1,
      lines: [line],
    })),
  );
  const box = hull(rows.map(({ line }) => line.box));
  const inner = columns.slice(1).map(({ from }, at) => (from + (columns[at]?.to ?? from)) / 2);
  return {
    origin: 'aligned',
    page: first.line.page,
    top: box.top,
    bottom: box.bottom,
    edges: [box.left, ...inner, box.right],
    rowCount: rows.length,
    isOpenBelow: false,
    cells,
  };
}

function spanOf(rows: readonly Row[], column: number): Span {
  const boxes = rows.flatMap(({ parts }) => parts[column]?.box ?? []);
  const { left, right } = hull(boxes);
  return { from: left, to: right };
}

function isFigure(line: PageLine | undefined): boolean {
  return line !== undefined && FIGURE.test(line.text);
}
