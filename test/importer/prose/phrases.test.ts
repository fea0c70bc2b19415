/** Sentences → what the phrases of data/recognition read in them. All sentences are invented. */
import { expect, test } from 'vitest';
import { loadImportWords } from '../../../src/intake/load-import-words.ts';
import { DATA_ROOT } from '../../tools/benchmark/importer.ts';
import { findPhrases } from '../../../src/importer/prose/find-phrases.ts';
import { rejoinUnits, sentencesOf } from '../../../src/importer/text/sentences.ts';

const { words } = loadImportWords(DATA_ROOT);
const { measures } = words.phrases;

function read(text: string, year = '2021'): readonly string[] {
  const lines = text.split('\n').map((printed, index) => ({
    number: index + 1,
    page: undefined,
    text: printed,
    boxes: undefined,
    endsParagraph: false,
  }));
  const sentences = rejoinUnits(
    sentencesOf([lines], words.phrases.lookAlikes, measures),
    (each) => words.units.has(each),
    measures,
  );
  return findPhrases(sentences, {
    words: words.phrases,
    units: words.units,
    year,
    names: ['示例区水务局'],
    scored: new Set(),
    title: '',
  }).map(
    ({ fact, value, unit, place }) =>
      `${fact.id} ${value} ${unit} ${place.lines.map(({ from, to }) => `${String(from)}-${String(to)}`).join()}`,
  );
}

test.for<readonly [string, string, readonly string[]]>([
  ['as printed', '本单位年初预算总额为 1,234.50 万元。', ['initialBudget 1,234.50 万元 1-1']],
  [
    'over a line',
    '经批准，本单位年初预算总\n额为 12 万元，没有别的。\n',
    ['initialBudget 12 万元 2-2'],
  ],
  [
    'full width',
    '年初预算总额为１２，３４５．６０万元。',
    ['initialBudget １２，３４５．６０ 万元 1-1'],
  ],
  ['quotes', '部门整体“预算执行率”达 98.1%。', ['executionRate 98.1 % 1-1']],
  ['no unit', '年初预算总额为 1,234.50，用于运转。', []],
  ['a unit of another kind', '年初预算总额为 12 人。', []],
  ['digits parted by a line', '年初预算总额为 1\n234.50 万元。', []],
  ['digits parted by a blank', '年初预算总额为 1 234.50 万元。', []],
  ['two numbers by full-width commas', '年初预算总额为100，200万元。', []],
  ['groups of other lengths', '年初预算总额为 1,23 万元。', []],
  ['a round word', '离退休人员 100 多人。', []],
  ['last year', '上年年初预算总额为 1.00 万元。', []],
  ['another year', '2020 年年初预算总额为 1.00 万元。', []],
  ['the report’s year', '2021 年年初预算总额为 1.00 万元。', ['initialBudget 1.00 万元 1-1']],
  [
    'a year only compared with',
    '比 2020 年有所增加，年初预算总额为 1.00 万元。',
    ['initialBudget 1.00 万元 1-1'],
  ],
  [
    'zero in words, with the words that say of what',
    '因公出国（境）经费预算数与实\n际支出数均为零；',
    ['overseasTravelBudget 零 万元 1-2', 'overseasTravelAmount 零 万元 1-2'],
  ],
])('%s', ([, text, expected]) => {
  expect(read(text)).toEqual(expected);
});

test('a unit that stands alone further on belongs to the one number without', () => {
  const text = '本部门政府采购实际支出 3.50\n（二）结转结余情况一切正常，没有别的事情。\n万元。';
  expect(read(text)).toEqual(['procurementAmount 3.50 万元 1-1']);
});

test('of two numbers without a unit nobody knows whose it is', () => {
  const text =
    '本部门政府采购实际支出 3.50\n（二）本部门政府采购实际支出 4.50\n（三）结转结余情况正常。\n万元。';
  expect(read(text)).toEqual([]);
});
