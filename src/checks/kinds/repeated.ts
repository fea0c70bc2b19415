/** 重复: facts that one report prints with different values; one result each. */
import type { Figure, Figures } from '../../model/figure.ts';
import { baseValue } from '../../model/figure.ts';
import { joinPhrases, phrase, printed, sourced, type Phrase } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { notRun } from '../compare.ts';

export const repeatedKind: CheckKind = {
  key: '重复',
  read(body) {
    body.done();
    return ({ figures }) => {
      const conflicts = conflictsOf(figures);
      const clear: CheckBody = {
        ...notRun([], []),
        outcome: 'holds',
        message: ['没有一个事实在报告前后印出不同的数'],
      };
      return conflicts.length === 0 ? clear : conflicts.map(sayConflict);
    };
  },
};

function conflictsOf({ all }: Figures): readonly (readonly Figure[])[] {
  const facts = new Set(all.filter((each) => each.status === 'conflict').map((each) => each.fact));
  return [...facts].map((fact) => all.filter((each) => each.fact === fact));
}

function sayConflict(mentions: readonly Figure[]): CheckBody {
  const [first, second] = mentions;
  const fact = first?.fact;
  const sides = mentions.map(
    (each): Phrase => phrase`${printed(each, true)}${sourced(each.source)}`,
  );
  const numeric = first?.number && second?.number;
  return {
    ...notRun([], mentions),
    outcome: 'fails',
    part: { id: fact?.id ?? '', name: `${fact?.name ?? ''}前后两处的数` },
    left: numeric && { value: baseValue(first), phrase: [printed(first, true)] },
    right: numeric && { value: baseValue(second), phrase: [printed(second, true)] },
    difference: numeric && baseValue(first).minus(baseValue(second)),
    unitKind: first?.unit?.kind ?? '',
    message: joinPhrases(sides, ' ≠ '),
    source: joinSources(mentions.map((each) => each.source)),
  };
}
