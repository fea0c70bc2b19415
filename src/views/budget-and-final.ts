/** 预算与决算对照: a year's published budget and final accounts side by side, from the tables as printed. */
import { lookUp, type CellReference, type Looked } from '../checks/tables/cell-reference.ts';
import type { ComparedItem } from '../checks/tables/comparison.ts';
import type { Tables } from '../checks/tables/tables.ts';
import { sayUnknown } from '../checks/unknown.ts';
import { percentCell, sentence, wan } from './format.ts';
import { worked } from '../checks/compare.ts';

export interface BudgetAndFinalView {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly BudgetAndFinalRow[];
  /** Index of the first column that holds numbers. */
  readonly numbersFrom: number;
  /** What next year's budget prints otherwise, and why a number is not there; one sentence each. */
  readonly notes: readonly string[];
}

export interface BudgetAndFinalRow {
  readonly name: string;
  readonly level: 1 | 2;
  /** As in `head`, without the name. */
  readonly cells: readonly string[];
}

export interface BudgetAndFinalYears {
  readonly year: string;
  readonly tables: Tables;
  /** Of the next year's report; undefined when it is not among the reports. */
  readonly next: Tables | undefined;
}

const HEAD = [
  '项目',
  '年初预算（万元）',
  '决算（万元）',
  '决算 − 预算（万元）',
  '决算为预算的（%）',
  '次年预算所列上年数（万元）',
];

/** @returns undefined when neither a budget nor final accounts were copied: there is nothing to set side by side */
export function budgetAndFinal(
  items: readonly ComparedItem[],
  years: BudgetAndFinalYears,
): BudgetAndFinalView | undefined {
  const looked = items.map((item) => lookAt(item, years));
  if (!looked.some(({ budget, final }) => 'known' in budget || 'known' in final)) return undefined;
  return {
    caption: `${years.year} 年度公开的预算与决算`,
    head: HEAD,
    rows: looked.map(row),
    numbersFrom: 1,
    notes: [...new Set(looked.flatMap(notes))],
  };
}

interface LookedItem {
  readonly item: ComparedItem;
  readonly budget: Looked;
  readonly final: Looked;
  /** Undefined where no table repeats it, or next year is not among the reports. */
  readonly repeated: Looked | undefined;
}

function lookAt(item: ComparedItem, { tables, next }: BudgetAndFinalYears): LookedItem {
  const again = (reference: CellReference): Looked | undefined => next && lookUp(reference, next);
  return {
    item,
    budget: lookUp(item.budget, tables),
    final: lookUp(item.final, tables),
    repeated: item.repeated && again(item.repeated),
  };
}

function row({ item, budget, final, repeated }: LookedItem): BudgetAndFinalRow {
  const missing = item.repeated ? '未收录报告' : '次年不列';
  return {
    name: item.name,
    level: item.level,
    cells: [
      cell(budget),
      cell(final),
      ...change(budget, final),
      repeated ? cell(repeated) : missing,
    ],
  };
}

const ABSENT = { table: '未录入', cell: '表中没有', number: '没有数' } as const;

function cell(looked: Looked): string {
  return 'known' in looked ? wan(looked.known.value) : ABSENT[looked.absence];
}

function change(budget: Looked, final: Looked): readonly [string, string] {
  if (!('known' in budget) || !('known' in final)) return ['无法计算', '无法计算'];
  const [planned, spent] = [budget.known.value, final.known.value];
  const share = planned.isZero() ? '无法计算' : percentCell(spent.div(planned));
  return [wan(spent.minus(planned)), share];
}

function notes({ item, budget, final, repeated }: LookedItem): readonly string[] {
  const absent = [budget, final].flatMap((each) => ('known' in each ? [] : [sayUnknown(each.why)]));
  if (!repeated || !('known' in repeated) || !('known' in budget)) return absent;
  const [now, then] = [budget.known, repeated.known];
  const gap = now.value.minus(then.value).abs();
  if (gap.lte(now.slack.plus(then.slack))) return absent;
  const told = `${item.name}：本年预算表印的是 ${sentence(worked(now))}，次年预算表所列的上年数是 ${sentence(worked(then))}`;
  return [...absent, told];
}
