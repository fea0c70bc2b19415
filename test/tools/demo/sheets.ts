/** The CSV files of one invented report. */
import { FIGURE_COLUMNS } from '../../../src/engine/model/read-figures.ts';
import type { Rubric } from '../../../src/engine/rubric/rubric.ts';
import { csvFile } from './csv.ts';
import type { Draft } from './edits.ts';
import type { FigureRow, Press } from './print-style.ts';

/** In the order of the dictionary; what the rubric asks for and the report leaves out comes last. */
export function arrange(
  rows: readonly FigureRow[],
  rubric: Rubric,
  press: Press,
): readonly FigureRow[] {
  const asked = rubric.indicators.flatMap((indicator) => [
    ...indicator.items.flatMap((item) => item.measure?.facts ?? []),
    ...[...indicator.vetoes, ...indicator.exemptions].map((each) => each.fact),
  ]);
  const printed = new Set(rows.map((row) => row.fact.id));
  const absent = [...new Set(asked.map((fact) => fact.id))].filter((id) => !printed.has(id));
  return [...press.inOrder(rows), ...absent.map((id) => press.missing(id))];
}

export function figureFile(rows: readonly FigureRow[]): string {
  return csvFile([
    [...FIGURE_COLUMNS],
    ...rows.map(({ fact, value, unit, status, page, note }) => [
      fact.id,
      fact.name,
      value,
      unit,
      status,
      '',
      page,
      note,
    ]),
  ]);
}

/** The score table stands at the end of the report, some four indicators to a page. */
export function scoreFile({ scores }: Draft, press: Press): string {
  const rows = scores.flatMap(({ indicator, name, score, items = [] }, index) => {
    const page = press.scorePage(Math.floor(index / 4));
    const row = (item: string, printed: string): string[] => [
      indicator,
      name,
      item,
      printed,
      '',
      page,
      '',
    ];
    return [row('', score.toString()), ...items.map((each, at) => row(String(at + 1), each))];
  });
  return csvFile([['indicator', 'name', 'item', 'score', 'line', 'page', 'note'], ...rows]);
}
