/** 合计: several quantities of the same kind added up. One missing part leaves the whole missing. */
import { sum } from '../../model/decimal.ts';
import { joinPhrases, phrase, quantity } from '../../model/phrase.ts';
import { obstacle, values, type Measured, type MeasureKind } from './measure.ts';

export const sumMeasure: MeasureKind = {
  key: '合计',
  read(body, _words, operand) {
    const parts = body.items().map(operand);
    return {
      facts: parts.flatMap((part) => part.facts),
      formula: `（${parts.map((part) => part.formula).join(' + ')}）`,
      measure: (know) => add(parts.map((part) => part.measure(know))),
    };
  },
};

function add(parts: readonly Measured[]): Measured {
  const blocked = obstacle(parts);
  if (blocked) return blocked;
  const numbers = values(parts);
  const used = parts.flatMap((part) => part.used);
  const unitKind = numbers?.[0]?.unitKind;
  if (!numbers || !unitKind || numbers.some((part) => part.unitKind !== unitKind))
    return { kind: 'not-computable', phrase: ['各项不是同类的数，不能相加'], used };
  const value = sum(numbers.map((part) => part.value));
  const terms = joinPhrases(
    numbers.map((part) => part.operand),
    ' + ',
  );
  const shown = phrase`${terms} = ${quantity(value, unitKind)}`;
  return { kind: 'value', value, unitKind, phrase: shown, operand: phrase`(${terms})`, used };
}
