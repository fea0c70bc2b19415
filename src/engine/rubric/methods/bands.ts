/** 分档: the first band whose conditions hold gives the points; the lowest need not be zero. */
import { type Decimal, ZERO } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import { joinPhrases, phrase, pointsPart, type Phrase } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import {
  meets,
  readConditions,
  readEdge,
  remainder,
  sayConditions,
  type MethodCondition,
} from './condition.ts';
import type { Implication, MethodKind, ImpliedTarget } from './method.ts';

interface Band {
  readonly isRest: boolean;
  /** Of the last band: what the others leave over, for the words only. */
  readonly conditions: readonly MethodCondition[];
  readonly points: Decimal;
}

export const bandsKind: MethodKind = {
  key: '分档',
  read(body, fullMarks, measure) {
    const bands = nameTheRest(body.items().map((entry) => readBand(entry, fullMarks)));
    const last = bands.at(-1);
    // Without a catch-all a value could fall between the bands and score nothing unnoticed.
    if (!last?.isRest) body.problem('没有兜底的一档', '最后一档写 其余: 是', '请补上最后一档');
    return {
      judged: false,
      rules: bands.map((band) => phrase`${sayBand(band)}，得 ${pointsPart(band.points)}`),
      score(measured) {
        const band =
          measured.kind === 'value'
            ? bands.find((each) => each.isRest || meets(measured.value, each.conditions))
            : undefined;
        if (!band)
          return { min: ZERO, max: fullMarks, phrase: measured.phrase, kind: 'not-computable' };
        const shown = phrase`${measured.phrase}，${sayBand(band)}，得 ${pointsPart(band.points)}`;
        return { min: band.points, max: band.points, phrase: shown };
      },
      imply: (target) => implyBands(bands, target, measure?.formula ?? ''),
    };
  },
};

function readBand(entry: Entry, fullMarks: Decimal): Band {
  const conditions = readConditions(entry);
  const other = entry.optionalText('其余');
  if ((other === '是') === conditions.length > 0)
    entry.problem(quoted(other), '条件词，或 其余: 是', '每一档写清条件，最后一档写 其余: 是');
  const value = readEdge(entry.at('得分')) ?? ZERO;
  if (value.gt(fullMarks))
    entry.problem(quoted(value.toString()), `不超过分值 ${fullMarks.toString()}`, '请核对得分');
  entry.done();
  return { isRest: other === '是', conditions, points: value };
}

/** Puts the catch-all band into words: 其余 after “低于 90%” and “90%–100%” is 高于 100%. */
function nameTheRest(bands: readonly Band[]): readonly Band[] {
  const named = bands.filter((band) => !band.isRest).map((band) => band.conditions);
  const rest = remainder(named);
  return bands.map((band) => (band.isRest && rest ? { ...band, conditions: [rest] } : band));
}

function sayBand(band: Band): Phrase {
  return band.conditions.length > 0 ? sayConditions(band.conditions) : ['其余'];
}

function implyBands(bands: readonly Band[], target: ImpliedTarget, formula: string): Implication {
  const fitting = bands.filter(
    (band) => band.points.gte(target.low) && band.points.lte(target.high),
  );
  if (fitting.length === 0)
    return {
      phrase: phrase`没有一档给 ${pointsPart(target.middle)}，该分与评分档次对不上`,
      value: undefined,
    };
  return {
    phrase: phrase`要得 ${pointsPart(target.middle)}，${formula} 须${joinPhrases(fitting.map(sayBand), '，或')}`,
    value: undefined,
  };
}
