/** Differences in disclosed tables within the rounding of what is printed: nothing may be raised. */
import { cell, plant, type Plant } from './plant.ts';

export const QUIET_TABLE_PLANTS: readonly Plant[] = [
  plant(
    'N18',
    2021,
    'education',
    '部门支出总表的合计差 0.01 万元，在尾差之内',
    [cell('budget-expenditure', '合计', '合计', '0.01')],
    [],
  ),
  plant(
    'N19',
    2023,
    'health',
    '基本支出决算表的办公费差 0.01 万元，在尾差之内',
    [cell('final-general-basic', '30201', '决算数', '0.01')],
    [],
  ),
  plant(
    'N20',
    2022,
    'housing-construction',
    '“三公”经费预算表的合计差 0.01 万元，在尾差之内；下一年的上年数也在',
    [cell('budget-three-public', '本年预算数', '合计', '0.01')],
    [],
  ),
];
