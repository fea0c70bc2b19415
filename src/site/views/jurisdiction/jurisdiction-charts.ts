/** The charts of a jurisdiction's page: how all departments stand, year by year. */
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import type { Jurisdiction } from '../../../dataset/jurisdiction.ts';
import type { ChartView } from '../chart.ts';
import { EXECUTION_RATE, SELF_RATE } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { distributionChart } from '../series/distribution.ts';
import { multiplesChart } from '../series/multiples.ts';
import { scoreBins } from '../series/score-bins.ts';
import { sharesChart } from '../series/shares.ts';
import { rubricBreaks, yearSpan } from '../overview/year-series.ts';

/** With one department in all there is nothing to compare, and no chart; of a few there is no distribution. */
export function jurisdictionCharts(
  of: Jurisdiction,
  reports: readonly Overview[],
  rule: PeerRule,
  href: (path: string) => string,
): readonly ChartView[] {
  const count = new Set(reports.map(({ key }) => key.department)).size;
  if (count < 2) return [];
  const breaks = rubricBreaks(reports);
  const context = { rule, href };
  if (count < rule.medianFrom)
    return [
      multiplesChart('score-panels', SELF_RATE, of, reports, breaks, context),
      multiplesChart('rate-panels', EXECUTION_RATE, of, reports, [], context),
    ].flatMap((each) => each ?? []);
  return [
    distributionChart('scores', SELF_RATE, reports, breaks, rule),
    multiplesChart('score-panels', SELF_RATE, of, reports, breaks, context),
    sharesChart(yearSpan(reports), reports, breaks),
    scoreBins(reports, rule.bunching),
    distributionChart('rates', EXECUTION_RATE, reports, [], rule),
    multiplesChart('rate-panels', EXECUTION_RATE, of, reports, [], context),
  ].flatMap((each) => each ?? []);
}
