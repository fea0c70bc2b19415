/** 评分项自评: where a report scores item by item, the items of an indicator add up to its self score. */
import { sum, ZERO } from '../../model/decimal.ts';
import { joinPhrases, phrase, pointsPart } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import type { IndicatorOutcome } from '../../rubric/outcome.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { judge, notRun } from '../compare.ts';
import { because } from '../unknown.ts';

export const itemScoresKind: CheckKind = {
  key: '评分项自评',
  stage: 'scores',
  read(body) {
    body.done();
    return ({ evaluation }) => {
      const compared = evaluation.outcomes.flatMap((each) => compareItems(each) ?? []);
      const failing = compared.filter(({ outcome }) => outcome === 'fails');
      if (compared.length === 0) return notRun([because('报告没有逐项打分')], []);
      if (failing.length > 0) return failing;
      return {
        ...notRun([], []),
        outcome: 'holds',
        message: [`${String(compared.length)} 项指标逐项打了分，各评分项之和都等于指标的自评得分`],
      };
    };
  },
};

/** Undefined unless the indicator and each of its items has a score. */
function compareItems({ indicator, items, self }: IndicatorOutcome): CheckBody | undefined {
  const given = items.flatMap((each) => (each.self ? [each.self] : []));
  if (!self || given.length === 0 || given.length < items.length) return undefined;
  const total = sum(given.map(({ score }) => score));
  const difference = total.minus(self.score);
  const outcome = judge(difference, ZERO);
  const listed = joinPhrases(
    given.map(({ score }) => [pointsPart(score)]),
    ' + ',
  );
  const relation = outcome === 'holds' ? '=' : '≠';
  const gap = outcome === 'holds' ? [] : phrase`，差 ${pointsPart(difference)}`;
  return {
    outcome,
    part: { id: indicator.id, name: `${indicator.name}各评分项自评之和 = 自评得分` },
    left: { value: total, phrase: listed },
    right: { value: self.score, phrase: [pointsPart(self.score)] },
    difference,
    tolerance: ZERO,
    unitKind: 'score',
    message: phrase`${listed} = ${pointsPart(total)} ${relation} 所印 ${pointsPart(self.score)}${gap}`,
    used: [],
    missing: [],
    source: joinSources([...given, self].map(({ source }) => source)),
    marks: undefined,
    indicator: indicator.id,
  };
}
