/** A report page as its own table of scores has it: the measure for what headings and other pages say. */
import { Exact } from '../exact.ts';
import type { Page } from '../html.ts';
import { markWord } from './outcomes.ts';
import { indicatorRows, type Score, scoreOf } from './scores.ts';

export interface Report {
  readonly path: string;
  /** As the foot of the table prints it. */
  readonly total: string;
  readonly weight: string;
  readonly rows: readonly Score[];
  /** "19.50／20" by the name of the section. */
  readonly sections: ReadonlyMap<string, string>;
  /** Checks by outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly fictional: boolean;
  /** What the report prints, texts and what does not apply too. */
  readonly figures: number;
}

const path = /^[a-z-]+\/\d{4}\/[a-z-]+\/$/;

export function readReport(page: Page): Report | undefined {
  const rows = path.test(page.path) ? indicatorRows(page.main) : [];
  if (rows.length === 0) return undefined;
  const foot = page.main.find('tfoot')?.find('td.score')?.text().replaceAll(' ', '') ?? '';
  const [, total = '', weight = ''] = /^([\d.]+|—)／([\d.]+)/.exec(foot) ?? [];
  const outcomes = new Map<string, number>();
  for (const list of page.main.findAll('ul.checks')) {
    for (const row of list.elements) {
      const outcome = row.attribute('data-outcome') ?? markWord(row) ?? '';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  }
  const printed = page.main
    .findAll('table.figure-table')
    .flatMap((table) => table.findAll('td.number'));
  return {
    path: page.path,
    total,
    weight,
    rows: rows.map(scoreOf),
    sections: sectionsOf(page),
    outcomes,
    fictional: 'data-fictional' in page.main.attributes,
    figures: printed.length,
  };
}

function sectionsOf({ main }: Page): Map<string, string> {
  const bands = main.findAll('tr.band').map((row): [string, string] => {
    const points = row.find('.muted')?.text().replaceAll(' ', '') ?? '';
    return [row.text().split(' ')[0] ?? '', points];
  });
  return new Map(bands);
}

/** Points and items under one verdict. */
export function underVerdict({ rows }: Report, ...verdicts: readonly string[]) {
  const chosen = rows.filter(({ verdict }) => verdicts.includes(verdict));
  const scored = chosen.flatMap(({ self }) => self ?? []);
  return { points: Exact.sum(scored), items: chosen.length };
}
