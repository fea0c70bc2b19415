/** 三种说法 of a self score that differs from what the published figures give. */
import type { Publication } from '../../../dataset/publication.ts';
import type { Source } from '../../../engine/model/source.ts';
import type { IndicatorOutcome } from '../../../engine/rubric/outcome.ts';
import type { Rounding } from '../../../engine/rubric/rubric.ts';
import { letterPlace, points, pointsSpan } from '../format.ts';
import { addressed, type Voices } from './check-voice.ts';

/** A self score beside what the published figures give: the same sentence whichever way it differs. */
export function scoreVoices(
  publication: Publication,
  outcome: IndicatorOutcome,
  sums: string,
  source: Source,
): Voices {
  const { indicator, self, gap, min, max } = outcome;
  if (!self || !gap) return { known: sums, letter: '', hint: '' };
  const isWithin = self.score.gte(min) && self.score.lte(max);
  const found = isWithin
    ? itemsText(outcome, publication.evaluation.rubric.rounding)
    : `该指标为 ${pointsSpan(min, max)}，两者相差 ${points(gap.abs())}`;
  const rubric = publication.evaluation.rubric.name;
  const where = letterPlace(self.source);
  const figures = letterPlace(source);
  return {
    known: sums,
    letter: `${addressed(publication)}${where}“${indicator.name}”自评 ${points(self.score)}。按《${rubric}》，由${figures}所列各数，${sums}；${found}。请说明该指标自评得分的依据，如有误请予更正。`,
    hint: '先看所用各数的单位和口径，再看评分标准的版本和勘误',
  };
}

/** The whole lies within its range, and single items do not: each of them is set beside what it comes to. */
function itemsText({ items }: IndicatorOutcome, { places, tolerance }: Rounding): string {
  const reported = items.flatMap(({ item, self, ...range }) => {
    if (!self) return [];
    const [min, max] = [range.min.toDecimalPlaces(places), range.max.toDecimalPlaces(places)];
    const apart = self.score.gt(max) ? self.score.minus(max) : min.minus(self.score);
    if (apart.lte(tolerance)) return [];
    return [
      `其中“${item.name}”自评 ${points(self.score)}，由所列各数为 ${pointsSpan(min, max)}，两者相差 ${points(apart)}`,
    ];
  });
  return reported.join('；');
}
