/** 上限: a quantity does not exceed a limit that the report itself states. */
import { phrase, quantity } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { whenKnown, worked } from '../compare.ts';
import type { Known } from '../known.ts';
import { readQuantity } from '../quantity.ts';

export const limitKind: CheckKind = {
  key: '上限',
  read(body, words) {
    const value = readQuantity(body.at('值'), words);
    const limit = readQuantity(body.at('不超过'), words);
    body.done();
    return (given) => whenKnown([value(given), limit(given)], within);
  },
};

/** The difference is the room left: limit − value. */
function within(value: Known, limit: Known): CheckBody {
  const room = limit.value.minus(value.value);
  const tolerance = value.slack.plus(limit.slack);
  const outcome = !room.isNegative() ? 'holds' : room.abs().lte(tolerance) ? 'rounding' : 'fails';
  const used = [...value.used, ...limit.used];
  const shown = phrase`${limit.phrase} = ${quantity(limit.value, limit.unitKind)}`;
  const relation = outcome === 'holds' ? '不超过' : '超过';
  return {
    outcome,
    left: { value: limit.value, phrase: limit.phrase },
    right: { value: value.value, phrase: value.phrase },
    difference: room,
    tolerance,
    unitKind: value.unitKind,
    message: phrase`${worked(value)}${relation}上限 ${shown}`,
    used,
    missing: [],
    source: joinSources(used.map((figure) => figure.source)),
    isBound: true,
    marks: undefined,
    indicator: undefined,
  };
}
