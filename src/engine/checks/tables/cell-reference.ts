/** `{ 表, 行, 列 }`: a reference to one cell of a kind of table, whatever report's it is. */
import type { DisclosureTable } from '../../disclosure/rule.ts';
import type { Entry } from '../../model/entry.ts';
import { quoted } from '../../model/problem.ts';
import { cellAt } from '../../model/table.ts';
import type { CheckWords } from '../check-words.ts';
import { knownFigure, type Known } from '../known.ts';
import { joinUnknown, type Unknown } from '../unknown.ts';
import { findPlace } from './address.ts';
import { cellFigure } from './cell-figure.ts';
import type { ReportTables } from './tables.ts';

export interface CellReference {
  /** Undefined after its problem was told. */
  readonly kind: DisclosureTable | undefined;
  /** '' for the only row of a table. */
  readonly row: string;
  readonly column: string;
}

export function readCellReference(entry: Entry, words: CheckWords): CellReference {
  const kind = readTableName(entry.at('表'), words);
  const reference = { kind, row: entry.optionalText('行'), column: entry.text('列') };
  entry.done();
  return reference;
}

export function readTableName(entry: Entry, words: CheckWords): DisclosureTable | undefined {
  const kind = words.tables.find(({ name }) => name === entry.value);
  if (!kind)
    entry.problem(quoted(entry.value), 'disclosure-tables.csv 中的 name', '请改正或先登记');
  return kind;
}

/** What is not there, in a word for a table: the whole table, the cell in it, anything in the cell, or a number there. */
export type Absence = 'table' | 'cell' | 'blank' | 'number';
export type Looked =
  { readonly known: Known } | { readonly absence: Absence; readonly why: Unknown };

export function lookUp({ kind, row, column }: CellReference, tables: ReportTables): Looked {
  const table = kind ? tables.find(kind) : joinUnknown([], []);
  if (table.kind === 'unknown') return { absence: 'table', why: table };
  const place = findPlace(table.table, row, column);
  if (place.kind === 'unknown') return { absence: 'cell', why: place };
  const figure = cellFigure(place.place);
  if (figure.kind === 'unknown')
    return { absence: cellAt(place.place)?.text === '' ? 'blank' : 'number', why: figure };
  return { known: knownFigure(figure.figure) };
}
