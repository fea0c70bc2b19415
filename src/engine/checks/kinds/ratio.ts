/** 比率: a printed rate against its own numerator and denominator, at the printed precision. */
import { Decimal } from '../../model/decimal.ts';
import { percentPart, phrase, withUnits } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { derive, whenKnown } from '../compare.ts';
import { bracketed, type Known } from '../known.ts';
import { readQuantity } from '../quantity.ts';
import { tail } from '../told.ts';

export const ratioKind: CheckKind = {
  key: '比率',
  read(body, words) {
    const numerator = readQuantity(body.at('分子'), words);
    const denominator = readQuantity(body.at('分母'), words);
    const expected = body.maybe('应等于');
    const printedRate = expected && readQuantity(expected, words);
    body.done();
    const parts = [numerator, denominator, ...(printedRate ? [printedRate] : [])];
    return (given) =>
      whenKnown(
        parts.map((each) => each(given)),
        compareRatio,
      );
  },
};

/** @param right the printed rate; without it the quotient is only derived */
export function compareRatio(top: Known, bottom: Known, right?: Known): CheckBody {
  const quotient = quotientOf(top, bottom);
  if (!quotient) return zeroDenominator(top);
  return right ? compareRate(quotient, right) : derive(quotient);
}

/** @returns undefined for a denominator of zero */
export function quotientOf(top: Known, bottom: Known): Known | undefined {
  if (bottom.value.isZero()) return undefined;
  const shown = phrase`${bracketed(top)} ÷ ${bracketed(bottom)}`;
  const mixed = new Set([...top.used, ...bottom.used].map((figure) => figure.unit?.id)).size > 1;
  return {
    kind: 'known',
    value: top.value.div(bottom.value),
    slack: top.slack
      .plus(bottom.slack.times(top.value.div(bottom.value).abs()))
      .div(bottom.value.abs()),
    unitKind: 'rate',
    units: [],
    phrase: mixed ? withUnits(shown) : shown,
    used: [...top.used, ...bottom.used],
    figure: undefined,
  };
}

function zeroDenominator(top: Known): CheckBody {
  const body = derive(top, ['分母为零，比率无法计算']);
  return { ...body, outcome: 'not-run', left: undefined };
}

/** Compared as a reader would: the quotient rounded half up to the printed places. */
export function compareRate(quotient: Known, right: Known): CheckBody {
  const places = (right.figure?.number?.decimals ?? 2) + 2; // a percentage's places, as a ratio
  const rounded = quotient.value.toDecimalPlaces(places);
  const difference = rounded.minus(right.value);
  const beyond = quotient.value.minus(right.value).abs();
  const tolerance = quotient.slack.plus(right.slack);
  const outcome = difference.isZero() ? 'holds' : beyond.lte(tolerance) ? 'rounding' : 'fails';
  const used = [...quotient.used, ...right.used];
  const cut = quotient.value.toDecimalPlaces(places, Decimal.ROUND_DOWN).eq(right.value);
  const truncated = outcome === 'fails' && cut ? '，印刷值像是截尾而非四舍五入' : '';
  const relation = outcome === 'holds' ? '=' : outcome === 'rounding' ? '≈' : '≠';
  const shown = phrase`${quotient.phrase} = ${percentPart(rounded, places - 2)}`;
  const against =
    outcome === 'holds'
      ? phrase`，与所印相同`
      : phrase` ${relation} 所印 ${right.phrase}%${tail(outcome, difference, 'rate', undefined)}${truncated}`;
  return {
    outcome,
    left: { value: rounded, phrase: quotient.phrase },
    right: { value: right.value, phrase: right.phrase },
    difference,
    tolerance,
    unitKind: 'rate',
    message: phrase`${shown}${against}`,
    used,
    missing: [],
    source: joinSources(used.map((figure) => figure.source)),
    marks: undefined,
    indicator: undefined,
  };
}
