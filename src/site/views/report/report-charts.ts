/** The charts of a report page beside the 百分条: budget, pace and 三公经费. */
import type { Publication } from '../../../dataset/publication.ts';
import type { ChartView } from '../chart.ts';
import type { Overview } from '../overview/overview.ts';
import { budgetChart } from './charts/budget.ts';
import { paceOf } from './charts/pace.ts';
import { threePublicChart } from './charts/three-public.ts';
import type { TitleContext } from '../titles/title.ts';

/** @param own of this report, @param compared what its titles may be set against */
export function reportCharts(
  publication: Publication,
  own: Overview,
  compared: TitleContext,
): readonly ChartView[] {
  return [budgetChart, paceOf, threePublicChart].flatMap(
    (chart) => chart(publication, own, compared) ?? [],
  );
}
