/** 得分矛盾: the same fact earns full marks in one place and costs them in another. */
import { ZERO } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import { phrase, pointsPart } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import { readEdge } from '../../rubric/methods/condition.ts';
import type { ItemOutcome } from '../../rubric/outcome.ts';
import type { CheckBody, CheckKind, CheckSubject } from '../check.ts';
import { notRun } from '../compare.ts';

export const scoreConflictKind: CheckKind = {
  key: '得分矛盾',
  stage: 'scores',
  read(body) {
    const id = body.text('指标');
    const items = body.list('评分项').map((each) => each.value);
    const marks = readEdge(body.at('涉及分值')) ?? ZERO;
    const ground = readGround(body.at('依据'));
    body.done();
    return (subject) => {
      const claimed = subject.evaluation.outcomes.find((each) => each.indicator.id === id);
      const basis = ground(subject);
      if (!claimed?.self || !basis) return notRun([], []);
      const isFull = claimed.self.score.eq(claimed.indicator.fullMarks);
      const names = items.join('、');
      const said = phrase`${claimed.indicator.name}自评满分 ${pointsPart(claimed.self.score)}，含评分项 ${names}；而 ${basis.phrase}`;
      const clear = phrase`${claimed.indicator.name}没有给满，或依据的评分项没有扣完，两处不矛盾`;
      return {
        ...notRun([], basis.used),
        outcome: isFull && basis.applies ? 'fails' : 'holds',
        unitKind: 'score',
        message: isFull && basis.applies ? said : clear,
        source: joinSources([claimed.self.source, ...basis.used.map((figure) => figure.source)]),
        marks: isFull && basis.applies ? marks : undefined,
        indicator: id,
      } satisfies CheckBody;
    };
  },
};

type Ground = (subject: CheckSubject) => (ItemOutcome & { applies: boolean }) | undefined;

function readGround(entry: Entry): Ground {
  const id = entry.text('指标');
  const number = entry.text('评分项');
  const scored = readEdge(entry.at('复算得分'));
  entry.done();
  return ({ evaluation }) => {
    const outcome = evaluation.outcomes.find((each) => each.indicator.id === id);
    const item = outcome?.items.find((each) => each.item.number === number);
    if (!item || !scored || item.kind !== 'scored') return undefined;
    return { ...item, applies: item.min.eq(scored) };
  };
}
