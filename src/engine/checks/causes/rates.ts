/** 存疑的传递: a printed rate that was computed from figures in doubt, and is right only by one of their readings. */
import type { Dispute } from '../../model/figure.ts';
import type { CheckResult } from '../check.ts';
import type { DisputesByKey } from './disputes.ts';
import { statementOf, statementsOf, withValue, type OtherReading } from './statement.ts';
import type { Trials } from './trial.ts';

export function withRates(trials: Trials, disputes: DisputesByKey): DisputesByKey {
  const passed = trials.results.flatMap((result) => passOn(trials, result, disputes));
  return new Map([...passed, ...disputes]);
}

function passOn(
  trials: Trials,
  result: CheckResult,
  disputes: DisputesByKey,
): readonly (readonly [string, Dispute])[] {
  const { used, outcome, unitKind, right } = result;
  const rate = used.at(-1);
  if (unitKind !== 'rate' || (outcome !== 'holds' && outcome !== 'rounding') || !right) return [];
  if (rate?.unit?.kind !== 'rate' || disputes.has(statementOf(rate).key)) return [];
  const bases = statementsOf(used.slice(0, -1)).flatMap((statement) => {
    const dispute = disputes.get(statement.key);
    return dispute?.kind === 'value' && dispute.degree === 'told' ? [{ statement, dispute }] : [];
  });
  const [first] = bases;
  if (!first) return [];
  // Read as one cause: the amounts of one place together.
  const changes = bases
    .filter(({ dispute }) => dispute.cause === first.dispute.cause)
    .flatMap(({ statement, dispute }): OtherReading[] => {
      const to = dispute.readings[1];
      return to ? [{ statement, to }] : [];
    });
  const failed = trials.try(changes).broken.find(({ check }) => check.id === result.check.id);
  if (!failed?.left) return [];
  const readings = [rate, withValue(rate, failed.left.value)];
  return [
    [
      statementOf(rate).key,
      {
        kind: 'value',
        degree: 'told',
        cause: first.dispute.cause,
        readings,
        isPrinted: false,
        isPassedOn: true,
      },
    ],
  ];
}
