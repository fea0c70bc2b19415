/** What befalls budgets and final accounts without being a fault, or without anybody being able to say so. */
import { befallen, type Plant } from './plant.ts';

const BUDGET = '部门预算';
const FINAL = '部门决算';

/** Nothing may be raised on any of these. */
export const QUIET_DISCLOSURES: readonly Plant[] = [
  befallen(
    'N09',
    2023,
    'transport',
    '部门预算恰在第 20 日公开，没有超期',
    [{ do: 'publish', kind: BUDGET, day: 20 }],
    [],
  ),
  befallen(
    'N10',
    2024,
    'civil-affairs',
    '部门决算在数据截止日恰为第 20 日，未见公开，期限还没有过',
    [
      { do: 'approve', kind: FINAL, on: '2025-08-23' },
      { do: 'withhold', kind: FINAL, looked: 20 },
    ],
    [],
  ),
  befallen(
    'N11',
    2020,
    'city-management',
    '部门预算没有写批复日期，无从计算',
    [{ do: 'undate', kind: BUDGET, date: 'approvedOn' }],
    [],
  ),
  befallen(
    'N12',
    2023,
    'white-bridge-subdistrict',
    '部门决算撤下以后重新公开，期限看第一次',
    [{ do: 'withdraw', kind: FINAL, after: 40, back: 12 }],
    [],
  ),
  befallen(
    'N13',
    2022,
    'transport',
    '部门预算的公开日期早于批复日期，日期有疑，不核期限',
    [{ do: 'publish', kind: BUDGET, day: -3 }],
    [],
  ),
  befallen(
    'N14',
    2021,
    'white-bridge-subdistrict',
    '部门决算没有写公开日期，无从计算',
    [{ do: 'undate', kind: FINAL, date: 'publishedOn' }],
    [],
  ),
  befallen(
    'N15',
    2019,
    'veterans-affairs',
    '部门决算是否公开没有查明，不算未公开',
    [{ do: 'forget', kind: FINAL }],
    [],
  ),
  befallen(
    'N16',
    2023,
    'development-reform',
    '部门预算的“三公”经费表依规不列，写明了依据',
    [
      {
        do: 'list',
        kind: BUDGET,
        table: 'budget-three-public',
        state: '依规不列',
        note: '示保办〔2023〕7 号（虚构）',
      },
    ],
    [],
  ),
  ...[2022, 2023].map((year) =>
    befallen(
      `N17-${String(year)}`,
      year,
      'emergency-management',
      '整个部门涉密，预算和决算依规不公开，有依据',
      [{ do: 'exempt', basis: '示保办〔2022〕3 号（虚构）' }],
      [],
    ),
  ),
];
