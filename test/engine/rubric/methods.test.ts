import { expect, test } from 'vitest';
import { decimalOrPercent, decimal, ZERO } from '../../../src/engine/model/decimal.ts';
import { phrase, percentPart } from '../../../src/engine/model/phrase.ts';
import { evaluateItem } from '../../../src/engine/rubric/evaluate-item.ts';
import type {
  Measure,
  Measured,
  PartialMeasured,
} from '../../../src/engine/rubric/measures/measure.ts';
import { METHODS, readMethod } from '../../../src/engine/rubric/methods/index.ts';
import type { Item } from '../../../src/engine/rubric/rubric.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';
import { entriesOf } from '../../helpers/given.ts';

const rules = entriesOf('methods.yaml');
const cases = readCases('methods.csv', ['rule', 'value', 'kind', 'min', 'max', 'sentence']);
const implied = readCases('implied.csv', ['rule', 'self', 'partial', 'sentence']);

const disclosure = words.glossary.byName('预算公开情况');
const used = { used: [], phrase: ['量'], operand: ['量'] };

/** A number, `“a choice”`, `35% + 25% × 未知`, or one of the three ways of having no value. */
function measured(text: string): Measured {
  const missing = disclosure ? [disclosure] : [];
  if (text === '未公布') return { kind: 'missing', missing, used: [] };
  if (text === '不适用') return { kind: 'not-applicable', phrase: ['量不适用'], used: [] };
  if (text === '无法计算') return { kind: 'not-computable', phrase: ['量有矛盾'], used: [] };
  const choice = /^“(.+)”$/.exec(text)?.[1];
  if (choice !== undefined) return { ...used, kind: 'text', text: choice };
  const value = decimalOrPercent(text);
  return value
    ? { ...used, kind: 'value', value, unitKind: 'rate' }
    : { ...partial(text), missing };
}

function partial(text: string): PartialMeasured {
  const [known, weight] = (/^(\S+) \+ (\S+) × 未知$/.exec(text) ?? [])
    .slice(1)
    .map(decimalOrPercent);
  if (!known || !weight) throw new Error(`invalid value: ${text}`);
  const unknowns = ['未知'];
  const bounds = { least: known, most: undefined };
  const parts = { ...used, known, weight, ...bounds, unknowns, missing: [], series: [] };
  return {
    ...parts,
    kind: 'partial',
    explain: ({ low, middle, high }) =>
      phrase`未知 ${percentPart(low)}–${percentPart(high)}，居中 ${percentPart(middle)}`,
  };
}

function itemOf(rule: string, value: string): Item {
  const entry = rules.get(rule);
  if (!entry) throw new Error(`no such rule: ${rule}`);
  const fullMarks = decimal(entry.text('分值'));
  const measure: Measure | undefined =
    value === ''
      ? undefined
      : { facts: disclosure ? [disclosure] : [], formula: '量', measure: () => measured(value) };
  const method = readMethod(entry.at('计分'), fullMarks, measure);
  if (!method) throw new Error(`unreadable rule: ${rule}`);
  const rest = { number: '', name: '', note: '', judgedWhenMissing: false, examples: [] };
  return { ...rest, fullMarks, measure, method };
}

const unpublished = (): never => {
  throw new Error('the measure of these cases asks for no fact');
};

test.for(cases)('row $line: $rule of “$value”', ({ rule, value, ...expected }) => {
  const outcome = evaluateItem(itemOf(rule, value), unpublished);
  expect({
    line: expected.line,
    kind: outcome.kind,
    min: outcome.min.toString(),
    max: outcome.max.toString(),
    sentence: sentence(outcome.phrase),
  }).toEqual(expected);
});

test.for(implied)('row $line: what $self by $rule implies', (each) => {
  const { method } = itemOf(each.rule, each.rule === 'judgement' ? '' : '未公布');
  const self = decimal(each.self);
  const low = self.minus('0.005');
  const target = { low: low.isNegative() ? ZERO : low, middle: self, high: self.plus('0.005') };
  const said = method.imply?.(target, each.partial === '' ? undefined : partial(each.partial));
  expect(said ? sentence(said.phrase) : '').toBe(each.sentence);
});

test('every method has a case', () => {
  const keys = cases.flatMap((each) => rules.get(each.rule)?.at('计分').keys() ?? []);
  expect(new Set(keys)).toEqual(new Set(METHODS.map((method) => method.key)));
});

test('every rule of methods.yaml has a case', () => {
  expect(new Set(cases.map((each) => each.rule))).toEqual(new Set(rules.keys()));
});
