/** Figures that were put right after publication: the files hold the new value, this list how the old one differed. */
import { csvFile } from './csv.ts';
import type { FigureRow } from './print-style.ts';
import { shifted } from './shifted.ts';

export interface DemoCorrection {
  readonly year: number;
  readonly department: string;
  readonly date: string;
  readonly kind: '抄录更正' | '报告修订';
  readonly fact: string;
  /** What to add to the figure of today to get the one before. */
  readonly before: string;
  readonly reason: string;
}

const REVISED = {
  year: 2022,
  department: 'health',
  date: '2023-11-20',
  kind: '报告修订',
  reason: '虚构示例数据；部门重新公布了报告，把漏列的一个疫苗接种项目计入',
} as const;

export const CORRECTIONS: readonly DemoCorrection[] = [
  ...[
    { fact: 'executedAmount', before: '-318.4600' },
    { fact: 'executedProjectAmount', before: '-318.4600' },
    { fact: 'executionRate', before: '-0.23' },
    { fact: 'projectExecutionRate', before: '-0.30' },
    { fact: 'fourthQuarterProgressRate', before: '-0.23' },
    { fact: 'finalAccountsAmount', before: '-318.4600' },
    { fact: 'closingCarryoverAmount', before: '318.4600' },
    { fact: 'projectQuotaAmount', before: '-3184600.00' },
    { fact: 'projectQuotaExecutionRate', before: '-0.30' },
  ].map((each) => ({ ...REVISED, ...each })),
  {
    year: 2023,
    department: 'finance',
    date: '2024-10-09',
    kind: '抄录更正',
    fact: 'procurementAmount',
    before: '0.0009',
    reason: '虚构示例数据；抄写时末两位颠倒',
  },
];

export function correct(
  corrections: readonly DemoCorrection[],
  figures: readonly FigureRow[],
): string {
  const rows = corrections.map(({ date, kind, fact, before, reason }) => {
    const row = figures.find((each) => each.fact.id === fact && each.status === '已公布');
    if (!row) throw new Error(`corrected but not printed: ${fact}`);
    return [date, kind, fact, shifted(row.value, before), row.value, reason];
  });
  return csvFile([['date', 'kind', 'fact', 'old', 'new', 'reason'], ...rows]);
}
