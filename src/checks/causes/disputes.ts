/** 存疑: which published figures the causes of failing checks leave in doubt, each with its readings. */
import type { Dispute, Figure } from '../../model/figure.ts';
import { baseValue } from '../../model/figure.ts';
import type { CheckResult } from '../check.ts';
import { type Change, statementOf, withValue } from './statement.ts';
import type { Weighed } from './weigh.ts';

/** By the key of the statement: a figure of the text, a cell, or a whole table. */
export type DisputesByKey = ReadonlyMap<string, Dispute>;

export function disputesOf(weighed: readonly Weighed[]): DisputesByKey {
  return new Map(weighed.flatMap((each) => entriesOf(each)));
}

function entriesOf({ cause, weight }: Weighed): readonly (readonly [string, Dispute])[] {
  const { kind, subject, readings, principal } = cause;
  if (kind === 'unit') return ofReadings(subject, 'unit', readings);
  // What only moves the last digits takes no figure out of titles and medians.
  if (weight === 'small') return [];
  if (kind === 'value') return ofReadings(subject, 'value', readings);
  const members = [principal, ...cause.consequences];
  return kind === 'two-values' ? members.flatMap((each) => ofTwoValues(subject, each)) : [];
}

/** Every figure that some reading changes: as printed, then under each reading in turn. */
function ofReadings(
  cause: string,
  kind: Dispute['kind'],
  readings: readonly (readonly Change[])[],
): readonly (readonly [string, Dispute])[] {
  const changed = new Map(
    readings.flat().map(({ statement }) => [statement.key, statement] as const),
  );
  return [...changed.values()].map((statement) => {
    const under = readings.map(
      (changes) =>
        changes.find((each) => each.statement.key === statement.key)?.to ?? statement.figure,
    );
    const dispute: Dispute = {
      kind,
      cause,
      readings: [statement.figure, ...under],
      isPrinted: false,
    };
    return [statement.key, dispute] as const;
  });
}

/** 口径矛盾: one figure on each side, said to be the same thing. */
function ofTwoValues(
  cause: string,
  { check, used, left, right, outcome }: CheckResult,
): readonly (readonly [string, Dispute])[] {
  if (outcome !== 'fails' || check.category !== '口径矛盾' || !left || !right) return [];
  const alone = (value: Figure): readonly [string, Dispute] | undefined => {
    const own = baseValue(value);
    const other = own.eq(left.value) ? right.value : own.eq(right.value) ? left.value : undefined;
    if (!other) return undefined;
    const readings = [value, withValue(value, other)];
    return [statementOf(value).key, { kind: 'value', cause, readings, isPrinted: true }];
  };
  return used.flatMap((each) => {
    const entry = each.number && each.status === 'published' ? alone(each) : undefined;
    return entry ? [entry] : [];
  });
}
