/** Overviews of invented reports: only what comparisons read of them. */
import type { Department } from '../../src/dataset/jurisdiction.ts';
import { decimal } from '../../src/engine/model/decimal.ts';
import type { Overview } from '../../src/site/views/overview/overview.ts';

/**
 * Reads `教育局 社会民生 2000 93.5`: name, category, initial budget in 万元 and self total; `-` is missing.
 * @param rubric id of the version that scored it
 */
export function overviewOf(text: string, year = '2024', rubric = 'r'): Overview {
  const [name = '', category = '', budget = '-', self = '-'] = text.trim().split(' ');
  const department = { id: name, name, short: name, category } as Department;
  const amounts = budget === '-' ? [] : [['initialBudget', decimal(budget).times(10000)] as const];
  return {
    key: { jurisdiction: 'j', year, department: name },
    department,
    rubric: { id: rubric, fullMarks: decimal('100') },
    applicableMarks: decimal('100'),
    selfTotal: self === '-' ? undefined : decimal(self),
    amounts: new Map(amounts),
    absent: new Map(),
    disputes: new Map(),
    pace: [],
    outcomes: [],
    findings: [],
  } as unknown as Overview;
}
