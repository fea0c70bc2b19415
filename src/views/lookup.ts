/** Finds a report's figure by the id of its fact, and says in a word why there is none. */
import type { Publication } from '../dataset/publication.ts';
import type { Figure, Said } from '../model/figure.ts';

/** undefined unless it was published as one number. */
export function findFigure(publication: Publication, id: string): Figure | undefined {
  const knowledge = know(publication, id);
  return knowledge?.kind === 'known' && knowledge.figure.number ? knowledge.figure : undefined;
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

export function absence(publication: Publication, id: string): string {
  const knowledge = know(publication, id);
  return knowledge && knowledge.kind !== 'known'
    ? ABSENT_WORDS[knowledge.kind]
    : ABSENT_WORDS.missing;
}
