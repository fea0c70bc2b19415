/** Budgets and final accounts published late, not at all, or just in time. */
import { plant, type Plant } from './plant.ts';

export const DISCLOSURE_PLANTS: readonly Plant[] = [
  plant(
    'D01',
    2019,
    'statistics',
    '部门预算在批复后第 21 日公开',
    [{ do: 'publish', kind: '部门预算', day: 21 }],
    ['T34'],
  ),
  plant(
    'D02',
    2021,
    'long-pavilion-subdistrict',
    '部门决算在批复后第 35 日公开',
    [{ do: 'publish', kind: '部门决算', day: 35 }],
    ['T35'],
  ),
  plant(
    'D03',
    2022,
    'government-office',
    '部门决算批复后第 60 日仍未见公开',
    [{ do: 'withhold', kind: '部门决算', looked: 60 }],
    ['T35'],
  ),
  plant(
    'D04',
    2024,
    'finance',
    '部门预算批复后第 30 日仍未见公开',
    [{ do: 'withhold', kind: '部门预算', looked: 30 }],
    ['T34'],
  ),
  plant(
    'N09',
    2023,
    'transport',
    '部门预算恰在第 20 日公开，没有超期',
    [{ do: 'publish', kind: '部门预算', day: 20 }],
    [],
  ),
  plant(
    'N10',
    2023,
    'health',
    '部门决算第 20 日未见公开，期限还没有过',
    [{ do: 'withhold', kind: '部门决算', looked: 20 }],
    [],
  ),
  plant(
    'N11',
    2020,
    'city-management',
    '部门预算没有写批复日期，无从计算',
    [{ do: 'undate', kind: '部门预算' }],
    [],
  ),
];
