/** Finds a report's figure by the id of its fact, and says in a word why there is none to rely on. */
import type { Publication } from '../../../dataset/publication.ts';
import type { Dispute, Figure } from '../../../engine/model/figure.ts';
import type { Said } from '../../../engine/model/figures.ts';
import { disputeSentence } from './dispute.ts';

/** undefined unless it was published as one number that no check contradicts. */
export function findFigure(publication: Publication, id: string): Figure | undefined {
  if (findDispute(publication, id)) return undefined;
  const knowledge = know(publication, id);
  return knowledge?.kind === 'known' && knowledge.figure.number ? knowledge.figure : undefined;
}

/** Whether checks contradict it: no headline, rank or median may rest on it. */
export function findDispute({ record, figures }: Publication, id: string): Dispute | undefined {
  const mention = record.figures.find((figure) => figure.fact.id === id);
  return mention && figures.dispute(mention.fact);
}

function know({ record, figures }: Publication, id: string): Said | undefined {
  const mention = record.figures.find((figure) => figure.fact.id === id);
  return mention && figures.said(mention.fact);
}

/** 未公布, 不适用 and 前后不一 are three things. */
export const ABSENT_WORDS: Readonly<Record<Exclude<Said['kind'], 'known'>, string>> = {
  missing: '未公布',
  'not-applicable': '不适用',
  conflict: '前后不一',
};

/** Why there is no number to rely on; a figure in doubt is told as printed, with what fits. */
export function absenceWord(publication: Publication, id: string): string {
  const dispute = findDispute(publication, id);
  if (dispute) return disputeSentence(dispute);
  const knowledge = know(publication, id);
  return knowledge && knowledge.kind !== 'known'
    ? ABSENT_WORDS[knowledge.kind]
    : ABSENT_WORDS.missing;
}
