/** One document on the board of all departments and years. */
import { Exact } from '../../exact.ts';
import type { Cell } from '../../tables.ts';
import type { Standing } from '../disclosure/standing.ts';
import { isPublic } from './disclosure-counts.ts';
import type { Tally } from './tally.ts';

export function compareBoardCell(
  cell: Cell | undefined,
  standing: Standing,
  where: string,
  tally: Tally,
): void {
  const { rows, state, day, listing } = standing;
  if (rows.length === 0) return tally.same('board', where, cell?.text, '没有记录');
  const mark = cell?.element.find('.state')?.classes.find((each) => each.startsWith('state-'));
  tally.same('states', where, mark, `state-${state}`);
  const counted = isPublic(standing) ? [Exact.of(listing.found), Exact.of(listing.required)] : [];
  const own = [...(day === undefined ? [] : [Exact.of(day)]), ...counted];
  tally.numbers('board', where, withoutLook(cell?.data['text'] ?? cell?.text ?? ''), own);
  const title = cell?.element.find('a')?.attribute('title');
  const said = /第 (\d+) 日/.exec(title ?? '')?.[1];
  if (day !== undefined) tally.same('days', `${where} in words`, said, String(day));
}

/** When it was last looked for is told beside the day. */
function withoutLook(text: string): string {
  return text.replaceAll(/\d{4}-\d{2}-\d{2}|查看已过 \d+ 个月/g, '');
}
