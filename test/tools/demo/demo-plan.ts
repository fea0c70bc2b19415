/** The plan of the committed demonstration jurisdiction. */
import { CORRECTIONS } from './corrections.ts';
import { DEPARTMENTS } from './departments/index.ts';
import type { DemoPlan } from './generate.ts';
import { PLANTS } from './seeded-errors/index.ts';

export const DEMO_PLAN: DemoPlan = {
  jurisdiction: 'demo',
  seed: 'mingzhang',
  departments: DEPARTMENTS,
  firstYear: 2019,
  lastYear: 2024,
  plants: PLANTS,
  corrections: CORRECTIONS,
  sparse: new Map([
    [
      '2020/veterans-affairs',
      ['departmentName', 'reportYear', 'initialBudget', 'executedAmount', 'fundedStaffCount'],
    ],
  ]),
  withTables: new Set(
    ['finance', 'education', 'health', 'housing-construction'].flatMap((department) =>
      [2021, 2022, 2023].map((year) => `${String(year)}/${department}`),
    ),
  ),
  withPaper: new Set([
    '2020/culture',
    '2022/audit',
    '2022/bluestone-subdistrict',
    '2023/finance',
    '2023/government-office',
    '2024/science-technology',
  ]),
};
