/** 按比例: ratio × full marks, capped where the rubric says so, with an optional limit above which it falls to a fixed score. */
import { Decimal, greatest, least, ZERO } from '../../model/decimal.ts';
import {
  percentPart,
  phrase,
  pointsPart,
  pointsRangePart,
  type Phrase,
} from '../../model/phrase.ts';
import { readEdge } from './condition.ts';
import type { Implication, Method, MethodKind, Scored, ImpliedTarget } from './method.ts';
import type { PartialMeasured } from '../measures/measure.ts';

interface Rule {
  /** The ratio in words. */
  readonly formula: string;
  readonly fullMarks: Decimal;
  readonly capped: boolean;
  readonly over: { readonly limit: Decimal; readonly points: Decimal } | undefined;
}

export const proportionalKind: MethodKind = {
  key: '按比例',
  read(body, fullMarks, measure): Method {
    const capped = (body.optionalText('封顶') || '是') === '是';
    const limit = body.maybe('高于');
    const over = limit && {
      limit: readEdge(limit) ?? ZERO,
      points: readEdge(body.at('则得')) ?? ZERO,
    };
    body.done();
    const formula = measure?.formula ?? '比率';
    const rule: Rule = { formula, fullMarks, capped, over };
    return {
      judged: false,
      rules: sayRule(rule),
      score: (measured) =>
        measured.kind === 'value'
          ? score(measured.value, measured.phrase, rule)
          : { min: ZERO, max: fullMarks, phrase: measured.phrase, kind: 'not-computable' },
      scorePartial: (partial) => scorePartial(partial, rule),
      imply: (target, partial) => imply(target, partial, rule),
    };
  },
};

function sayRule({ fullMarks, capped, over }: Rule): Phrase[] {
  const cap = capped ? '，不超过分值' : '';
  const rules = [phrase`比率 × ${pointsPart(fullMarks)}${cap}`];
  if (over) rules.push(phrase`高于 ${percentPart(over.limit)}，得 ${pointsPart(over.points)}`);
  return rules;
}

function score(value: Decimal, shown: Phrase, { fullMarks, capped, over }: Rule): Scored {
  if (over && value.gt(over.limit)) {
    const said = phrase`${shown}，高于 ${percentPart(over.limit)}，得 ${pointsPart(over.points)}`;
    return { min: over.points, max: over.points, phrase: said };
  }
  const product = greatest(ZERO, value.times(fullMarks));
  const isCapped = capped && product.gt(fullMarks);
  const result = isCapped ? fullMarks : product;
  const cap = isCapped ? '，以分值为限' : '';
  const said = phrase`${shown} × ${pointsPart(fullMarks)}${cap} = ${pointsPart(result)}`;
  return { min: result, max: result, phrase: said };
}

/** The unknown parts may be anything that the published ones leave; the points end at the full marks. */
function scorePartial(partial: PartialMeasured, { fullMarks }: Rule): Scored {
  const marks = (mean: Decimal): Decimal => least(mean.times(fullMarks), fullMarks);
  const [min, max] = [marks(partial.least), partial.most ? marks(partial.most) : fullMarks];
  const said = phrase`${partial.phrase}；平均 × ${pointsPart(fullMarks)}，得 ${pointsRangePart(min, max)}`;
  return { min, max, phrase: said };
}

function imply(
  target: ImpliedTarget,
  partial: PartialMeasured | undefined,
  rule: Rule,
): Implication | undefined {
  if (rule.fullMarks.isZero()) return undefined;
  const ratio = (points: Decimal): Decimal => points.div(rule.fullMarks);
  const atCap = rule.capped && target.high.gte(rule.fullMarks);
  if (!partial) {
    const [low, high] = [ratio(target.low), ratio(target.high)];
    const needed = atCap
      ? phrase`不低于 ${percentPart(low)}`
      : phrase`为 ${percentPart(low)}–${percentPart(high)}`;
    const said = phrase`要得 ${pointsPart(target.middle)}，${rule.formula} 须${needed}`;
    return { phrase: said, value: undefined };
  }
  if (partial.unknowns.length !== 1 || atCap) return undefined;
  const solve = (points: Decimal): Decimal =>
    ratio(points).minus(partial.known).div(partial.weight);
  const value = { low: solve(target.low), middle: solve(target.middle), high: solve(target.high) };
  return { phrase: partial.explain(value), value: value.middle };
}
