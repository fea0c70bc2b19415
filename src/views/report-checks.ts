/** 核对 of a report, grouped by what a reader must do with them: doubts first, what holds last. */
import { isDoubt, type CheckResult } from '../checks/check.ts';
import { checkPlace, checkRow, type CheckRow } from './check-row.ts';
import { sentence } from './format.ts';

export interface CheckCategory {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly rows: readonly CheckRow[];
  readonly open: boolean;
}

export function countDoubts(checks: readonly CheckResult[]): number {
  return checks.filter(isDoubt).length;
}

const GROUPS: readonly (Omit<CheckCategory, 'rows'> & { has: (result: CheckResult) => boolean })[] =
  [
    {
      id: 'doubts',
      title: '不符与矛盾',
      explanation:
        '合计、比率、单位、前后两处或与上年报告的数字合不上，或公开逾期。差 = 左边 − 右边。',
      open: true,
      has: isDoubt,
    },
    {
      id: 'hints',
      title: '不一定有误，值得一问',
      explanation: '两个数不相等，但口径可能不同，或报告本来没有说全。',
      open: true,
      has: ({ check, outcome }) => outcome === 'fails' && check.category === '提示',
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
      explanation: '所需的数字没有公布、不适用或前后不一；没有核对不等于相符。',
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
    return [
      {
        ...first,
        id,
        name: `${first.name}等 ${String(same.length)} 项`,
        remark: '',
        question: '',
        hint: '',
      },
    ];
  });
}

export function groupChecks(checks: readonly CheckResult[]): readonly CheckCategory[] {
  return GROUPS.map(({ has, ...group }) => ({
    ...group,
    rows: joinAlike(checks.filter(has)),
  })).filter((group) => group.rows.length > 0);
}
