/** The published figures of a report by group, each as printed with its place; and what was not published. */
import type { Publication } from '../dataset/publication.ts';
import type { Figure } from '../model/figure.ts';
import { place, printedText } from './format.ts';

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
}

export function figureGroups({ record }: Publication): readonly FigureGroup[] {
  const shown = record.figures.filter((figure) => figure.status !== 'missing');
  const groups = [...new Set(shown.map((figure) => figure.fact.group))];
  return groups.map((name) => {
    const rows = shown.filter((figure) => figure.fact.group === name).map(figureRow);
    return { name, count: String(rows.length), rows };
  });
}

export function missingFacts({ record }: Publication): readonly string[] {
  return record.figures
    .filter((figure) => figure.status === 'missing')
    .map((figure) => figure.fact.name);
}

function figureRow(figure: Figure): FigureRow {
  const isEmpty = figure.status === 'not-applicable';
  return {
    name: figure.fact.name,
    value: isEmpty ? '不适用' : printedText(figure, true, true),
    unit: figure.unit?.id ?? '',
    place: place(figure.source),
    note: figure.status === 'conflict' ? `前后不一。${figure.note}` : figure.note,
  };
}
