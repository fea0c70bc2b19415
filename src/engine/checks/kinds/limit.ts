/** 上限: a quantity does not exceed a limit that the report itself states. */
import { phrase } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { whenKnown } from '../compare.ts';
import type { Known } from '../known.ts';
import { readQuantity } from '../quantity.ts';
import { tail, tellBoth, toldIn } from '../told.ts';

export const limitKind: CheckKind = {
  key: '上限',
  read(body, words) {
    const value = readQuantity(body.at('值'), words);
    const limit = readQuantity(body.at('不超过'), words);
    body.done();
    return (given) => whenKnown([value(given), limit(given)], within);
  },
};

/** The difference is what exceeds the limit: value − limit, negative where there is room left. */
function within(value: Known, limit: Known): CheckBody {
  const excess = value.value.minus(limit.value);
  const tolerance = value.slack.plus(limit.slack);
  const outcome = !excess.gt(0) ? 'holds' : excess.lte(tolerance) ? 'rounding' : 'fails';
  const used = [...value.used, ...limit.used];
  const told = toldIn(value, limit);
  const [one, other] = tellBoth(value, limit, 'fails');
  const relation = outcome === 'holds' ? '不多于' : '多于';
  return {
    outcome,
    left: { value: value.value, phrase: value.phrase },
    right: { value: limit.value, phrase: limit.phrase },
    difference: excess,
    told,
    tolerance,
    unitKind: value.unitKind,
    message: phrase`${one}${relation} ${other}${tail(outcome, excess, value.unitKind, told)}`,
    used,
    missing: [],
    source: joinSources(used.map((figure) => figure.source)),
    isBound: true,
    marks: undefined,
    indicator: undefined,
  };
}
