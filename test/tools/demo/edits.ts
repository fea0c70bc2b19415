/** What can be done to a sound report so that it errs as reports do. Each edit either changes something or throws. */
import { Decimal, decimal } from '../../../src/engine/model/decimal.ts';
import { readPrinted } from '../../../src/engine/model/printed.ts';
import type { DemoTable } from './disclosed-tables/table.ts';
import type { FigureRow } from './print-style.ts';
import type { DemoDisclosure } from './record/row.ts';
import type { SelfGiven } from './scores.ts';
import { shifted } from './shifted.ts';
import { editTables, type TableEdit } from './table-edits.ts';

export type Edit =
  /** Adds to the printed number, in its printed unit and precision. */
  | { readonly do: 'shift'; readonly fact: string; readonly by: string }
  /** The number stays, its unit is misprinted. */
  | { readonly do: 'unit'; readonly fact: string; readonly unit: string }
  /** A rate is cut off where it should be rounded. */
  | {
      readonly do: 'truncate';
      readonly fact: string;
      readonly top: string;
      readonly bottom: string;
    }
  /** Printed a second time, differently. */
  | { readonly do: 'repeat'; readonly fact: string; readonly by: string }
  | { readonly do: 'score'; readonly indicator: string; readonly to: string }
  | { readonly do: 'nudge'; readonly indicator: string; readonly by: string }
  | { readonly do: 'total'; readonly by: string }
  /** The report scores an indicator item by item too. */
  | { readonly do: 'items'; readonly indicator: string; readonly to: readonly string[] }
  /** A choice is printed otherwise than it is. */
  | { readonly do: 'claim'; readonly fact: string; readonly to: string }
  | TableEdit;

export interface Draft {
  readonly figures: readonly FigureRow[];
  readonly scores: readonly SelfGiven[];
  readonly record: readonly DemoDisclosure[];
  /** The disclosed tables; none of a department that only published them. */
  readonly tables: readonly DemoTable[];
  /** Points by which the printed total departs from the sum of the scores. */
  readonly totalOff: Decimal;
}

export function apply(draft: Draft, edit: Edit): Draft {
  switch (edit.do) {
    case 'shift':
      return onFigure(draft, edit.fact, (row) => [{ ...row, value: shifted(row.value, edit.by) }]);
    case 'unit':
      return onFigure(draft, edit.fact, (row) => [misprinted(row, edit.unit)]);
    case 'truncate':
      return onFigure(draft, edit.fact, (row) => [{ ...row, value: cut(draft, row, edit) }]);
    case 'repeat':
      return onFigure(draft, edit.fact, (row) => mentions(row, edit.by));
    case 'score':
      return onScore(draft, edit.indicator, () => decimal(edit.to));
    case 'nudge':
      return onScore(draft, edit.indicator, (score) => score.plus(edit.by));
    case 'total':
      return { ...draft, totalOff: draft.totalOff.plus(edit.by) };
    case 'items':
      return byItems(draft, edit.indicator, edit.to);
    case 'claim':
      return onFigure(draft, edit.fact, (row) => [claimed(row, edit.to)]);
    case 'cell':
    case 'table-unit':
      return { ...draft, tables: editTables(draft.tables, edit) };
  }
}

function onFigure(
  draft: Draft,
  id: string,
  change: (row: FigureRow) => readonly FigureRow[],
): Draft {
  const row = printed(draft, id);
  const figures = draft.figures.flatMap((each) => (each === row ? change(row) : [each]));
  return { ...draft, figures };
}

function onScore(draft: Draft, indicator: string, change: (score: Decimal) => Decimal): Draft {
  const given = draft.scores.find((each) => each.indicator === indicator);
  if (!given) throw new Error(`no self score to change: ${indicator}`);
  const score = change(given.score);
  if (score.eq(given.score)) throw new Error(`${indicator} is ${score.toString()} already`);
  return {
    ...draft,
    scores: draft.scores.map((each) => (each === given ? { ...given, score } : each)),
  };
}

function byItems(draft: Draft, indicator: string, items: readonly string[]): Draft {
  const given = draft.scores.find((each) => each.indicator === indicator);
  if (!given) throw new Error(`no self score to part: ${indicator}`);
  return {
    ...draft,
    scores: draft.scores.map((each) => (each === given ? { ...given, items } : each)),
  };
}

function printed({ figures }: Draft, id: string): FigureRow {
  const row = figures.find(({ fact, status }) => fact.id === id && status === '已公布');
  if (!row) throw new Error(`not printed, so it cannot err: ${id}`);
  return row;
}

function numberOf({ value }: FigureRow): Decimal {
  const number = readPrinted(value, ['零']);
  if (!number) throw new Error(`not a number: ${value}`);
  return number.value;
}

function claimed(row: FigureRow, value: string): FigureRow {
  if (row.value === value) throw new Error(`${row.fact.id} is ${value} already`);
  return { ...row, value };
}

function misprinted(row: FigureRow, unit: string): FigureRow {
  if (row.unit === unit) throw new Error(`${row.fact.id} is in ${unit} already`);
  return { ...row, unit };
}

function cut(
  draft: Draft,
  row: FigureRow,
  { top, bottom }: { top: string; bottom: string },
): string {
  const quotient = numberOf(printed(draft, top)).div(numberOf(printed(draft, bottom)));
  const text = quotient.times(100).toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2);
  if (text === row.value) throw new Error(`${row.fact.id} is not rounded up: nothing to cut off`);
  return text;
}

function mentions(row: FigureRow, by: string): readonly FigureRow[] {
  const page = String(Number.parseInt(row.page, 10) + 4);
  const first = { ...row, status: '冲突' as const, note: '前后两处不一致' };
  return [first, { ...first, value: shifted(row.value, by), page }];
}
