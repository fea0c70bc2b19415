/**
 * 自己的表与 figures.csv: both are our transcription of the same lines of the report. A figure said to stand in lines
 * that a table was copied from, and not found in that table, is an error of one of the two files.
 */
import { readTable } from '../engine/model/csv.ts';
import { baseValue, type Figure } from '../engine/model/figure.ts';
import { readPercent } from '../engine/model/printed.ts';
import { quoted } from '../engine/model/problem.ts';
import { FIGURE_COLUMNS } from '../engine/model/read-figures.ts';
import type { Span } from '../engine/model/source.ts';
import type { PublishedTable, TableCell } from '../engine/model/table.ts';
import { isBlank } from '../engine/model/table-sides.ts';
import type { Folder } from './folder.ts';

/** @param folder of the report */
export function compareOwnTableFigures(
  folder: Folder,
  figures: readonly Figure[],
  tables: readonly PublishedTable[],
): void {
  const own = tables.filter(({ document, source }) => document === '' && source.lines.length > 0);
  for (const table of own)
    for (const figure of figures) {
      const places = figure.source.lines.filter((span) => isWithin(span, table.source.lines));
      if (!figure.number || places.length === 0) continue;
      const count = table.rows.flat().filter((cell) => says(cell, table, figure)).length;
      if (count < places.length) tell(folder, figure, table, places, count);
    }
}

/** A place that reaches beyond the table may be a sentence beside it. */
function isWithin({ from, to }: Span, lines: readonly Span[]): boolean {
  return lines.some((each) => each.from <= from && to <= each.to);
}

/** In the unit of the table, or as printed where it prints none; a dash stands for zero. */
function says(cell: TableCell, { unit }: PublishedTable, figure: Figure): boolean {
  if (!figure.number) return false;
  if (cell.text !== '' && isBlank(cell)) return figure.number.value.isZero();
  const number = cell.number ?? readPercent(cell.text);
  if (!number) return false;
  if (number.value.eq(figure.number.value)) return true;
  return (
    unit?.kind === figure.unit?.kind && baseValue({ ...figure, number, unit }).eq(baseValue(figure))
  );
}

function tell(
  folder: Folder,
  figure: Figure,
  { id, source }: PublishedTable,
  places: readonly Span[],
  count: number,
): void {
  const file = `tables/${id}.csv`;
  const lines = sayLines(places);
  const found = `${quoted(figure.printed)}，记在 ${lines}`;
  const expected =
    count === 0
      ? `${file}（${sayLines(source.lines)}）里也有这个数`
      : `${file}（${sayLines(source.lines)}）里有 ${String(places.length)} 处这个数，现在只有 ${String(count)} 处`;
  const action = '请对照原文，看是值、行号还是表里的数抄错了';
  folder.report({
    file: folder.label('figures.csv'),
    row: rowOf(folder, figure),
    column: 'value',
    found,
    expected,
    action,
  });
}

function sayLines(spans: readonly Span[]): string {
  const one = ({ from, to }: Span): string =>
    from === to ? String(from) : `${String(from)}-${String(to)}`;
  return `第 ${spans.map(one).join('、')} 行`;
}

/** Physical line of its row in figures.csv. */
function rowOf(folder: Folder, { fact, printed }: Figure): number | undefined {
  const bytes = folder.bytes('figures.csv') ?? new Uint8Array();
  const rows = readTable(bytes, { file: '', columns: FIGURE_COLUMNS }, () => undefined);
  return rows.find(({ cells }) => cells.fact === fact.id && cells.value === printed)?.line;
}
