/** Self scores beyond what the figures give, and totals that are not the sum. */
import { overstated, plant, score, understated, type Plant } from './plant.ts';

/** One self score set too high or too low. */
function scored(
  id: string,
  year: number,
  department: string,
  indicator: string,
  to: string,
): Plant {
  const isLow = id.startsWith('U');
  const what = isLow ? '自评低于公布数给出的分' : '自评高于公布数给出的分';
  const finding = isLow ? understated(indicator) : overstated(indicator);
  return plant(id, year, department, what, [score(indicator, to)], [finding], '影响得分');
}

export const SCORE_PLANTS: readonly Plant[] = [
  scored('S01', 2019, 'white-bridge-subdistrict', 'funded-staff-control-rate', '4'),
  scored('S02', 2020, 'statistics', 'public-satisfaction', '5'),
  scored('S03', 2021, 'development-reform', 'key-task-completion', '6'),
  scored('S04', 2022, 'city-management', 'budget-adjustment-rate', '4'),
  scored('S05', 2020, 'finance', 'carryover-control-rate', '5'),
  scored('S06', 2023, 'government-office', 'three-public-change-rate', '3'),
  scored('S07', 2020, 'culture', 'project-timeliness', '5'),
  scored('S08', 2019, 'economy-trade', 'procurement-execution', '4'),
  scored('S09', 2022, 'pine-wind-subdistrict', 'budget-execution-rate', '8'),
  scored('S10', 2019, 'long-pavilion-subdistrict', 'non-staff-personnel-control-rate', '3'),
  scored('U01', 2019, 'education', 'operating-expense-control-rate', '3'),
  scored('U02', 2021, 'science-technology', 'key-task-completion', '4'),
  scored('U03', 2022, 'finance', 'fixed-asset-utilization', '1.4'),
  scored('U04', 2023, 'commerce', 'social-benefit', '4.5'),
  scored('U05', 2023, 'statistics', 'procurement-execution', '1'),
  plant(
    'N01',
    2022,
    'education',
    '自评与复算只差末位的 0.01 分，在容差之内',
    [{ do: 'nudge', indicator: 'budget-execution-rate', by: '0.01' }],
    [],
  ),
  plant(
    'Z01',
    2020,
    'health',
    '自评总分比各项之和多 0.5 分',
    [{ do: 'total', by: '0.5' }],
    ['T25'],
    '影响得分',
  ),
  plant(
    'Z02',
    2023,
    'audit',
    '自评总分比各项之和少 0.01 分',
    [{ do: 'total', by: '-0.01' }],
    ['T25'],
  ),
  plant(
    'I01',
    2024,
    'veterans-affairs',
    '逐项打分：总分在复算区间之内，但可以算定的一项高于算出的分',
    [byItems('procurement-execution', ['3', '0.65'])],
    [overstated('procurement-execution')],
    '影响得分',
  ),
  plant(
    'I02',
    2024,
    'culture-sports',
    '逐项打分：各评分项之和比指标的自评少 0.1 分',
    [byItems('procurement-execution', ['2.6', '0.9'])],
    ['T94-procurement-execution'],
    '影响得分',
  ),
  plant(
    'N30',
    2024,
    'city-management',
    '逐项打分：各项与复算相合，相加等于指标的自评',
    [byItems('procurement-execution', ['2.62', '1'])],
    [],
  ),
];

function byItems(indicator: string, to: readonly string[]): Plant['edits'][number] {
  return { do: 'items', indicator, to };
}
