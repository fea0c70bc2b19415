/** 变动率: (current − base) ÷ base. Growth from a zero base is not computable, not 100%. */
import { percentPart, phrase } from '../../model/phrase.ts';
import { obstacle, values, type Measured, type MeasureKind } from './measure.ts';

export const changeMeasure: MeasureKind = {
  key: '变动率',
  read(body, _words, operand) {
    const current = operand(body.at('本期'));
    const base = operand(body.at('基期'));
    body.done();
    return {
      facts: [...current.facts, ...base.facts],
      formula: `（${current.formula} − ${base.formula}）÷ ${base.formula}`,
      measure: (know) => change(current.measure(know), base.measure(know), base.formula),
    };
  },
};

function change(current: Measured, base: Measured, baseName: string): Measured {
  const blocked = obstacle([current, base]);
  if (blocked) return blocked;
  const [now, before] = values([current, base]) ?? [];
  const used = [...current.used, ...base.used];
  if (!now || !before || now.unitKind !== before.unitKind)
    return { kind: 'not-computable', phrase: ['两期不是同类的数'], used };
  if (before.value.isZero())
    return { kind: 'not-computable', phrase: phrase`${baseName}为零，变动率无法计算`, used };
  const value = now.value.minus(before.value).div(before.value);
  const shown = phrase`(${now.operand} − ${before.operand}) ÷ ${before.operand} = ${percentPart(value)}`;
  return {
    kind: 'value',
    value,
    unitKind: 'rate',
    phrase: shown,
    operand: [percentPart(value)],
    used,
  };
}
