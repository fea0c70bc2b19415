/** The body of the tables by functional or economic class: a line each for 合计, 类, 款 and 项. */
import type { Fen } from '../money.ts';
import { ofClass, type ByClass } from './by-economy.ts';
import { below, kindsOf, withSums, type Line } from './by-function.ts';
import { ECONOMIC_NAMES, FUNCTION_NAMES } from './classes.ts';
import { entry, numbered, type Printer } from './table.ts';

type Amount = (line: Line) => Fen;

/** 合计 first, then 类, 款 and 项 by code. */
export function functionRows(
  print: Printer,
  items: readonly Line[],
  columns: readonly Amount[],
): readonly (readonly string[])[] {
  return withSums(items).map((code) => [
    code,
    code === '' ? '合计' : indented(code, FUNCTION_NAMES),
    ...columns.map((amount) => print(below(items, code, amount))),
  ]);
}

/** The 类 with an item number, for the right half of a two-sided table. */
export function kindRows(
  print: Printer,
  items: readonly Line[],
  columns: readonly Amount[],
): readonly (readonly string[])[] {
  const kinds = kindsOf(items);
  const labels = numbered(kinds.map((code) => FUNCTION_NAMES[code] ?? code));
  return kinds.map((code, index) =>
    entry(print, labels[index] ?? '', ...columns.map((amount) => below(items, code, amount))),
  );
}

/** A 类 of the economic classification and its 款. */
export function economicRows(
  economy: ByClass,
  kind: string,
  cells: (amount: Fen) => readonly string[],
): readonly (readonly string[])[] {
  const codes = [kind, ...[...economy.keys()].filter((code) => code.startsWith(kind))];
  return codes.map((code) => [
    code,
    indented(code, ECONOMIC_NAMES),
    ...cells(ofClass(economy, code)),
  ]);
}

/** Indented by level with full-width spaces: a 类 has three digits, each level below it two more. */
function indented(code: string, names: Readonly<Record<string, string>>): string {
  const name = names[code];
  if (name === undefined) throw new Error(`no name for the code ${code}`);
  return `${'　'.repeat((code.length - 3) / 2)}${name}`;
}
