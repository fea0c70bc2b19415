/** 酌情: the assessor decides; anything from nothing to full marks is within the rubric. */
import { ZERO } from '../../model/decimal.ts';
import { phrase, pointsRangePart } from '../../model/phrase.ts';
import type { MethodKind } from './method.ts';

export const judgementKind: MethodKind = {
  key: '酌情',
  read(body, fullMarks) {
    body.done();
    return {
      judged: true,
      rules: [phrase`由评价者认定，${pointsRangePart(ZERO, fullMarks)}`],
      score: (measured) => ({ min: ZERO, max: fullMarks, phrase: measured.phrase }),
    };
  },
};
