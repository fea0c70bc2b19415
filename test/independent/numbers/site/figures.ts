/** The list of printed figures on a report's page: each as data/ has it, and how many of each group. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { readTables } from '../../tables.ts';
import type { Subject } from '../world.ts';
import type { Tally } from './tally.ts';

export function compareFigures(page: Page, { report, path }: Subject, tally: Tally): void {
  const section = page.main.find('#figures');
  if (!section) return tally.missing('figures', path, 'list of figures');
  const shown = new Map<string, string[]>();
  for (const fold of section.findAll('details.fold')) {
    const rows = readTables(fold).flatMap((table) => table.rows);
    const count = fold.find('.count')?.text();
    if (rows.length > 0)
      tally.numbers('figures', `${path} figures of a group`, count, [Exact.of(rows.length)]);
    for (const row of rows) {
      const name = row.cells[0]?.text ?? '';
      shown.set(name, [...(shown.get(name) ?? []), row.cells[1]?.text ?? '']);
    }
  }
  for (const { fact, printed, status } of report.figures.all()) {
    if (status !== 'printed' && status !== 'conflicting') continue;
    const own = printed.map(({ text, unit }) =>
      unit === '%' ? `${text}%` : `${text} ${unit}`.trim(),
    );
    const site = (shown.get(fact.name) ?? []).join().normalize('NFKC');
    // Full-width digits and commas are folded so that they can be read and searched.
    tally.same('figures', `${path} ${fact.name}`, site, own.join().normalize('NFKC'));
  }
}
