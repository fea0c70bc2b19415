import { expect, test } from 'vitest';
import {
  fold,
  isKnownWord,
  readTextTableWords,
} from '../../../src/importer/layout/layout-words.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import type { Problem } from '../../../src/engine/model/problem.ts';
import { problems, words } from './given.ts';

test('the words of data/ are in order', () => {
  expect(problems).toEqual([]);
  expect(words.firstHeads.has('单位名称')).toBe(true);
  expect(words.limits.headLines).toBeGreaterThan(words.limits.wordLines);
});

test.for([
  ['2031 年预算数', '预算数'],
  ['2031年度决算数（万元）', '决算数'],
  ['其中：“三公”经费 合计：', '三公经费合计'],
  ['因公出国（境）费', '因公出国(境)费'],
  ['2031年', '2031年'],
])('%s is compared as %s', ([printed, word]) => {
  expect(fold(printed ?? '')).toBe(word);
});

test('the name of a fact is known as a head, with and without what is in brackets behind it', () => {
  expect(isKnownWord('调整预算数（万元）', words.heads)).toBe(true);
  expect(isKnownWord('调整预算数（决算口径）', words.heads)).toBe(true);
  expect(isKnownWord('调整预算数多少', words.heads)).toBe(false);
});

test('a limit that is no number, a missing list and a misspelt key are all told', () => {
  const told: Problem[] = [];
  const text =
    '首列: [项目]\n上限: { 表头行: 很多, 一格字数: 30, 词的行数: 8, 空行: 6, 表头间隔: 80 }\n列明: []\n';
  const entry = readYaml(text, 'x.yaml', (problem) => told.push(problem));
  if (!entry) throw new Error('no YAML');
  readTextTableWords(entry, { facts: [], zeroWords: [], units: [] });
  const found = told.map(({ found: what }) => what).join('\n');
  for (const what of ['很多', '没有「列名」', '“列明”', '没有「评分表」'])
    expect(found).toContain(what);
});
