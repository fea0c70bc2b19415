/** What a chart of one report shows of a fact: a length, a word in the picture, and the whole of it in the table. */
import type { Publication } from '../../dataset/publication.ts';
import { baseValue, type Figure } from '../../model/figure.ts';
import { joinSources } from '../../model/source.ts';
import { disputeLabel, disputeSentence } from '../dispute.ts';
import { place, wan } from '../format.ts';
import { absence, findDispute, findFigure } from '../lookup.ts';

export interface Charted {
  readonly figure: Figure | undefined;
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
    return { figure, length: baseValue(figure).toNumber(), label: text, text, doubt: '' };
  }
  const dispute = findDispute(publication, fact);
  const text = absence(publication, fact);
  const none = { figure, length: Number.NaN, text };
  return dispute
    ? { ...none, label: disputeLabel(dispute), doubt: disputeSentence(dispute) }
    : { ...none, label: text, doubt: '' };
}

/** Where the numbers drawn stand. */
export function sourceOf(figures: readonly (Figure | undefined)[]): string {
  const sources = figures.flatMap((figure) => (figure ? [figure.source] : []));
  const where = place(joinSources(sources));
  return where === '' ? '未注明出处' : where;
}
