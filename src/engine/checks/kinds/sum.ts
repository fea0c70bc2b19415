/** 合计: parts add up to a printed total, or two sums equal each other; in one of several scopes where places differ. */
import { phrase } from '../../model/phrase.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { compareEqual, notRun, whenKnown } from '../compare.ts';
import type { Known } from '../known.ts';
import { readQuantity, readSum, type Quantity } from '../quantity.ts';
import type { CheckInput } from '../given.ts';
import { because, sayUnknown } from '../unknown.ts';

/** 口径: another quantity that may lawfully be meant. */
interface Scope {
  readonly name: string;
  readonly quantity: Quantity;
}

export const sumKind: CheckKind = {
  key: '合计',
  read(body, words) {
    const left = readSum(body, words);
    const right = readQuantity(body.at('应等于'), words);
    const others = body.list('或等于').map((each): Scope => {
      const scope = { name: each.text('口径'), quantity: readQuantity(each.at('值'), words) };
      each.done();
      return scope;
    });
    body.done();
    return (given) =>
      whenKnown([left(given), right(given)], (one, other) => {
        const compared = compareEqual(one, other);
        return compared.outcome === 'fails' ? inScopes(one, compared, others, given) : compared;
      });
  },
};

/** What does not agree is a doubt only when every other scope is known, and agrees no better. */
function inScopes(
  left: Known,
  failed: CheckBody,
  scopes: readonly Scope[],
  given: CheckInput,
): CheckBody {
  for (const { name, quantity } of scopes) {
    const right = quantity(given);
    if (right.kind === 'unknown') {
      const why = because(`按“${name}”的口径不能比较：${sayUnknown(right)}`);
      return notRun([why], failed.used);
    }
    const compared = compareEqual(left, right);
    if (compared.outcome !== 'fails')
      return { ...compared, message: phrase`${compared.message}（${name}）` };
  }
  return failed;
}
