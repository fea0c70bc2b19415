/** 直接取数: a fact as it was published. */
import { baseValue, type Figure } from '../../model/figure.ts';
import type { Entry } from '../../model/entry.ts';
import type { Fact } from '../../model/glossary.ts';
import { phrase, printed } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import type { Know, Measure, Measured, MeasureKind, RubricWords } from './measure.ts';

export const factMeasure: MeasureKind = {
  key: '直接取数',
  read: (body, words) => readFactMeasure(body, words),
};

/** A fact named by its Chinese term; an unknown name is a problem and reads as a fact nobody publishes. */
export function readFactMeasure(entry: Entry, words: RubricWords): Measure {
  const name = entry.value;
  const fact = words.glossary.byName(name);
  if (!fact) {
    const near = words.glossary.nearest(name)?.name ?? '';
    entry.problem(quoted(name), 'glossary.csv 中的中文名', `请改正或先登记；最接近的是“${near}”`);
    return {
      facts: [],
      formula: name,
      measure: () => ({ kind: 'missing', missing: [], used: [] }),
    };
  }
  return { facts: [fact], formula: fact.name, measure: (know) => measureFact(fact, know) };
}

export function measureFact(fact: Fact, know: Know): Measured {
  const knowledge = know(fact);
  switch (knowledge.kind) {
    case 'known':
      return known(knowledge.figure);
    case 'missing':
      return { kind: 'missing', missing: [fact], used: [] };
    case 'not-applicable':
      return {
        kind: 'not-applicable',
        phrase: phrase`${fact.name}不适用：${knowledge.reason}`,
        used: [],
      };
    case 'determined':
      return { ...knowledge, kind: 'options', used: [] };
    case 'conflict': {
      const mentions = knowledge.figures.flatMap((figure, index) => [
        ...(index === 0 ? [] : [' 与 ']),
        printed(figure, true),
      ]);
      return {
        kind: 'not-computable',
        phrase: phrase`${fact.name}前后不一：${mentions}`,
        used: knowledge.figures,
      };
    }
  }
}

function known(figure: Figure): Measured {
  const used = [figure];
  if (!figure.number)
    return { kind: 'text', text: figure.printed, phrase: [printed(figure)], used };
  const unitKind = figure.unit?.kind ?? 'count';
  const shown = phrase`${figure.fact.name} ${printed(figure, true)}`;
  // A bare 3.39 would be misread: a rate keeps its sign even inside a sum.
  const operand = [printed(figure, unitKind === 'rate')];
  return { kind: 'value', value: baseValue(figure), unitKind, phrase: shown, operand, used };
}
