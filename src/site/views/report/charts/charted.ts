/** What a chart of one report shows of a fact: a length, a word in the picture, and the whole of it in the table. */
import type { Publication } from '../../../../dataset/publication.ts';
import { baseValue, type Figure } from '../../../../engine/model/figure.ts';
import { joinSources } from '../../../../engine/model/source.ts';
import { disputeLabel, disputeSentence } from '../../overview/dispute.ts';
import { place, wan } from '../../format.ts';
import { absenceWord, findDispute, findFigure } from '../../overview/lookup.ts';

export interface Charted {
  /** What is drawn or told of it, each with its place; of a figure in doubt all that is printed. */
  readonly figures: readonly Figure[];
  /** Geometry only, in 元; NaN where there is no number to rely on. */
  readonly length: number;
  /** In the picture: 41,581.76, 未公布 or 单位待核. */
  readonly label: string;
  /** In the table and the summary: the amount, or why there is none to rely on. */
  readonly text: string;
  /** What is printed and what fits, of a figure in doubt; else ''. */
  readonly doubt: string;
}

export function charted(publication: Publication, fact: string): Charted {
  const figure = findFigure(publication, fact);
  if (figure) {
    const text = wan(baseValue(figure));
    const length = baseValue(figure).toNumber();
    return { figures: [figure], length, label: text, text, doubt: '' };
  }
  const dispute = findDispute(publication, fact);
  const text = absenceWord(publication, fact);
  const none = { length: Number.NaN, text };
  if (!dispute) return { ...none, figures: [], label: text, doubt: '' };
  const figures = dispute.readings;
  return { ...none, figures, label: disputeLabel(dispute), doubt: disputeSentence(dispute) };
}

export function sourceOf(figures: readonly Figure[]): string {
  const where = place(joinSources(figures.map(({ source }) => source)));
  return where === '' ? '未注明出处' : where;
}
