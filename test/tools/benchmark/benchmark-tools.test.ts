/** The yardstick: what counts as the same value, as wrong, as missed. */
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { ExpectedRow, Fixture } from './fixtures.ts';
import { readAllUnits } from './importer.ts';
import { sameValue } from './same-value.ts';
import type { Imported } from '../../../src/importer/imported.ts';
import { NOWHERE } from '../../../src/engine/model/source.ts';
import { words } from '../../helpers/data.ts';

const units = readAllUnits();

test.for([
  ['1,234.50', '万元', '1234.5', '万元', true],
  ['１，２３４．５０', '万元', '1234.5', '万元', true],
  ['1.2', '亿元', '12,000', '万元', true],
  ['零', '万元', '0.00', '元', true],
  ['零', '', '零', '万元', true],
  ['0', '', '零', '万元', false],
  ['四十二', '人', '四十二', '人', true],
  ['△3.27', '万元', '-3.27', '万元', true],
  ['12', '万元', '12', '元', false],
  ['12', '人', '12', '万元', false],
  ['12', '', '12', '万元', false],
  ['四十二', '人', '四十三', '人', false],
  ['1.3-1.4', '亿元', '1.3', '亿元', false],
] as const)('%s %s and %s %s are the same: %s', ([a, unitA, b, unitB, same]) => {
  expect(sameValue({ value: a, unit: unitA }, { value: b, unit: unitB }, units)).toBe(same);
});

function row(fact: string, value: string, lines: readonly number[] = []): ExpectedRow {
  return { fact, value, unit: '万元', lines, pages: [] };
}

const fixture: Fixture = {
  file: 'family/some.txt',
  layout: 'family',
  program: 'text',
  rubric: 'futian-2020',
  year: '2021',
  department: '示例区财政局',
  bytes: new Uint8Array(),
  must: [row('initialBudget', '100.00', [3]), row('executedAmount', '90.00', [5])],
  may: [row('finalAccountsAmount', '90.00')],
  not: [row('initialBudget', '80.00')],
  scores: [
    { indicator: 'asset-security', item: '', score: '2' },
    { indicator: 'social-benefit', item: '', score: '8' },
  ],
};

function imported(
  figures: readonly (readonly [fact: string, value: string, line: number])[],
  scores: readonly (readonly [indicator: string, score: string])[],
  year = '2021',
): Imported {
  const at = (line: number) => ({ lines: [{ from: line, to: line }], pages: [], boxes: [] });
  return {
    document: {
      format: 'text',
      blocks: [],
      pageSizes: undefined,
      lineCount: 9,
      remarks: [],
    },
    cover: { title: undefined, year: { value: year, place: at(1) }, department: undefined },
    figures: figures.map(([id, value, line]) => {
      const fact = words.glossary.byId(id);
      if (!fact) throw new Error(id);
      const mention = {
        fact,
        value,
        unit: '万元',
        place: at(line),
        quote: value,
        rule: '',
        doubt: '',
      };
      return { fact, status: 'published', value, unit: '万元', mentions: [mention] };
    }),
    scores: scores.map(([indicator, score]) => ({
      indicator,
      item: '',
      score,
      place: { ...NOWHERE, boxes: [] },
      quote: score,
      doubt: '',
    })),
    tables: [],
    doubts: [],
  };
}

test('all read as it stands', () => {
  const all = imported(
    [
      ['initialBudget', '100', 3],
      ['executedAmount', '90.00', 5],
      ['finalAccountsAmount', '90.00', 5],
    ],
    [
      ['asset-security', '2'],
      ['social-benefit', '8.0'],
    ],
  );
  expect(compare(fixture, all, units)).toEqual({
    file: 'family/some.txt',
    read: 3,
    right: 3,
    present: 2,
    found: 2,
    scores: 2,
    scoresRight: 2,
    wrong: [],
    missed: [],
    misplaced: [],
  });
});

test('another year’s figure, one not stated, a wrong score, a score too many, a wrong year, a wrong line', () => {
  const faulty = imported(
    [
      ['initialBudget', '80.00', 2],
      ['assetsAmount', '7.00', 4],
      ['executedAmount', '90.00', 8],
    ],
    [
      ['asset-security', '1'],
      ['project-supervision', '2'],
    ],
    '2020',
  );
  expect(compare(fixture, faulty, units)).toEqual({
    file: 'family/some.txt',
    read: 3,
    right: 1,
    present: 2,
    found: 1,
    scores: 2,
    scoresRight: 0,
    wrong: [
      'initialBudget 80.00 万元 is another year’s or another’s figure: “80.00”',
      'assetsAmount 7.00 万元 is not stated: “7.00”',
      'score asset-security| 1, not 2',
      'score project-supervision| 2, not scored',
      'cover year 2020, not 2021',
    ],
    missed: ['initialBudget 100.00 万元', 'score social-benefit|'],
    misplaced: ['executedAmount 90.00'],
  });
});
