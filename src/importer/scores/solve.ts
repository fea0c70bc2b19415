/** Which of several readings of the rows adds up to the total. */
import { sum, ZERO, type Decimal } from '../../engine/model/decimal.ts';
import type { ScoreCandidate, ScoreRow } from './score-row.ts';

/** Sums kept at once; beyond that nobody decides. */
const MOST_SUMS = 4000;

/**
 * @param rows each with at least one candidate
 * @returns the rows, each with those candidates only that stand in some reading whose sum is the total;
 *   undefined when no reading adds up or there are too many to look at
 */
export function solve(rows: readonly ScoreRow[], total: Decimal): readonly ScoreRow[] | undefined {
  const open = rows.filter(({ candidates }) => candidates.length > 1);
  const settled = rows.flatMap(({ candidates }) =>
    candidates.length === 1 ? candidates.map(({ value }) => value) : [],
  );
  const left = total.minus(sum(settled));
  const before = running(open, left);
  const behind = running([...open].reverse(), left)?.reverse();
  if (!before || !behind) return undefined;
  const possible = open.map(({ candidates }, index) =>
    candidates.filter(({ value }) =>
      [...(before[index]?.values() ?? [])].some((sumBefore) =>
        behind[index + 1]?.has(left.minus(value).minus(sumBefore).toString()),
      ),
    ),
  );
  if (open.length === 0 ? !left.isZero() : possible.some((each) => each.length === 0))
    return undefined;
  const byRow = new Map(
    open.map((row, index): [ScoreRow, readonly ScoreCandidate[]] => [row, possible[index] ?? []]),
  );
  return rows.map((row) => ({ ...row, candidates: byRow.get(row) ?? row.candidates }));
}

type Sums = ReadonlyMap<string, Decimal>;

/** Sums that the first 0, 1, 2 … rows can have, none over the limit. */
function running(rows: readonly ScoreRow[], limit: Decimal): Sums[] | undefined {
  const all: Sums[] = [new Map([[ZERO.toString(), ZERO]])];
  for (const { candidates } of rows) {
    const next = new Map<string, Decimal>();
    for (const before of all.at(-1)?.values() ?? [])
      for (const { value } of candidates) {
        const reached = before.plus(value);
        if (reached.lte(limit)) next.set(reached.toString(), reached);
        if (next.size > MOST_SUMS) return undefined;
      }
    all.push(next);
  }
  return all;
}
