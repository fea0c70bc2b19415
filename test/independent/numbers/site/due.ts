/** What is overdue and what is due next, as of the date of the data. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { daysBetween } from '../disclosure/days.ts';
import type { Standing } from '../disclosure/standing.ts';
import type { State } from '../words.ts';
import type { WorldPlace } from '../world.ts';
import type { Tally } from './tally.ts';

export function compareDue(page: Page, { place, subjects }: WorldPlace, tally: Tally): void {
  const all = subjects.flatMap((subject) =>
    subject.evaluation.standings.map((standing) => ({ subject, standing })),
  );
  const left = ({ dueOn }: Standing): number => daysBetween(place.dataDate, dueOn);
  const overdue = all.filter(({ standing }) => standing.state === 'overdue');
  const open: readonly State[] = ['pending', 'unseen', 'unknown'];
  const next = all
    .filter(
      ({ standing }) =>
        open.includes(standing.state) && standing.dueOn !== '' && left(standing) >= 0,
    )
    .sort((a, b) => left(a.standing) - left(b.standing));
  const tables = page.main.findAll('table.due');
  for (const [caption, own] of [
    ['逾期未见公开', overdue],
    ['逾期未见，查看已久', all.filter(({ standing }) => standing.state === 'stale')],
    ['接下来到期', next],
  ] as const) {
    const table = tables.find((each) => each.find('caption')?.text() === caption);
    const rows = table?.find('tbody')?.findAll('tr') ?? [];
    tally.same('due', `${page.path} ${caption} rows`, String(rows.length), String(own.length));
    for (const { subject, standing } of own) {
      const what = `${subject.year} 年度${standing.rule.kind}`;
      const row = rows.find(
        (each) => each.text().includes(subject.department.short) && each.text().includes(what),
      );
      const text = row?.findAll('td').map((each) => each.text()) ?? [];
      const where = `${page.path} ${subject.department.short} ${what}`;
      tally.same('due', `${where} approved`, text[1], standing.approvedOn);
      tally.same('due', `${where} due`, text[2], standing.dueOn);
      const days = caption === '接下来到期' ? left(standing) : (standing.day ?? 0);
      const said = (text[3] ?? '').replaceAll(/\d{4}-\d{2}-\d{2}|查看已过 \d+ 个月/g, '');
      tally.numbers('due', `${where} days`, said, days === 0 ? ['当日'] : [Exact.of(days)]);
    }
  }
}
