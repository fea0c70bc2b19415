/** 存疑: which published figures the causes of failing checks leave in doubt, each with its readings. */
import type { Dispute, Figure } from '../../model/figure.ts';
import type { Cause } from './cause.ts';
import { statementOf } from './statement.ts';
import type { Weighed } from './weigh.ts';

/** By the key of the statement: a figure of the text, a cell, or a whole table. */
export type DisputesByKey = ReadonlyMap<string, Dispute>;

/** A figure under two causes keeps the dispute that is told. */
export function disputesOf(weighed: readonly Weighed[]): DisputesByKey {
  const all = weighed.flatMap(entriesOf);
  const told = all.filter(([, { degree }]) => degree === 'told');
  return new Map([...all, ...told]);
}

function entriesOf({ cause, weight }: Weighed): readonly (readonly [string, Dispute])[] {
  switch (cause.kind) {
    case 'unit':
      return ofReadings(cause, 'unit', 'told');
    case 'value':
    case 'two-values':
      // What only moves the last digits takes no figure out of titles and medians.
      return ofReadings(cause, 'value', weight === 'small' ? 'suspected' : 'told');
    case 'open':
      return ofReadings(cause, 'value', 'suspected');
    case 'disclosure':
      return [];
  }
}

/** Every figure that some reading changes: as printed, then under each reading in turn. */
function ofReadings(
  { subject, readings, kind: of, isSettled }: Cause,
  kind: Dispute['kind'],
  degree: Dispute['degree'],
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
      degree,
      cause: subject,
      readings: [statement.figure, ...under],
      isPrinted: of === 'two-values',
      ...(isSettled && { isSettled }),
    };
    return [statement.key, dispute] as const;
  });
}

/** Of a number in a published table: its own, or that of the unit over the whole table; only what is told. */
export function cellDispute(disputes: DisputesByKey, figure: Figure): Dispute | undefined {
  const { cell } = figure;
  const whole = cell && disputes.get(`table:${cell.table.id}`);
  if (whole) return inUnitsOf(whole, figure);
  const own = disputes.get(statementOf(figure).key);
  return own?.degree === 'told' ? own : undefined;
}

/** The unit of the table is in doubt: every number of it, read in each of the units. */
function inUnitsOf(whole: Dispute, figure: Figure): Dispute {
  return { ...whole, readings: whole.readings.map(({ unit }) => ({ ...figure, unit })) };
}
