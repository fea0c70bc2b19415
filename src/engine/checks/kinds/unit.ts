/**
 * 单位: a figure whose printed unit seems wrong. It is called a misprint only when another identity of the
 * same report fails with the printed unit and holds with the other: a large number alone proves nothing.
 */
import type { Entry } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { baseValue } from '../../model/figure.ts';
import { phrase, plainPart, printed } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import type { Unit } from '../../model/unit.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import type { CheckWords } from '../check-words.ts';
import { compareEqual, notRun, whenKnown } from '../compare.ts';
import { readQuantity, readSum } from '../quantity.ts';
import type { CheckInput } from '../given.ts';
import { whyUnknown } from '../unknown.ts';
import { compareRatio } from './ratio.ts';

type Evidence = (given: CheckInput) => CheckBody;

export const unitKind: CheckKind = {
  key: '单位',
  read(body, words) {
    const fact = words.glossary.byName(body.text('事实'));
    if (!fact)
      body.at('事实').problem(quoted(body.text('事实')), 'glossary.csv 中的中文名', '请改正');
    const unitName = body.text('应为');
    const unit = words.units.get(unitName);
    if (!unit) body.at('应为').problem(quoted(unitName), 'units.csv 中的单位', '请改正');
    const evidence = readEvidence(body.at('佐证'), words);
    const opposite = fact && readEvidence(body.at('佐证'), { ...words, asPrinted: fact });
    const whole = fact && readEvidence(body.at('佐证'), { ...words, asPrinted: 'all' });
    body.done();
    return (given) => {
      if (!fact || !unit || !opposite || !whole) return notRun([], []);
      const knowledge = given.figures.said(fact);
      if (knowledge.kind !== 'known') {
        const why = whyUnknown(knowledge);
        return notRun([why], why.used);
      }
      const proofs = { evidence: evidence(given), opposite: opposite(given), whole: whole(given) };
      return compareUnits(knowledge.figure, unit, proofs);
    };
  },
};

function readEvidence(entry: Entry, words: CheckWords): Evidence {
  if (entry.has('分子')) {
    const parts = ['分子', '分母', '应等于'].map((key) => readQuantity(entry.at(key), words));
    entry.done();
    return (given) =>
      whenKnown(
        parts.map((part) => part(given)),
        compareRatio,
      );
  }
  const left = readSum(entry, words);
  const right = readQuantity(entry.at('应等于'), words);
  entry.done();
  return (given) => whenKnown([left(given), right(given)], compareEqual);
}

/** The same identity in the other unit, with this figure alone as printed, and with every figure as printed. */
interface Proofs {
  readonly evidence: CheckBody;
  readonly opposite: CheckBody;
  readonly whole: CheckBody;
}

function compareUnits(
  figure: Figure,
  unit: Unit,
  { evidence, opposite, whole }: Proofs,
): CheckBody {
  if (evidence.outcome === 'not-run') return evidence;
  const asPrinted = baseValue(figure);
  const asRead = baseValue(figure, unit);
  const body = { ...evidence, used: [figure, ...evidence.used], unitKind: 'money' };
  if (figure.unit?.id === unit.id)
    return { ...body, outcome: 'holds', message: phrase`印作 ${printed(figure, true)}，单位无误` };
  if (evidence.outcome === 'fails') {
    const said = phrase`换作${unit.id}也合不上佐证（${evidence.message}），不能断定单位有误`;
    return { ...body, outcome: 'not-run', message: said };
  }
  if (opposite.outcome !== 'fails') {
    const said = phrase`照所印的单位佐证也合得上（${opposite.message}），不能断定单位有误`;
    return { ...body, outcome: 'not-run', message: said };
  }
  const times = plainPart((figure.unit?.factor ?? unit.factor).div(unit.factor));
  return {
    ...body,
    outcome: 'fails',
    left: { value: asPrinted, phrase: [printed(figure, true)] },
    right: { value: asRead, phrase: phrase`${printed(figure)} ${unit.id}` },
    proof: evidence.message,
    // The distance between two readings of one number is no amount of money.
    difference: undefined,
    message: phrase`印作 ${printed(figure, true)}；按${unit.id}读，${evidence.message}；${against(whole)}，两种单位相差 ${times} 倍`,
  };
}

/** A ratio of two figures in one unit is the same in every unit: it follows the other figure. */
function against(whole: CheckBody): string {
  return whole.outcome === 'fails' || whole.outcome === 'not-run'
    ? '按所印的单位读则不合'
    : '两个数所印的单位相同，比率不因单位而变，那一个数换单位，这个数也要换';
}
