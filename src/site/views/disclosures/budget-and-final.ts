/** 预算与决算对照: a year's published budget and final accounts side by side, from the tables as printed. */
import { cellDispute } from '../../../engine/checks/causes/disputes.ts';
import {
  lookUp,
  type CellReference,
  type Looked as LookedUp,
} from '../../../engine/checks/tables/cell-reference.ts';
import type { ComparedItem } from '../../../engine/checks/tables/comparison.ts';
import { because, sayUnknown, type Unknown } from '../../../engine/checks/unknown.ts';
import type { Publication } from '../../../dataset/publication.ts';
import { disputeSentence } from '../overview/dispute.ts';
import { CHECK_MARKS, type VerdictMark } from '../verdict.ts';
import { percentCell, sentence, wan } from '../format.ts';
import { tellBoth } from '../../../engine/checks/told.ts';

type Looked = LookedUp | { readonly doubt: string; readonly why: Unknown };

/** Of the table on the page. */
const TABLE = 'budget-and-final';

export interface BudgetAndFinalView {
  /** Of the table element. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly BudgetAndFinalRow[];
  /** Index of the first column that holds numbers. */
  readonly numbersFrom: number;
  /** What next year's budget prints otherwise. */
  readonly faults: readonly ComparedFault[];
  /** Why numbers are not there, in one sentence; '' where all are. */
  readonly gaps: string;
}

export interface BudgetAndFinalRow {
  readonly name: string;
  readonly level: 1 | 2;
  /** As in `head`, without the name. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  readonly text: string;
  /** Otherwise a word that says why there is none. */
  readonly isNumber: boolean;
  /** Number of the fault that tells what contradicts it; '' where nothing does. */
  readonly fault: string;
}

export interface ComparedFault {
  readonly number: string;
  readonly anchor: string;
  readonly mark: VerdictMark;
  readonly name: string;
  readonly text: string;
}

export interface BudgetAndFinalYears {
  readonly year: string;
  readonly own: Published;
  /** The next year's report; undefined when it is not among the reports. */
  readonly next: Published | undefined;
}

/** The tables of one report, and what checks contradict in them. */
export type Published = Pick<Publication, 'tables' | 'disputes'>;

const HEAD = [
  '项目',
  '年初预算（万元）',
  '决算（万元）',
  '决算 − 预算（万元）',
  '决算占预算（%）',
  '次年预算所列上年数（万元）',
];

/** @returns undefined when neither a budget nor final accounts were copied: there is nothing to set side by side */
export function budgetAndFinal(
  items: readonly ComparedItem[],
  years: BudgetAndFinalYears,
): BudgetAndFinalView | undefined {
  const looked = items.map((item) => lookAt(item, years));
  if (!looked.some(({ budget, final }) => 'known' in budget || 'known' in final)) return undefined;
  const contradicted = looked.filter(isContradicted);
  return {
    id: TABLE,
    caption: `${years.year} 年度公开的预算与决算`,
    head: HEAD,
    rows: looked.map((each) => row(each, contradicted)),
    numbersFrom: 1,
    faults: contradicted.flatMap(fault),
    gaps: gaps(looked),
  };
}

interface LookedItem {
  readonly item: ComparedItem;
  readonly budget: Looked;
  readonly final: Looked;
  /** Undefined where no table repeats it, or next year is not among the reports. */
  readonly repeated: Looked | undefined;
}

function lookAt(item: ComparedItem, { own, next }: BudgetAndFinalYears): LookedItem {
  return {
    item,
    budget: lookIn(own, item.budget),
    final: lookIn(own, item.final),
    repeated: item.repeated && next && lookIn(next, item.repeated),
  };
}

/** A number in doubt is neither set beside another nor subtracted: it is shown with what fits. */
function lookIn({ tables, disputes }: Published, reference: CellReference): Looked {
  const looked = lookUp(reference, tables);
  const figure = 'known' in looked ? looked.known.figure : undefined;
  const dispute = figure && cellDispute(disputes, figure);
  return dispute
    ? { doubt: disputeSentence(dispute), why: because(disputeSentence(dispute)) }
    : looked;
}

function row(looked: LookedItem, contradicted: readonly LookedItem[]): BudgetAndFinalRow {
  const { item, budget, final, repeated } = looked;
  const missing = item.repeated ? '未收录报告' : '次年不列';
  const fault = contradicted.indexOf(looked) + 1;
  return {
    name: item.name,
    level: item.level,
    cells: [
      cell(budget),
      cell(final),
      ...change(budget, final),
      {
        ...(repeated ? cell(repeated) : word(missing)),
        fault: fault === 0 ? '' : String(fault),
      },
    ],
  };
}

const ABSENT = {
  table: '未录入',
  cell: '表中没有',
  blank: '空格',
  number: '没有数',
} as const;

function cell(looked: Looked): ComparedCell {
  if ('doubt' in looked) return word(looked.doubt);
  return 'known' in looked ? number(wan(looked.known.value)) : word(ABSENT[looked.absence]);
}

function number(text: string): ComparedCell {
  return { text, isNumber: true, fault: '' };
}

function word(text: string): ComparedCell {
  return { text, isNumber: false, fault: '' };
}

function change(budget: Looked, final: Looked): readonly [ComparedCell, ComparedCell] {
  const unknown = word('无法计算');
  if (!('known' in budget) || !('known' in final)) return [unknown, unknown];
  const [planned, spent] = [budget.known.value, final.known.value];
  const share = planned.isZero() ? unknown : number(percentCell(spent.div(planned)));
  return [number(wan(spent.minus(planned))), share];
}

/** Next year's budget prints another number, further off than rounding explains. */
function isContradicted({ budget, repeated }: LookedItem): boolean {
  if (!repeated || !('known' in repeated) || !('known' in budget)) return false;
  const [now, then] = [budget.known, repeated.known];
  return now.value.minus(then.value).abs().gt(now.slack.plus(then.slack));
}

function fault({ item, budget, repeated }: LookedItem, index: number): readonly ComparedFault[] {
  if (!repeated || !('known' in repeated) || !('known' in budget)) return [];
  const [now, then] = tellBoth(budget.known, repeated.known, 'fails').map(sentence);
  return [
    {
      number: String(index + 1),
      anchor: `${TABLE}-fault-${String(index + 1)}`,
      mark: CHECK_MARKS.fails,
      name: item.name,
      text: `本年预算表印的是 ${now ?? ''}，次年预算表所列的上年数是 ${then ?? ''}`,
    },
  ];
}

/** Why numbers are not there, in one sentence; '' where all are. */
function gaps(looked: readonly LookedItem[]): string {
  const absent = looked
    .flatMap(({ budget, final }) => [budget, final])
    .flatMap((each) => ('known' in each ? [] : [sayUnknown(each.why)]));
  return absent.length === 0 ? '' : `${[...new Set(absent)].join('；')}。`;
}
