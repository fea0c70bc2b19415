/** 合计: parts add up to a printed total, or two sums equal each other. */
import type { CheckKind } from '../check.ts';
import { compareEqual, whenKnown } from '../compare.ts';
import { readQuantity, readSum } from '../quantity.ts';

export const sumKind: CheckKind = {
  key: '合计',
  read(body, words) {
    const left = readSum(body, words);
    const right = readQuantity(body.at('应等于'), words);
    body.done();
    return (given) => whenKnown([left(given), right(given)], compareEqual);
  },
};
