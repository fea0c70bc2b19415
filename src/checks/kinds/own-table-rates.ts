/** 比率列: a rate printed in a table, against the columns of the same row that it is the rate of. */
import type { Entry } from '../../model/entry.ts';
import { plainLabel } from '../../model/table-labels.ts';
import { isBlank } from '../../model/table-sides.ts';
import { cellAt, dataRows, type PublishedTable } from '../../model/table.ts';
import type { Unit } from '../../model/unit.ts';
import type { CheckWords } from '../check.ts';
import { compareRate, quotientOf } from './ratio.ts';
import type { Comparison } from './whole-table.ts';
import { knownFigure, type Known } from '../known.ts';
import { because, type Unknown } from '../unknown.ts';
import { rowName } from '../tables/address.ts';
import { rateFigure, type FoundFigure } from '../tables/cell-figure.ts';
import { knownCell } from '../tables/cell-quantity.ts';

/** Each column by its names; of the denominators the first one that the table has is meant, unless only a later one agrees. */
export interface RateColumn {
  readonly rate: readonly string[];
  readonly numerator: readonly string[];
  readonly denominators: readonly (readonly string[])[];
  readonly percent: Unit | undefined;
}

export function readRateColumns(
  entry: Entry | undefined,
  words: CheckWords,
): readonly RateColumn[] {
  return (entry?.items() ?? []).map((each) => {
    const column = {
      rate: variants(each.text('应等于')),
      numerator: variants(each.text('分子')),
      denominators: each
        .at('分母')
        .items()
        .map(({ value }) => variants(value)),
      percent: words.units.get('%'),
    };
    each.done();
    return column;
  });
}

/** 总计|合计 */
export function variants(text: string): readonly string[] {
  return text.split('|').map(plainLabel);
}

export function compareRates(
  table: PublishedTable,
  { rate, numerator, denominators, percent }: RateColumn,
): readonly Comparison[] {
  const [at, over] = [onlyColumn(table, rate), onlyColumn(table, numerator)];
  const under = denominators.flatMap((names) => onlyColumn(table, names) ?? []);
  const [first] = under;
  if (at === undefined || over === undefined || first === undefined || !percent) return [];
  return dataRows(table).flatMap((row): readonly Comparison[] => {
    const cell = cellAt({ table, row, column: at });
    if (!cell || isBlank(cell)) return [];
    const printed = known(rateFigure({ table, row, column: at }, percent));
    const quotients = under.map((column) =>
      divided(knownCell({ table, row, column: over }), knownCell({ table, row, column })),
    );
    const agrees = quotients.find(
      (each) =>
        each.kind === 'known' &&
        printed.kind === 'known' &&
        compareRate(each, printed).outcome !== 'fails',
    );
    const parts = agrees ?? quotients[0] ?? because(`${table.title}没有分母`);
    const name = `「${rowName({ table, row, column: at })}」${rate[0] ?? ''}`;
    const id = `${String(row + 1)}-${String(at + 1)}`;
    return [{ id, name, parts, whole: printed, isRate: true }];
  });
}

function onlyColumn(table: PublishedTable, names: readonly string[]): number | undefined {
  const found = table.columns.filter(({ path }) => names.includes(plainLabel(path.at(-1) ?? '')));
  return found.length === 1 ? found[0]?.index : undefined;
}

function divided(over: Known | Unknown, under: Known | Unknown): Known | Unknown {
  if (over.kind === 'unknown') return over;
  if (under.kind === 'unknown') return under;
  return quotientOf(over, under) ?? because('分母为零，比率无法计算');
}

function known(found: FoundFigure): Known | Unknown {
  return found.kind === 'figure' ? knownFigure(found.figure) : found;
}
