/** 读法: the ways in which an indicator's contested figures can be read, all at once. */
import type { Dispute, Figure } from '../model/figure.ts';
import type { Fact } from '../model/glossary.ts';
import type { Indicator } from './rubric.ts';

export interface Contested {
  readonly fact: Fact;
  readonly dispute: Dispute;
}

/** One figure for each contested fact. */
export type ContestedReading = readonly { readonly fact: Fact; readonly figure: Figure }[];

export function contestedFacts(
  { items }: Indicator,
  disputeOf: (fact: Fact) => Dispute | undefined,
): readonly Contested[] {
  const facts = new Set(items.flatMap(({ measure }) => measure?.facts ?? []));
  return [...facts].flatMap((fact) => {
    const dispute = disputeOf(fact);
    return dispute ? [{ fact, dispute }] : [];
  });
}

/** Facts of one cause are read alike; causes are independent of each other. */
export function readings(contested: readonly Contested[]): readonly ContestedReading[] {
  const causes = [...Map.groupBy(contested, ({ dispute }) => dispute.cause).values()];
  return causes.reduce<readonly ContestedReading[]>(
    (all, facts) => {
      const count = Math.max(...facts.map(({ dispute }) => dispute.readings.length));
      return all.flatMap((begun) =>
        Array.from({ length: count }, (_, index) => [
          ...begun,
          ...facts.flatMap(({ fact, dispute }) => {
            const figure = dispute.readings[index] ?? dispute.readings.at(-1);
            return figure ? [{ fact, figure }] : [];
          }),
        ]),
      );
    },
    [[]],
  );
}
