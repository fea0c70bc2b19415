/** 列名: a printed count against the names listed beside it. */
import { Decimal, ZERO } from '../../model/decimal.ts';
import { phrase, plainPart } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import { readLines } from '../../rubric/read-parts.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { judge, whenKnown } from '../compare.ts';
import type { Known } from '../known.ts';
import { readQuantity } from '../quantity.ts';
import { toldIn } from '../told.ts';

export const listKind: CheckKind = {
  key: '列名',
  read(body, words) {
    const names = body.list('名单').map((each) => each.value);
    const lines = readLines(body);
    const count = readQuantity(body.at('应等于'), words);
    body.done();
    const compare = (known: Known): CheckBody => {
      const listed = new Decimal(names.length);
      const difference = listed.minus(known.value);
      const source = joinSources([{ lines, pages: [] }, ...known.used.map((each) => each.source)]);
      const relation = difference.isZero() ? '=' : '≠';
      const message = phrase`列名 ${plainPart(listed)} 个（${names.join('、')}）${relation} 所印 ${known.phrase} 个`;
      return {
        outcome: judge(difference, ZERO),
        left: { value: listed, phrase: ['列名个数'] },
        right: { value: known.value, phrase: known.phrase },
        difference,
        told: toldIn(known, known),
        tolerance: ZERO,
        unitKind: 'count',
        message,
        used: known.used,
        missing: [],
        source,
        marks: undefined,
        indicator: undefined,
      };
    };
    return (given) => whenKnown([count(given)], compare);
  },
};
