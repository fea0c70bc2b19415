/** 左右两半: receipts at the left and payments at the right are two tables side by side. */
import type { PlainCell } from './grid-cells.ts';
import type { GridSection } from './grid-sections.ts';
import type { GridHeadWords } from './grid-words.ts';
import type { Table } from './section-table.ts';

/** @returns the table itself where it has no halves */
export function sideBySideTables(
  { headRows, bodyRows }: GridSection,
  table: Table,
  { nameHeads }: GridHeadWords,
): readonly Table[] {
  const starts = headRows
    .map((row) => startsIn(table.places[row] ?? [], nameHeads))
    .find((all) => all.length > 1 && all.every((at) => holdsNames(at, bodyRows, table)));
  if (!starts) return [table];
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? Infinity;
    const places = table.places.map((row) =>
      row.map((cell, at) => (at >= from && at < to ? cell : undefined)),
    );
    return { ...table, places };
  });
}

/** 支出 over amounts is no head over names. */
function holdsNames(at: number, bodyRows: readonly number[], { places }: Table): boolean {
  const cells = bodyRows.flatMap((row) => places[row]?.[at] ?? []);
  return cells.some(({ label }) => label !== '') && cells.every(({ value }) => !value);
}

/** Columns where a head over names begins, the first of them at the left edge. */
function startsIn(
  row: readonly (PlainCell | undefined)[],
  nameHeads: ReadonlySet<string>,
): readonly number[] {
  const isName = (at: number): boolean => nameHeads.has(row[at]?.label ?? '');
  const starts = [...row.keys()].filter((at) => isName(at) && !isName(at - 1));
  return starts[0] === 0 ? starts : [];
}
