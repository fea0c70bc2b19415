/** 核对 of a report, grouped by what a reader must do with them: causes of doubt by weight first, what holds last. */
import { isDoubt, type CheckResult } from '../../../engine/checks/check.ts';
import type { Weight } from '../../../engine/checks/causes/weigh.ts';
import type { Publication } from '../../../dataset/publication.ts';
import { checkPlace, checkRow, type CheckRow } from '../findings/check-row.ts';
import { inOtherUnit } from '../findings/finding.ts';
import { rank, reportFindings, type Finding } from '../findings/findings.ts';
import { sentence } from '../format.ts';

export interface CheckCategory {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly rows: readonly CheckItem[];
  /** Checks in it, also where one row tells of several. */
  readonly count: string;
  readonly open: boolean;
}

/** A row, and what fails for the same cause. */
export interface CheckItem {
  readonly row: CheckRow;
  /** Of a cause of doubt. */
  readonly finding: Finding | undefined;
  readonly followers: readonly CheckRow[];
}

type Group = Omit<CheckCategory, 'rows' | 'count'>;

const DOUBTS: readonly (Group & { readonly weights: readonly Weight[] })[] = [
  {
    id: 'doubts',
    title: '不符、矛盾与存疑',
    explanation:
      '合计、比率、单位、前后两处或与上年报告的数字合不上，或公开逾期，影响得分或金额重大的。一个起因一条，由它传来的收在下面。差 = 左边 − 右边。',
    open: true,
    weights: ['score', 'amount'],
  },
  {
    id: 'small',
    title: '细差',
    explanation:
      '也合不上，但不影响得分，差额相对也小，或只是单位像印错、金额无从比较。请部门核实，确有误的更正即可。',
    open: false,
    weights: ['small'],
  },
];

const OTHERS: readonly (Group & { readonly has: (result: CheckResult) => boolean })[] = [
  {
    id: 'hints',
    title: '不一定有误，值得一问',
    explanation: '两个数不相等，但口径可能不同，报告本来没有说全，或上年报告里的数自己就存疑。',
    open: true,
    has: (result) => result.outcome === 'fails' && !isDoubt(result),
  },
  {
    id: 'passages',
    title: '前后两处的说法',
    explanation: '由人阅读后并列的文字，程序不作判断。',
    open: false,
    has: ({ outcome }) => outcome === 'noted',
  },
  {
    id: 'rounding',
    title: '尾差',
    explanation: '各数四舍五入所能解释的末位之差，不作疑点。',
    open: false,
    has: ({ outcome }) => outcome === 'rounding',
  },
  {
    id: 'derived',
    title: '推算得出，报告没有印出',
    explanation: '由公布的数字算出，供阅读参考。',
    open: false,
    has: ({ outcome }) => outcome === 'derived',
  },
  {
    id: 'holds',
    title: '相符',
    explanation: '两边相等，或按所印位数四舍五入后相等。',
    open: false,
    has: ({ outcome }) => outcome === 'holds',
  },
  {
    id: 'not-run',
    title: '没有核对',
    explanation: '所需的数字没有公布、本站没有录入、不适用或前后不一；没有核对不等于相符。',
    open: false,
    has: ({ outcome }) => outcome === 'not-run',
  },
];

/**
 * What could not be checked for one and the same reason is told once: a report whose tables nobody has copied would
 * else repeat it for each of them.
 */
function joinAlike(checks: readonly CheckResult[]): readonly CheckRow[] {
  const alike = Map.groupBy(checks, (result) =>
    result.outcome === 'not-run'
      ? `${sentence(result.message)}${checkPlace(result)}`
      : result.check.id,
  );
  return [...alike.values()].flatMap((same) => {
    const [first, ...others] = same.map(checkRow);
    if (!first) return [];
    if (others.length === 0) return [first];
    const id = [first, ...others].map((each) => each.id).join('、');
    const name = `${first.name}等 ${String(same.length)} 项`;
    return [{ ...first, id, name, remark: '', question: '', hint: '' }];
  });
}

export function groupChecks(publication: Publication): readonly CheckCategory[] {
  const members = new Set(
    publication.causes.flatMap(({ cause }) => [cause.principal, ...cause.consequences]),
  );
  const rest = publication.checks.filter((each) => !members.has(each));
  const doubts = DOUBTS.map(({ weights, ...group }) => {
    const rows = causeItems(publication, weights);
    return { ...group, rows, count: String(rows.length) };
  });
  const others = OTHERS.map(({ has, ...group }) => {
    const own = rest.filter(has);
    const rows = joinAlike(own).map((row) => ({ row, finding: undefined, followers: [] }));
    return { ...group, rows, count: String(own.length) };
  });
  return [...doubts, ...others].filter(({ rows }) => rows.length > 0);
}

/** Of a misprinted unit. */
function unread(result: CheckResult): CheckRow {
  const text = inOtherUnit(result);
  return { ...checkRow(result), text, difference: '', place: '', remark: '' };
}

/** In the order of all lists of findings. */
function causeItems(publication: Publication, weights: readonly Weight[]): readonly CheckItem[] {
  const bySubject = new Map(publication.causes.map((each) => [each.cause.subject, each]));
  return rank(reportFindings(publication)).flatMap((finding): CheckItem[] => {
    const weighed = bySubject.get(finding.subject);
    if (!weighed || !weights.includes(weighed.weight)) return [];
    const { principal, consequences } = weighed.cause;
    const row = { ...checkRow(principal), mark: finding.mark, text: finding.text };
    const isUnit = weighed.cause.kind === 'unit';
    const followers = consequences.map(isUnit ? unread : checkRow);
    return [{ row, finding, followers }];
  });
}
