/** 量 from a published table: one cell, or the rows that a total stands under. */
import type { Entry } from '../../model/entry.ts';
import { plainLabel } from '../../model/table-labels.ts';
import { sidesOf } from '../../model/table-sides.ts';
import type { CellPlace, PublishedTable } from '../../model/table.ts';
import type { CheckWords } from '../check-words.ts';
import { knownFigure, total, type Known } from '../known.ts';
import { because, joinUnknown, type Unknown } from '../unknown.ts';
import { findPlace, hasColumn, type FoundPlace } from './address.ts';
import { cellFigure } from './cell-figure.ts';
import { readTableName } from './cell-reference.ts';
import { itemsAbove, totalsAbove } from './rows-above.ts';
import type { ReportTables } from './tables.ts';

type FromTables = (tables: ReportTables) => Known | Unknown;

/** What `{ 表, 行, 列 }` says of a table once it is found. */
type FromTable = (table: PublishedTable) => Known | Unknown;

/** `{ 表, 行, 列 }`, or `{ 表, 以上, 起, 各行, 列 }` for the rows above a total, from another total on where 起 names one. */
export function readCellQuantity(entry: Entry, words: CheckWords): FromTables {
  const kind = readTableName(entry.at('表'), words);
  const needed = alternatives(entry.optionalText('须有列'));
  const place = readPlace(entry, words);
  entry.done();
  return (tables) => {
    const found = kind ? tables.find(kind) : joinUnknown([], []);
    if (found.kind === 'unknown') return found;
    const { table } = found;
    if (needed.length > 0 && !needed.some((name) => hasColumn(table, name)))
      return because(`${table.title}没有“${needed[0] ?? ''}”一列，口径不同`);
    return place(table);
  };
}

/** Names that one thing goes by: `上年结转|上年结余` */
export function alternatives(text: string): readonly string[] {
  return text.split('|').filter((each) => each !== '');
}

function readPlace(entry: Entry, words: CheckWords): FromTable {
  const column = entry.text('列');
  const below = entry.optionalText('以上');
  const from = entry.optionalText('起');
  const row = entry.optionalText('行');
  const parts = entry.list('各行').map(({ value }) => alternatives(value).map(plainLabel));
  if (below !== '' && row !== '')
    entry.problem('「行」和「以上」', '其中一个', '一格写「行」，某行以上各行之和写「以上」');
  if (below === '' && from !== '')
    entry.problem('只有「起」', '「以上」和「起」', '请补上「以上」，或删去「起」');
  if ((from === '') !== (parts.length === 0))
    entry.problem('「起」和「各行」只有一个', '都有或都没有', '请写明「起」以下可加的「各行」');
  if (below === '') return (table) => knownPlace(findPlace(table, row, column));
  const { functionalClasses } = words.tableWords;
  return (table) => sumAbove(table, { below, from, column, parts, functionalClasses });
}

function knownPlace(found: FoundPlace): Known | Unknown {
  return found.kind === 'unknown' ? found : knownCell(found.place);
}

export function knownCell(place: CellPlace): Known | Unknown {
  const figure = cellFigure(place);
  return figure.kind === 'figure' ? knownFigure(figure.figure) : figure;
}

interface Above {
  readonly below: string;
  /** '' from the first row on. */
  readonly from: string;
  readonly column: string;
  readonly parts: readonly (readonly string[])[];
  readonly functionalClasses: readonly string[];
}

function sumAbove(table: PublishedTable, above: Above): Known | Unknown {
  const end = findPlace(table, above.below, above.column);
  if (end.kind === 'unknown') return end;
  const start = above.from === '' ? undefined : findPlace(table, above.from, above.column);
  if (start?.kind === 'unknown') return start;
  const { column, row } = end.place;
  const side = sidesOf(table).find(({ amounts }) => amounts.includes(column));
  if (side?.label === undefined) return because(`${table.title}没有各行的名称`);
  const place = { table, side, column, row };
  const found = start
    ? totalsAbove(place, start.place.row, above.parts)
    : itemsAbove(place, above.functionalClasses);
  if (found.kind === 'unknown') return found;
  return addUp(found.rows.map((each) => knownCell({ table, row: each, column })));
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
