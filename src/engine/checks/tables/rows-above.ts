/**
 * 以上: the rows that a total adds up. A table does not say which rows those are, so they are added only where
 * their numbering or their names prove it; otherwise the total is not compared.
 */
import { ordinalOf, plainLabel } from '../../model/table-labels.ts';
import { isBlank, type TableSide } from '../../model/table-sides.ts';
import { cellAt, dataRows, type PublishedTable } from '../../model/table.ts';
import { because, type Unknown } from '../unknown.ts';

export interface LabelledRow {
  readonly row: number;
  /** As printed. */
  readonly text: string;
  readonly name: string;
  readonly indent: number;
}

/** Rows to be added, in their order. */
export type RowsAbove = { readonly kind: 'rows'; readonly rows: readonly number[] } | Unknown;

/** The side of a total, the amounts of one of its columns, and the row of the total. */
export interface TotalPlace {
  readonly table: PublishedTable;
  readonly side: TableSide;
  readonly column: number;
  readonly row: number;
}

/** Items above a total: numbered 一、二、三 without a gap, or each the name of a functional class. */
export function itemsAbove(place: TotalPlace, classes: readonly string[]): RowsAbove {
  const all = labelledRows(place);
  if ('kind' in all) return all;
  const [above, beyond] = [all.filter(isAbove(place)), all.filter(isBeyond(place))];
  const { outer, inner } = byIndent(above);
  const [first] = outer;
  if (!first) return doubt(place, '没有各行');
  const isNumbered = ordinalOf(first.text) !== undefined;
  const wrong = outer.find(({ text, name }, index) =>
    isNumbered
      ? ordinalOf(text) !== index + 1 || NO_ITEM.test(name) || /^.+、\s*其中/.test(text)
      : ordinalOf(text) !== undefined ||
        !classes.includes(name) ||
        outer.findIndex((each) => each.name === name) !== index,
  );
  // An item among the parts of another, or below the total, would be one that was left out.
  const astray = (each: LabelledRow): boolean =>
    isNumbered
      ? ordinalOf(each.text) !== undefined
      : classes.includes(each.name) || ordinalOf(each.text) !== undefined;
  const stray = wrong ?? [...inner, ...beyond].find(astray);
  if (stray) return doubt(place, `各行分不清级次，如“${stray.text}”`);
  return { kind: 'rows', rows: outer.map(({ row }) => row) };
}

/** A total and what is carried over are no items of another total. */
const NO_ITEM = /[合总小]计|结转|结余/;

/**
 * An earlier total and what stands between it and this one.
 * @param parts names that may stand there, each with its variants; of each at most one row
 */
export function totalsAbove(
  place: TotalPlace,
  from: number,
  parts: readonly (readonly string[])[],
): RowsAbove {
  const all = labelledRows(place);
  if ('kind' in all) return all;
  const between = all.filter((each) => isAbove(place)(each) && each.row > from);
  const { outer } = byIndent(between);
  const partOf = ({ name }: LabelledRow): number => parts.findIndex((each) => each.includes(name));
  const strange = outer.find(
    (each, index) =>
      partOf(each) < 0 || outer.findIndex((other) => partOf(other) === partOf(each)) !== index,
  );
  if (strange) return doubt(place, `有一行“${strange.text}”，不知要不要加`);
  const left = all.find((each) => !outer.includes(each) && partOf(each) >= 0);
  if (left) return doubt(place, `各行次序不同，如“${left.text}”`);
  if (outer.length === 0) return doubt(place, '没有可加的行');
  return { kind: 'rows', rows: [from, ...outer.map(({ row }) => row)] };
}

/** 其中 is a part of the row above it. A number beside no label cannot be told. */
function labelledRows(place: TotalPlace): readonly LabelledRow[] | Unknown {
  const { table, side, column } = place;
  const rows: LabelledRow[] = [];
  for (const row of dataRows(table)) {
    const label = side.label === undefined ? undefined : cellAt({ table, row, column: side.label });
    if (label && !isBlank(label)) {
      const { text, indent } = label;
      if (!/^其中/.test(text)) rows.push({ row, text, name: plainLabel(text), indent });
    } else if (row < place.row && cellAt({ table, row, column })?.number) {
      return doubt(place, '有一行数没有行名');
    }
  }
  return rows;
}

function isAbove({ row }: TotalPlace): (each: LabelledRow) => boolean {
  return (each) => each.row < row;
}

function isBeyond({ row }: TotalPlace): (each: LabelledRow) => boolean {
  return (each) => each.row > row;
}

function byIndent(rows: readonly LabelledRow[]): {
  readonly outer: readonly LabelledRow[];
  readonly inner: readonly LabelledRow[];
} {
  const outermost = Math.min(...rows.map(({ indent }) => indent));
  return {
    outer: rows.filter(({ indent }) => indent === outermost),
    inner: rows.filter(({ indent }) => indent > outermost),
  };
}

function doubt({ table, row, side }: TotalPlace, why: string): Unknown {
  const label = side.label === undefined ? '' : cellAt({ table, row, column: side.label })?.text;
  return because(`${table.title}“${plainLabel(label ?? '')}”以上${why}`);
}
