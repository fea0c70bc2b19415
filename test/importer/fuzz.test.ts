/** Broken and random documents: the same thousand each time; `npm run soak` runs more, with other seeds. */
import { describe, expect, test } from 'vitest';
import { judge } from '../tools/fuzz/judge.ts';
import { makeCase } from '../tools/fuzz/make-case.ts';
import { runCase } from '../tools/fuzz/run-case.ts';
import { readFixtures } from '../tools/benchmark/fixtures.ts';
import { openImporter, readNames } from '../tools/benchmark/importer.ts';
import type { Line } from '../../src/importer/document.ts';
import type { Imported } from '../../src/importer/imported.ts';
import { words } from '../helpers/data.ts';

const SEED = 'unit';
const CASES = 1000;
const names = readNames();
const [first, ...others] = readFixtures();
if (!first) throw new Error('no documents');
const fixtures = [first, ...others] as const;
const read = openImporter();

test('the same seed and number make the same case', () => {
  for (let index = 0; index < 30; index += 1)
    expect(makeCase(SEED, index, fixtures, names)).toEqual(makeCase(SEED, index, fixtures, names));
});

test('making cases leaves the documents alone', () => {
  for (let index = 0; index < 200; index += 1) makeCase(SEED, index, fixtures, names);
  expect(fixtures).toEqual(readFixtures());
});

describe('the importer', () => {
  test(`stands ${String(CASES)} of them`, { timeout: 240_000 }, async () => {
    const failed: string[] = [];
    for (let index = 0; index < CASES; index += 1) {
      const made = makeCase(SEED, index, fixtures, names);
      const faults = await runCase(made, read);
      failed.push(...faults.map((fault) => `${SEED} ${String(index)} ${made.name}: ${fault}`));
    }
    expect(failed).toEqual([]);
  });
});

function line(number: number, text: string): Line {
  return { number, page: undefined, text, boxes: undefined, endsParagraph: false };
}

function withValue(value: string, at: number, quote: string): Imported {
  const fact = words.glossary.byId('initialBudget');
  if (!fact) throw new Error('initialBudget');
  const place = { lines: [{ from: at, to: at }], pages: [], boxes: [] };
  const mention = { fact, value, unit: '万元', place, quote, rule: '', doubt: '' };
  const lines = [line(1, '年初预算数为 1，234．50 万元'), line(2, '实际支出 99.00 50 万元')];
  return {
    document: {
      format: 'text',
      blocks: [{ kind: 'text', lines }],
      pageSizes: undefined,
      lineCount: 2,
      remarks: [],
    },
    cover: { title: undefined, year: undefined, department: undefined },
    figures: [{ fact, status: 'published', value, unit: '万元', mentions: [mention] }],
    scores: [],
    tables: [],
    doubts: [],
  };
}

test.for([
  ['1，234．50', 1, '为 1，234．50 万元', []],
  ['1,234.50', 1, '为 1，234．50 万元', []],
  ['99.00', 2, '支出 99.00', []],
  ['234.50', 2, '234.50', ['initialBudget “234.50” does not stand at its place']],
  ['34.50', 1, '34.50', ['initialBudget “34.50” does not stand at its place']],
  ['1,234.5', 1, '1,234.5', ['initialBudget “1,234.5” does not stand at its place']],
  ['99.00', 2, '支出', ['initialBudget “99.00” is not in “支出”']],
  ['', 1, '', ['initialBudget has an empty value']],
] as const)('“%s” on line %i, quoted as “%s”', ([value, at, quote, faults]) => {
  expect(judge(withValue(value, at, quote))).toEqual(faults);
});
