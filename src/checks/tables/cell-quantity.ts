/** 量 from a published table: one cell, or the rows that a total stands under. */
import type { Entry } from '../../model/entry.ts';
import { isBlank, type Side } from '../../model/table-sides.ts';
import { cellAt, type CellPlace, type PublishedTable } from '../../model/table.ts';
import type { CheckWords } from '../check.ts';
import { knownFigure, total, type Known } from '../known.ts';
import { because, joinUnknown, type Unknown } from '../unknown.ts';
import { findPlace, rowsNamed, type FoundPlace } from './address.ts';
import { cellFigure } from './cell-figure.ts';
import { readTableName } from './cell-reference.ts';
import type { Tables } from './tables.ts';

type FromTables = (tables: Tables) => Known | Unknown;

/** `{ 表, 行, 列 }`, or `{ 表, 以上, 起, 列 }` for the rows above a total, from another total on where 起 names one. */
export function readCellQuantity(entry: Entry, words: CheckWords): FromTables {
  const kind = readTableName(entry.at('表'), words);
  const column = entry.text('列');
  const below = entry.optionalText('以上');
  const from = entry.optionalText('起');
  const row = entry.optionalText('行');
  entry.done();
  if (below !== '' && row !== '')
    entry.problem('「行」和「以上」', '其中一个', '一格写「行」，某行以上各行之和写「以上」');
  if (below === '' && from !== '')
    entry.problem('只有「起」', '「以上」和「起」', '请补上「以上」，或删去「起」');
  const place = (table: PublishedTable): Known | Unknown =>
    below === ''
      ? knownPlace(findPlace(table, row, column))
      : rowsAbove(table, below, from, column);
  return (tables) => {
    const found = kind ? tables.find(kind) : joinUnknown([], []);
    return found.kind === 'table' ? place(found.table) : found;
  };
}

function knownPlace(found: FoundPlace): Known | Unknown {
  return found.kind === 'unknown' ? found : knownCell(found.place);
}

export function knownCell(place: CellPlace): Known | Unknown {
  const figure = cellFigure(place);
  return figure.kind === 'figure' ? knownFigure(figure.figure) : figure;
}

/** Rows of the side that are named and stand above the total; parts of another row are indented or 其中. */
function rowsAbove(
  table: PublishedTable,
  below: string,
  from: string,
  column: string,
): Known | Unknown {
  const end = findPlace(table, below, column);
  if (end.kind === 'unknown') return end;
  const start = from === '' ? undefined : findPlace(table, from, column);
  if (start?.kind === 'unknown') return start;
  const side = rowsNamed(table, below).find(({ side: { amounts } }) =>
    amounts.includes(end.place.column),
  )?.side;
  const label = side?.label;
  if (label === undefined) return because(`${table.title}没有各行的名称`);
  const parts = namedRows(table, label, start?.place.row ?? 0, end.place.row).map((row) =>
    knownCell({ ...end.place, row }),
  );
  if (parts.length === 0) return because(`${table.title}“${below}”以上没有各行`);
  return addUp(parts);
}

/** All of them, or why one is not known. */
export function addUp(parts: readonly (Known | Unknown)[]): Known | Unknown {
  const known = parts.filter((part) => part.kind === 'known');
  if (known.length === parts.length) return total(known);
  const unknown = parts.filter((part) => part.kind === 'unknown');
  return joinUnknown(
    unknown,
    parts.flatMap((part) => part.used),
  );
}

function namedRows(
  table: PublishedTable,
  label: NonNullable<Side['label']>,
  from: number,
  to: number,
): readonly number[] {
  const named = table.rows.flatMap((_, row) => {
    const cell = cellAt({ table, row, column: label });
    const isNamed = row >= from && row < to && cell && !isBlank(cell);
    return isNamed && !/^其中[:：]/.test(cell.text) ? [{ row, indent: cell.indent }] : [];
  });
  const outermost = Math.min(...named.map(({ indent }) => indent));
  return named.filter(({ indent }) => indent === outermost).map(({ row }) => row);
}
