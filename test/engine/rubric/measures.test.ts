import { expect, test } from 'vitest';
import { MEASURES, readMeasure } from '../../../src/engine/rubric/measures/index.ts';
import type { Measured } from '../../../src/engine/rubric/measures/measure.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';
import { entriesOf, given } from '../../helpers/given.ts';

const formulas = entriesOf('measures.yaml');
const cases = readCases('measures.csv', ['measure', 'facts', 'kind', 'value', 'sentence']);

function shown(measured: Measured): { kind: string; value: string; sentence: string } {
  const { kind } = measured;
  switch (kind) {
    case 'missing':
      return { kind, value: '', sentence: measured.missing.map((fact) => fact.name).join('、') };
    case 'value':
      return {
        kind,
        value: measured.value.toDecimalPlaces(10).toString(),
        sentence: sentence(measured.phrase),
      };
    case 'partial': {
      const { known, weight, unknowns, least, most } = measured;
      const range = `${least.toDecimalPlaces(10).toString()}–${most?.toDecimalPlaces(10).toString() ?? ''}`;
      const value = `${known.toString()} + ${weight.toString()} × ${unknowns.join('、')} = ${range}`;
      return { kind, value, sentence: sentence(measured.phrase) };
    }
    case 'options':
      return { kind, value: measured.options.join('、'), sentence: sentence(measured.phrase) };
    case 'text':
      return { kind, value: measured.text, sentence: sentence(measured.phrase) };
    case 'not-applicable':
    case 'not-computable':
      return { kind, value: '', sentence: sentence(measured.phrase) };
  }
}

test.for(cases)('row $line: $measure of “$facts” is $kind', ({ measure, facts, line, ...want }) => {
  const formula = formulas.get(measure);
  if (!formula) throw new Error(`row ${String(line)}: no such formula: ${measure}`);
  const figures = given(facts);
  const measured = readMeasure(formula, words).measure((fact) => figures.know(fact));
  expect(shown(measured)).toEqual(want);
});

test('a value keeps every figure that it rests on', () => {
  const figures = given('劳务派遣人员数=13 人; 在编人数=14 人');
  const formula = formulas.get('ratio of a sum');
  const measured = formula && readMeasure(formula, words).measure((fact) => figures.know(fact));
  expect(measured?.used.map((figure) => figure.fact.name)).toEqual([
    '劳务派遣人员数',
    '在编人数',
    '劳务派遣人员数',
  ]);
});

test('every measure has a case', () => {
  const keys = cases.flatMap((each) => formulas.get(each.measure)?.keys() ?? []);
  expect(new Set(keys)).toEqual(new Set(MEASURES.map((measure) => measure.key)));
});
