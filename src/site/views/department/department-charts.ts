/** The charts of a department's page. */
import type { Figures } from '../../../engine/model/figures.ts';
import type { Rubric } from '../../../engine/rubric/rubric.ts';
import type { ChartView } from '../chart.ts';
import type { DepartmentLine } from './department-line.ts';
import { EXECUTION_RATE, SELF_RATE, THREE_PUBLIC_RATE } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { budgetYears } from '../series/budget-years.ts';
import { constantRubric } from '../series/constant-rubric.ts';
import { measureLines } from '../series/measure-lines.ts';
import { paceYears } from '../series/pace-years.ts';
import { sharesChart } from '../series/shares.ts';
import { threePublicSeries } from '../series/three-public-series.ts';
import type { TitleContext } from '../titles/title.ts';

/** One report is no series: its charts stand on the report's page. */
export function departmentCharts(
  line: DepartmentLine,
  rubrics: readonly Rubric[],
  compared: TitleContext,
  figuresOf: (report: Overview) => Figures,
): readonly ChartView[] {
  if (line.reports.length < 2) return [];
  const { scoreBreaks, bodyBreaks } = line;
  return [
    measureLines(
      { id: 'score', measure: SELF_RATE, breaks: scoreBreaks, banded: true },
      line,
      compared,
    ),
    constantRubric(line, rubrics, compared, figuresOf),
    measureLines(
      { id: 'execution', measure: EXECUTION_RATE, breaks: bodyBreaks, banded: false },
      line,
      compared,
    ),
    measureLines(
      { id: 'three-public-rate', measure: THREE_PUBLIC_RATE, breaks: bodyBreaks, banded: false },
      line,
      compared,
    ),
    budgetYears(line, compared),
    paceYears(line, compared),
    sharesChart(line.years, line.reports, scoreBreaks, line.absence),
    threePublicSeries(line, compared),
  ].flatMap((each) => each ?? []);
}
