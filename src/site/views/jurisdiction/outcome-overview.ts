/** One indicator of one report, as matrices and series need it. */
import type { Publication } from '../../../dataset/publication.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { IndicatorOutcome, Verdict } from '../../../engine/rubric/outcome.ts';
import type { Indicator } from '../../../engine/rubric/rubric.ts';
import { bare, pointsRange } from '../format.ts';
import { indicatorAnchor } from '../report/hundred-points.ts';
import { reportPath } from '../paths.ts';
import { gapText } from '../report/report-indicators.ts';
import { VERDICT_MARKS, type VerdictMark } from '../verdict.ts';

export interface OutcomeOverview {
  readonly indicator: Indicator;
  readonly self: Decimal | undefined;
  readonly min: Decimal;
  readonly max: Decimal;
  readonly verdict: Verdict;
  readonly mark: VerdictMark;
  /** 1.58, or — without a self score. */
  readonly selfText: string;
  readonly rangeText: string;
  readonly gapText: string;
  /** Address of the report's row. */
  readonly path: string;
}

export function outcomeOverview(
  { record }: Publication,
  outcome: IndicatorOutcome,
): OutcomeOverview {
  const { indicator, self, min, max, verdict } = outcome;
  const mark = VERDICT_MARKS[verdict];
  return {
    indicator,
    self: self?.score,
    min,
    max,
    verdict,
    mark,
    selfText: self ? bare(self.score) : '—',
    rangeText: verdict === 'not-applicable' ? mark.word : pointsRange(min, max),
    gapText: gapText(outcome),
    path: `${reportPath(record.key)}#${indicatorAnchor(outcome)}`,
  };
}
