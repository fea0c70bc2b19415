/** 量: a figure, a sum, a product, a figure read in another unit, a cell or a run of rows of a table. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { hasPart, list, word } from '../data/files.ts';
import type { Context } from './context.ts';
import type { Measured } from './result.ts';
import { rowsAbove } from './rows-above.ts';
import { bareName, type Sheet, type Side } from './sheet.ts';

export interface MeasureOptions {
  /** A fact to be read as printed although the check says 按 another unit. */
  readonly asPrinted?: string;
}

export function measure(
  tree: Yaml,
  context: Context,
  options: MeasureOptions = {},
): Measured | undefined {
  const of = (each: Yaml): Measured | undefined => measure(each, context, options);
  if (typeof tree === 'string') return figure(tree, '', context);
  if (hasPart(tree, '事实')) {
    const name = word(tree, '事实');
    return figure(name, options.asPrinted === name ? '' : word(tree, '按'), context);
  }
  if (hasPart(tree, '乘')) return product(list(tree, '乘').map(of));
  if (hasPart(tree, '表')) return fromTable(tree, context);
  const plus = total(list(tree, '各项').map(of));
  const minus = total(list(tree, '减').map(of));
  if (!plus || !minus) return undefined;
  return { value: plus.value.subtract(minus.value), slack: plus.slack.add(minus.slack) };
}

function figure(name: string, readAs: string, { data, report }: Context): Measured | undefined {
  const printed = report.figures.single(data.glossary.named(name));
  return printed && data.units.amount(printed.text, readAs === '' ? printed.unit : readAs);
}

export function total(parts: readonly (Measured | undefined)[]): Measured | undefined {
  let sum = { value: Exact.zero, slack: Exact.zero };
  for (const each of parts) {
    if (!each) return undefined;
    sum = { value: sum.value.add(each.value), slack: sum.slack.add(each.slack) };
  }
  return sum;
}

function product(parts: readonly (Measured | undefined)[]): Measured | undefined {
  let made: Measured = { value: Exact.one, slack: Exact.zero };
  for (const each of parts) {
    if (!each) return undefined;
    const spread = made.value.abs().multiply(each.slack);
    const slack = spread
      .add(each.value.abs().multiply(made.slack))
      .add(made.slack.multiply(each.slack));
    made = { value: made.value.multiply(each.value), slack };
  }
  return made;
}

function fromTable(tree: Yaml, context: Context): Measured | undefined {
  const sheet = context.sheet(word(tree, '表'));
  if (!sheet || !hasColumn(sheet, word(tree, '须有列'))) return undefined;
  if (hasPart(tree, '以上')) return total(rowsAbove(tree, sheet, context) ?? [undefined]);
  const place = rowOf(tree, sheet);
  if (!place) return undefined;
  const column = columnOf(sheet, word(tree, '列'), place.side);
  return column === undefined ? undefined : sheet.amount(place.row, column);
}

function hasColumn(sheet: Sheet, names: string): boolean {
  return names === '' || names.split('|').some((name) => sheet.columnsNamed(name).length > 0);
}

/** A table of one row needs no name of it. */
function rowOf(tree: Yaml, sheet: Sheet): { row: number; side: Side | undefined } | undefined {
  const name = word(tree, '行');
  if (name === '') return sheet.rows.length === 1 ? { row: 0, side: undefined } : undefined;
  const found = sheet.rowsNamed(name.split('|').map(bareName));
  if (found.length === 1) return found[0];
  // The two sides may both end in 总计; the column then says which is meant.
  const fitting = found.filter(
    ({ side }) => sheet.columnsNamed(word(tree, '列'), side).length === 1,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

export function columnOf(sheet: Sheet, name: string, side: Side | undefined): number | undefined {
  const found = sheet.columnsNamed(name, side);
  return found.length === 1 ? found[0] : undefined;
}
