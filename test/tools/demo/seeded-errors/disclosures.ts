/** What befalls budgets and final accounts: late, withdrawn, incomplete or in doubt; and what is no fault. */
import { befallen, type Plant } from './plant.ts';

const BUDGET = '部门预算';
const FINAL = '部门决算';

export const DISCLOSURE_PLANTS: readonly Plant[] = [
  befallen(
    'D01',
    2019,
    'statistics',
    '部门预算在批复后第 21 日公开',
    [{ do: 'publish', kind: BUDGET, day: 21 }],
    ['T34'],
  ),
  befallen(
    'D02',
    2021,
    'long-pavilion-subdistrict',
    '部门决算在批复后第 35 日公开',
    [{ do: 'publish', kind: FINAL, day: 35 }],
    ['T35'],
  ),
  befallen(
    'D03',
    2022,
    'government-office',
    '部门决算批复后第 60 日仍未见公开',
    [{ do: 'withhold', kind: FINAL, looked: 60 }],
    ['T35'],
  ),
  befallen(
    'D04',
    2024,
    'finance',
    '部门预算批复后第 30 日仍未见公开',
    [{ do: 'withhold', kind: BUDGET, looked: 30 }],
    ['T34'],
  ),
  befallen(
    'D05',
    2022,
    'pine-wind-subdistrict',
    '部门预算迟了六周',
    [{ do: 'publish', kind: BUDGET, day: 62 }],
    ['T34'],
  ),
  befallen(
    'D06',
    2024,
    'commerce',
    '部门决算在数据截止日恰为第 21 日，未见公开',
    [
      { do: 'approve', kind: FINAL, on: '2025-08-22' },
      { do: 'withhold', kind: FINAL, looked: 21 },
    ],
    ['T35'],
  ),
  befallen(
    'D07',
    2022,
    'science-technology',
    '部门预算公开三个月后撤下，没有重新公开',
    [{ do: 'withdraw', kind: BUDGET, after: 90 }],
    ['T36'],
  ),
  befallen(
    'D08',
    2022,
    'human-resources',
    '部门决算没有列基本支出决算表',
    [unlisted(FINAL, 'final-general-basic')],
    ['T37'],
  ),
  befallen(
    'N21',
    2021,
    'health',
    '部门决算没有列国有资本经营预算的空表；是否要求待核实，不认定',
    [unlisted(FINAL, 'final-state-capital')],
    [],
  ),
  befallen(
    'D10',
    2023,
    'education',
    '部门预算的政府性基金表是空表，没有说明',
    [{ do: 'list', kind: BUDGET, table: 'budget-fund', state: '空表未说明', note: '' }],
    ['T36'],
  ),
];

export function unlisted(
  kind: typeof BUDGET | typeof FINAL,
  table: string,
): NonNullable<Plant['events']>[number] {
  return { do: 'list', kind, table, state: '未列', note: '' };
}
