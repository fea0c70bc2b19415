/** Figures that the report's page calls disputed: they are those that trying all readings finds, with the same readings. */
import type { Page } from '../../html.ts';
import { readTables } from '../../tables.ts';
import { Exact } from '../../exact.ts';
import type { Subject } from '../world.ts';
import type { Tally } from './tally.ts';

const said = /(?:单位存疑|数值存疑|前后不一|口径待说明)：印[作有][^。]*/;

export function compareDisputes(
  page: Page,
  { disputes, report, path }: Subject,
  tally: Tally,
): void {
  const rows = readTables(page.main.find('#figures') ?? page.main).flatMap((table) => table.rows);
  const shown = new Map<string, string>();
  for (const row of rows) {
    const text = said.exec(row.cells[3]?.text ?? '')?.[0];
    if (text !== undefined) shown.set(row.cells[0]?.text ?? '', text);
  }
  for (const { fact, readings } of disputes.values()) {
    // Values that conflict stand in the list one under the other and need no other word.
    const text = shown.get(fact.name);
    if (report.figures.of(fact).status === 'conflicting') continue;
    const own = readings.flatMap((each) => Exact.read(each.text) ?? []);
    tally.numbers('disputes', `${path} ${fact.name}, readings`, text, own);
  }
  const names = new Set([...disputes.values()].map((each) => each.fact.name));
  const extra = [...shown.keys()].filter((name) => !names.has(name));
  tally.same('disputes', `${path} disputed on the page only`, extra.join(), '');
}
