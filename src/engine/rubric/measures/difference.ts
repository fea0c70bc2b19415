/** 相减: one quantity less another of the same kind, as what is left undone of what was planned. */
import { phrase, quantity } from '../../model/phrase.ts';
import { obstacle, values, type Measured, type MeasureKind } from './measure.ts';

export const differenceMeasure: MeasureKind = {
  key: '相减',
  read(body, _words, operand) {
    const [whole, part, ...others] = body.items().map(operand);
    if (!whole || !part || others.length > 0) {
      body.problem(`${String(body.items().length)} 项`, '两项：被减的在前', '请照 README 改写');
      return {
        facts: [],
        formula: '',
        measure: () => ({ kind: 'missing', missing: [], used: [] }),
      };
    }
    return {
      facts: [...whole.facts, ...part.facts],
      formula: `（${whole.formula} − ${part.formula}）`,
      measure: (know) => subtract(whole.measure(know), part.measure(know)),
    };
  },
};

function subtract(whole: Measured, part: Measured): Measured {
  const blocked = obstacle([whole, part]);
  if (blocked) return blocked;
  const [all, less] = values([whole, part]) ?? [];
  const used = [...whole.used, ...part.used];
  if (!all || !less || all.unitKind !== less.unitKind)
    return { kind: 'not-computable', phrase: ['两项不是同类的数，不能相减'], used };
  const { unitKind } = all;
  const value = all.value.minus(less.value);
  const terms = phrase`${all.operand} − ${less.operand}`;
  const shown = phrase`${terms} = ${quantity(value, unitKind)}`;
  return { kind: 'value', value, unitKind, phrase: shown, operand: phrase`(${terms})`, used };
}
