/** 比率列: a rate printed in a table, against the columns of the same row that it is the rate of. */
import type { Entry } from '../../model/entry.ts';
import { isBlank } from '../../model/table-sides.ts';
import { cellAt, dataRows, type PublishedTable } from '../../model/table.ts';
import type { Unit } from '../../model/unit.ts';
import type { CheckWords } from '../check-words.ts';
import { compareRate, quotientOf } from './ratio.ts';
import { onlyColumn, variants } from './own-table-sums.ts';
import type { TableComparison } from './whole-table.ts';
import { knownFigure, type Known } from '../known.ts';
import { because, type Unknown } from '../unknown.ts';
import { rowName } from '../tables/address.ts';
import { rateFigure, type CellFigure } from '../tables/cell-figure.ts';
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

export function compareRates(
  table: PublishedTable,
  { rate, numerator, denominators, percent }: RateColumn,
): readonly TableComparison[] {
  const [at, over] = [onlyColumn(table, rate), onlyColumn(table, numerator)];
  const under = denominators.flatMap((names) => onlyColumn(table, names) ?? []);
  const [first] = under;
  if (at === undefined || over === undefined || first === undefined || !percent) return [];
  return dataRows(table).flatMap((row): readonly TableComparison[] => {
    const cell = cellAt({ table, row, column: at });
    const amounts = [over, first].map((column) => cellAt({ table, row, column })?.number?.value);
    // 丁处,-,-,- has no rate; a row with both amounts and no rate has lost it, or does not say why.
    if ((!cell || isBlank(cell)) && !amounts.every((each) => each && !each.isZero())) return [];
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

function divided(over: Known | Unknown, under: Known | Unknown): Known | Unknown {
  if (over.kind === 'unknown') return over;
  if (under.kind === 'unknown') return under;
  return quotientOf(over, under) ?? because('分母为零，比率无法计算');
}

function known(found: CellFigure): Known | Unknown {
  return found.kind === 'figure' ? knownFigure(found.figure) : found;
}
