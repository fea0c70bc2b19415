/** One result of a check as a row of the page. */
import { isDoubt, type CheckResult } from '../../../engine/checks/check.ts';
import { differenceOf } from '../../../engine/model/phrase.ts';
import { bare, place, sentence } from '../format.ts';
import { CHECK_MARKS, HINT_MARK, type VerdictMark } from '../verdict.ts';

export interface CheckRow {
  /** Number of the check; several, joined by 、, where one row tells of several checks. */
  readonly id: string;
  /** Of the row on its page: check-T05. */
  readonly anchor: string;
  readonly name: string;
  readonly category: string;
  readonly mark: VerdictMark;
  readonly text: string;
  readonly difference: string;
  /** True whatever came out; '' for most. */
  readonly remark: string;
  /** Only beside what did not hold, or was set side by side by a reader: a question under 相符 contradicts it. */
  readonly question: string;
  readonly hint: string;
  readonly place: string;
}

export function checkRow(result: CheckResult): CheckRow {
  const { check } = result;
  return {
    id: check.number,
    anchor: `check-${check.id}`,
    name: check.name,
    category: check.category,
    mark: markOf(result),
    text: sentence(result.message),
    difference: differenceText(result),
    remark: [check.remark, lastYearRemark(result)].filter((each) => each !== '').join('。'),
    ...asked(result),
    place: checkPlace(result),
  };
}

/** Whose report is to be asked about. */
function lastYearRemark({ isOfLastYear }: CheckResult): string {
  return isOfLastYear ? '上年报告里的这个数与它自己的其他数不合，本年这一处不作疑点' : '';
}

function asked({ check, outcome, isOfLastYear }: CheckResult): Pick<CheckRow, 'question' | 'hint'> {
  const { question, hint } = check;
  if (isOfLastYear) return { question: '', hint: '' };
  return outcome === 'fails' || outcome === 'noted'
    ? { question, hint }
    : { question: '', hint: '' };
}

/** Lines and pages of the report; of numbers in a published table, which table they stand in. */
export function checkPlace({ source, cells }: CheckResult): string {
  const tables = [...new Set(cells.map(({ table }) => table))].map((table) =>
    [table.title, place(table.source)].filter((each) => each !== '').join(' '),
  );
  return [place(source), ...tables].filter((each) => each !== '').join('；');
}

function markOf(result: CheckResult): VerdictMark {
  const isHint = result.outcome === 'fails' && !isDoubt(result);
  return isHint ? HINT_MARK : CHECK_MARKS[result.outcome];
}

/** left − right in the unit in which the row tells both; '' where nothing differs or nothing was compared. */
export function differenceText(result: CheckResult): string {
  const { difference, told: reported, unitKind, outcome } = result;
  if (!difference || (outcome !== 'fails' && outcome !== 'rounding')) return '';
  if (unitKind === 'days') return `${bare(difference)} 日`;
  return sentence([differenceOf(difference, unitKind, reported)]);
}
