/** A disclosed table laid out on one page: columns as wide as their longest cell, numbers at the right. */
import type { DemoTable } from '../disclosed-tables/table.ts';
import { PAGE, widthOf, type Page, type Rule, type Text } from './pdf.ts';

const SIZE = 7;
const ROW = 12;
const GAP = 8;
const TOP = PAGE.height - 110;
const NUMBER = /^-?[\d,]+\.\d+$/;

export function tablePage(table: DemoTable, heading: readonly Text[]): Page {
  const { rows, headRows, name, unit, note } = table;
  const columns = columnsOf(table);
  const bottom = TOP - rows.length * ROW;
  if (bottom < PAGE.margin) throw new Error(`${name} is too long for a page`);
  const y = (row: number): number => TOP - row * ROW;
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const place = columns[column];
      return place ? cellText(cell, place, row[column + 1] === '←', y(index)) : [];
    }),
  );
  const width = PAGE.width - 2 * PAGE.margin;
  const line = (row: number): Rule => ({ x: PAGE.margin, y: y(row) + ROW - 3, width });
  const title = { x: PAGE.margin, y: TOP + 34, size: 14, text: name };
  const measure = { x: PAGE.margin, y: TOP + 17, size: 8, text: `单位：${unit}` };
  const foot = { x: PAGE.margin, y: bottom - 4, size: 8, text: note === '' ? '' : `说明：${note}` };
  return {
    texts: [...heading, title, measure, ...cells, ...(note === '' ? [] : [foot])],
    rules: [line(0), line(headRows), line(rows.length)],
  };
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly ofNumbers: boolean;
}

/** What is left of the page's width goes to all columns alike. */
function columnsOf({ rows, headRows }: DemoTable): readonly Column[] {
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, column) => widest(rows, column));
  const used = widths.reduce((sum, width) => sum + width + GAP, 0);
  const spare = Math.max(0, PAGE.width - 2 * PAGE.margin - used) / Math.max(1, count);
  let left = PAGE.margin;
  return widths.map((width, index) => {
    const ofNumbers = rows.slice(headRows).some((row) => NUMBER.test(row[index] ?? ''));
    const column = { left, right: left + width + spare, ofNumbers };
    left = column.right + GAP;
    return column;
  });
}

/** A cell that others are merged into may run over them, so it does not count. */
function widest(rows: readonly (readonly string[])[], column: number): number {
  const cells = rows.filter((row) => row[column + 1] !== '←').map((row) => row[column] ?? '');
  return Math.max(...cells.map((cell) => widthOf(cell, SIZE)));
}

function cellText(
  cell: string,
  { left, right, ofNumbers }: Column,
  spans: boolean,
  y: number,
): readonly Text[] {
  if (cell === '' || cell === '←' || cell === '↑') return [];
  const x = ofNumbers && !spans ? right - widthOf(cell, SIZE) : left;
  return [{ x, y, size: SIZE, text: cell }];
}
