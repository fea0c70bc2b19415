/** 公开记录: scores and findings move with it by themselves; its own dates are the reason. */
import type { CheckResult } from '../../engine/checks/check.ts';
import type { Publication } from '../../dataset/publication.ts';
import type { Basis } from './reasons.ts';

/** 新录入的表: what is found in a table that was not there before comes with it. */
export const BY_NEW_TABLE: Basis = { reason: '随新录入的表' };

/** Whether a check compared a cell of a table that nobody had copied before. */
export function restsOnNewTable(before: Publication, { cells }: CheckResult): boolean {
  const known = new Set(before.record.tables.map(({ id }) => id));
  return cells.some(({ table }) => !known.has(table.id));
}

export const BY_RECORD: Basis = { reason: '随公开记录的改动' };

export function recordMoved(before: Publication, now: Publication): boolean {
  return JSON.stringify(before.record.disclosures) !== JSON.stringify(now.record.disclosures);
}

/** Facts, by id, that the record determines before or now; none when the record did not move. */
export function determinedByRecord(before: Publication, now: Publication): ReadonlySet<string> {
  if (!recordMoved(before, now)) return new Set();
  const rules = [...before.standings, ...now.standings].map((each) => each.rule.finding?.fact.id);
  return new Set(rules.flatMap((id) => (id === undefined ? [] : [id])));
}
