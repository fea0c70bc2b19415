/** 数的写法: how a correction may write what a report says of one fact. */
import type { Figure } from './figure.ts';
import { STATUS_WORDS } from './read-figures.ts';

/** An indicator that the report gives no self score. */
export const UNSCORED = '未自评';

/**
 * @param rows every row of one fact; none is 未公布
 * @returns the spellings that stand for it: `379.54` and `379.54 万元`; `未公布`; `3|4` where two values conflict
 */
export function spellings(rows: readonly Figure[]): readonly string[] {
  const [first] = rows;
  if (!first || first.status === 'missing') return [STATUS_WORDS.missing];
  if (first.status === 'not-applicable') return [STATUS_WORDS['not-applicable']];
  const bare = rows.map((row) => row.printed).join('|');
  return [...new Set([bare, rows.map(withUnit).join('|')])];
}

/** The fullest spelling: with the unit where there is one. */
export function fullSpelling(rows: readonly Figure[]): string {
  return spellings(rows).at(-1) ?? '';
}

function withUnit({ printed, unit }: Figure): string {
  if (!unit) return printed;
  return unit.id === '%' ? `${printed}%` : `${printed} ${unit.id}`;
}
