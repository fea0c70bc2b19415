/** 逐项扣分: full marks less so many points for each case found, down to zero. Without a count it is judged. */
import { greatest, ZERO } from '../../model/decimal.ts';
import { phrase, plainPart, pointsPart } from '../../model/phrase.ts';
import { readEdge } from './condition.ts';
import type { MethodKind } from './method.ts';

export const perCaseKind: MethodKind = {
  key: '逐项扣分',
  read(body, fullMarks, measure) {
    const deduction = readEdge(body.at('每项扣')) ?? ZERO;
    body.done();
    return {
      judged: measure === undefined,
      rules: [
        phrase`满分 ${pointsPart(fullMarks)}，每发现一项扣 ${pointsPart(deduction)}，扣完为止`,
      ],
      score(measured) {
        if (measured.kind !== 'value' || measured.value.isNegative() || !measured.value.isInteger())
          return { min: ZERO, max: fullMarks, phrase: measured.phrase, kind: 'not-computable' };
        const result = greatest(ZERO, fullMarks.minus(measured.value.times(deduction)));
        const sum = phrase`${pointsPart(fullMarks)} − ${plainPart(measured.value)} × ${pointsPart(deduction)}`;
        const floor = result.isZero() ? '，扣完为止' : '';
        return {
          min: result,
          max: result,
          phrase: phrase`${measured.phrase}；${sum}${floor} = ${pointsPart(result)}`,
        };
      },
    };
  },
};
