/** Finds a report's figure by the id of its fact; undefined unless it was published as one number. */
import type { Publication } from '../dataset/publication.ts';
import type { Figure } from '../model/figure.ts';

export function findFigure({ record, figures }: Publication, id: string): Figure | undefined {
  const mention = record.figures.find((figure) => figure.fact.id === id);
  const knowledge = mention && figures.know(mention.fact);
  return knowledge?.kind === 'known' && knowledge.figure.number ? knowledge.figure : undefined;
}
