/** 自评合计, 分值合计, 评分项合计: the scores and the table itself must add up. */
import { type Decimal, sum, ZERO } from '../../model/decimal.ts';
import { joinPhrases, phrase, pointsPart, type Phrase } from '../../model/phrase.ts';
import { joinSources, type Source } from '../../model/source.ts';
import type { Indicator } from '../../rubric/rubric.ts';
import type { CheckBody, CheckKind, CheckSubject } from '../check.ts';
import { judge, notRun, whenKnown } from '../compare.ts';
import { readQuantity } from '../quantity.ts';

export const selfTotalKind: CheckKind = {
  key: '自评合计',
  stage: 'scores',
  read(body, words) {
    const printedTotal = readQuantity(body.at('应等于'), words);
    body.done();
    return (subject) =>
      whenKnown([printedTotal(subject)], (known) => {
        const { evaluation } = subject;
        const scores = evaluation.outcomes.flatMap((each) => (each.self ? [each.self] : []));
        if (!evaluation.selfTotal) return notRun([], known.used);
        const count = String(scores.length);
        // What was printed must add up as printed, also the score of an indicator that does not apply by our rules.
        const left = {
          value: sum(scores.map(({ score }) => score)),
          phrase: [`${count} 项自评得分之和`],
        };
        const right = { value: known.value, phrase: ['所印总分'] };
        const source = joinSources(known.used.map((figure) => figure.source));
        return { ...marksCompared(left, right, source), used: known.used };
      });
  },
};

export const marksTotalKind: CheckKind = {
  key: '分值合计',
  stage: 'scores',
  read(body) {
    body.done();
    return ({ evaluation: { rubric } }) => {
      const total = sum(rubric.indicators.map((indicator) => indicator.fullMarks));
      const left = { value: total, phrase: [`${String(rubric.indicators.length)} 项分值之和`] };
      const right = { value: rubric.fullMarks, phrase: ['满分'] };
      return marksCompared(left, right, { lines: rubric.sourceLines, pages: [] });
    };
  },
};

/** Only an indicator with an erratum can fail: a rubric that does not add up without one does not load. */
export const itemTotalKind: CheckKind = {
  key: '评分项合计',
  stage: 'scores',
  read(body) {
    body.done();
    return (subject) => {
      const wrong = subject.evaluation.outcomes.filter((each) => each.indicator.erratum);
      const bodies = wrong.map(({ indicator, self }) => printedItems(indicator, self?.score));
      const [first, ...rest] = bodies;
      if (!first) return everyItemAddsUp(subject);
      const message = joinPhrases([first.message, ...rest.map((each) => each.message)], '；');
      return { ...first, message, source: joinSources(bodies.map((each) => each.source)) };
    };
  },
};

function printedItems(indicator: Indicator, self: Decimal | undefined): CheckBody {
  const printed = indicator.erratum?.printedMaximum ?? ZERO;
  const left = { value: printed, phrase: [`${indicator.name}印刷的评分项合计`] };
  const right = { value: indicator.fullMarks, phrase: ['分值'] };
  const body = marksCompared(left, right, { lines: indicator.lines, pages: [] });
  const message = [...body.message, ...beyondPrint(self, printed)];
  return { ...body, message, indicator: indicator.id };
}

/** A self score that the printed items cannot give shows that the department read the table otherwise. */
function beyondPrint(self: Decimal | undefined, printed: Decimal): Phrase {
  return self?.gt(printed)
    ? phrase`；自评 ${pointsPart(self)}高于印刷的各评分项分值之和 ${pointsPart(printed)}，这是评分表印刷的分值不合，不表示自评多给了分`
    : [];
}

function everyItemAddsUp({ evaluation: { rubric } }: CheckSubject): CheckBody {
  const total = sum(rubric.indicators.flatMap((each) => each.items.map((item) => item.fullMarks)));
  const left = { value: total, phrase: ['各评分项之和'] };
  const right = { value: rubric.fullMarks, phrase: ['满分'] };
  return marksCompared(left, right, { lines: rubric.sourceLines, pages: [] });
}

function marksCompared(
  left: { value: Decimal; phrase: Phrase },
  right: { value: Decimal; phrase: Phrase },
  source: Source,
): CheckBody {
  const difference = left.value.minus(right.value);
  const outcome = judge(difference, ZERO);
  const relation = outcome === 'holds' ? '=' : '≠';
  const gap = outcome === 'holds' ? [] : phrase`，差 ${pointsPart(difference)}`;
  return {
    outcome,
    left,
    right,
    difference,
    tolerance: ZERO,
    unitKind: 'score',
    message: phrase`${left.phrase} ${pointsPart(left.value)} ${relation} ${right.phrase} ${pointsPart(right.value)}${gap}`,
    used: [],
    missing: [],
    source,
    marks: undefined,
    indicator: undefined,
  };
}
