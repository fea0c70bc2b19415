/** 比率: one quantity divided by another. A zero denominator is not computable, never zero or 100%. */
import { percentPart, phrase, withUnits, type Phrase } from '../../model/phrase.ts';
import {
  obstacle,
  values,
  type Measured,
  type MeasureKind,
  type ValueMeasured,
} from './measure.ts';

export const ratioMeasure: MeasureKind = {
  key: '比率',
  read(body, _words, operand) {
    const numerator = operand(body.at('分子'));
    const denominator = operand(body.at('分母'));
    body.done();
    return {
      facts: [...numerator.facts, ...denominator.facts],
      formula: `${numerator.formula} ÷ ${denominator.formula}`,
      measure: (know) =>
        divide(numerator.measure(know), denominator.measure(know), denominator.formula),
    };
  },
};

function divide(numerator: Measured, denominator: Measured, denominatorName: string): Measured {
  const blocked = obstacle([numerator, denominator]);
  if (blocked) return blocked;
  const [top, bottom] = values([numerator, denominator]) ?? [];
  if (!top || !bottom)
    return {
      kind: 'not-computable',
      phrase: ['分子或分母不是数'],
      used: [...numerator.used, ...denominator.used],
    };
  const used = [...top.used, ...bottom.used];
  if (top.unitKind !== bottom.unitKind)
    return { kind: 'not-computable', phrase: ['分子与分母的单位不同类'], used };
  if (bottom.value.isZero())
    return { kind: 'not-computable', phrase: phrase`${denominatorName}为零，比率无法计算`, used };
  const value = top.value.div(bottom.value);
  const shown = phrase`${operands(top, bottom)} = ${percentPart(value)}`;
  return {
    kind: 'value',
    value,
    unitKind: 'rate',
    phrase: shown,
    operand: [percentPart(value)],
    used,
  };
}

/** Where the two sides were printed in different units, the units are shown, for the sum to be followed by eye. */
function operands(top: ValueMeasured, bottom: ValueMeasured): Phrase {
  const units = new Set([...top.used, ...bottom.used].map((figure) => figure.unit?.id));
  if (units.size < 2) return phrase`${top.operand} ÷ ${bottom.operand}`;
  return phrase`${withUnits(top.operand)} ÷ ${withUnits(bottom.operand)}`;
}
