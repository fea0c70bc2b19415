/** 推算: a figure that follows from the published ones but was not printed; nothing to compare. */
import type { CheckKind } from '../check.ts';
import { derive, whenKnown } from '../compare.ts';
import { readSum } from '../quantity.ts';

export const derivedKind: CheckKind = {
  key: '推算',
  read(body, words) {
    const left = readSum(body, words);
    body.optionalText('单位');
    body.done();
    return (given) => whenKnown([left(given)], (known) => derive(known));
  },
};
