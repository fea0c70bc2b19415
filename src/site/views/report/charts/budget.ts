/** 年初预算 → 调整预算 → 实际支出 of one report. */
import type { Publication } from '../../../../dataset/publication.ts';
import { picture, type ChartView } from '../../chart.ts';
import { amountBars } from '../../charts/budget/amount-bars.ts';
import type { Overview } from '../../overview/overview.ts';
import { adjustment } from '../../titles/budget.ts';
import { firstOf, type TitleContext } from '../../titles/title.ts';
import { charted, sourceOf } from './charted.ts';

const BUDGET = [
  { fact: 'initialBudget', name: '年初预算', strong: false },
  { fact: 'adjustedBudget', name: '调整预算', strong: false },
  { fact: 'executedAmount', name: '实际支出', strong: true },
];
const NAME = '年初预算、调整预算与实际支出';

export function budgetChart(
  publication: Publication,
  own: Overview,
  compared: TitleContext,
): ChartView | undefined {
  const rows = BUDGET.map((row) => ({ ...row, ...charted(publication, row.fact) }));
  if (rows.every(({ figures }) => figures.length === 0)) return undefined;
  const summary = rows.map(({ name, text }) => `${name} ${text}`).join('，');
  return {
    id: 'budget',
    ...firstOf([adjustment(own, compared)], NAME),
    subtitle: `万元；${sourceOf(rows.flatMap(({ figures }) => figures))}`,
    svgs: picture((id, width) => amountBars(id, summary, rows, width), 'budget'),
    summary: `${summary}（万元）。`,
    table: {
      caption: `${NAME}（万元）`,
      head: ['项目', '金额（万元）'],
      rows: rows.map(({ name, text }) => [name, text]),
      numbersFrom: 1,
    },
  };
}
