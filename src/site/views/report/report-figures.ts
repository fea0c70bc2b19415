/** The published figures of a report by group, each as printed with its place; and what was not published. */
import type { Publication } from '../../../dataset/publication.ts';
import type { Dispute, Figure } from '../../../engine/model/figure.ts';
import { disputeSentence } from '../overview/dispute.ts';
import { place, printedText } from '../format.ts';

export interface FigureGroup {
  readonly name: string;
  readonly count: string;
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly place: string;
  readonly note: string;
  /** Checks contradict it: it is kept out of the excerpts of the search. */
  readonly disputed: boolean;
}

export function figureGroups({ record, figures }: Publication): readonly FigureGroup[] {
  const shown = record.figures.filter((figure) => figure.status !== 'missing');
  const groups = [...new Set(shown.map((figure) => figure.fact.group))];
  return groups.map((name) => {
    const rows = shown
      .filter((figure) => figure.fact.group === name)
      .map((figure) => figureRow(figure, figures.dispute(figure.fact)));
    return { name, count: String(rows.length), rows };
  });
}

/**
 * What a score or a check lacks, numbers only: dates of publication are for the record to find out, and of figures that
 * would do for one another none is lacking where one is printed.
 */
export function missingFacts({ record, evaluation, checks }: Publication): readonly string[] {
  const lacking = new Set(
    [...evaluation.outcomes.flatMap(({ items }) => items), ...checks].flatMap(({ missing }) =>
      missing.map(({ id }) => id),
    ),
  );
  return record.figures
    .filter(
      ({ status, fact }) =>
        status === 'missing' && fact.kind !== 'text' && fact.options.length === 0,
    )
    .filter(({ fact }) => lacking.has(fact.id))
    .map((figure) => figure.fact.name);
}

function figureRow(figure: Figure, dispute: Dispute | undefined): FigureRow {
  const isEmpty = figure.status === 'not-applicable';
  return {
    name: figure.fact.name,
    value: isEmpty ? '不适用' : printedText(figure, true, true),
    unit: figure.unit?.id ?? '',
    place: place(figure.source),
    note: [...(dispute ? [disputeSentence(dispute)] : []), calledText(figure), figure.note]
      .filter((each) => each !== '')
      .join('。'),
    disputed: dispute !== undefined,
  };
}

/** A letter calls it so; a note may have said it already. */
function calledText({ calledAs, note }: Figure): string {
  const isNews = calledAs !== undefined && !note.includes(`“${calledAs}”`);
  return isNews ? `报告称“${calledAs}”` : '';
}
