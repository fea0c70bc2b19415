/** A phrase that a clerk wrote wrongly is told with its place, and every one of them at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_ROOT, readAllUnits } from '../../../scripts/import/measure/importer.ts';
import { readPhrases } from '../../../src/importer/facts/read-phrases.ts';
import { readYaml } from '../../../src/model/entry.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readGlossary } from '../../../src/model/read-glossary.ts';

const fail = (problem: unknown): never => {
  throw new Error(JSON.stringify(problem));
};
const units = readAllUnits();
const glossary = readGlossary(
  readFileSync(join(DATA_ROOT, 'glossary.csv')),
  'glossary.csv',
  units,
  fail,
);
const SCALE =
  '尺度: { 省略字数: { 值: 40, 理由: 甲 }, 一句字数: { 值: 2000, 理由: 甲 }, 短行: { 值: 0.7, 理由: 甲 }, 单位间隔: { 值: 12, 理由: 甲 }, 标题字数: { 值: 24, 理由: 甲 }, 摘录字数: { 值: 8, 理由: 甲 }, 简称字数: { 值: 3, 理由: 甲 }, 变动间隔: { 值: 6, 理由: 甲 } }';

/** The phrases of one group, with everything else in order. */
function problemsOf(written: readonly string[], demands = '[]'): readonly string[] {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const text = [
    '词: { 为: [为] }',
    '口径: [决算]',
    '对象:',
    '  - { 名称: [公务接待费], 决算: receptionExpenseAmount }',
    '上下文: {}',
    SCALE,
    '句式:',
    `  - 要求: ${demands}`,
    '    写法:',
    ...written.map((each) => `      - '${each}'`),
  ].join('\n');
  const file = readYaml(text, 'phrases.yaml', report);
  if (file) readPhrases(file, glossary, units, []);
  return problems.map(({ row, found }) => `${String(row ?? '')} ${found}`);
}

test.for<readonly [string, string, string]>([
  ['a fact that is not in the glossary', '预算为{budget}', '10 “{budget}”'],
  ['an unknown list', '预算<是>{initialBudget}', '10 “<是>”'],
  ['an open bracket', '预算(数|为{initialBudget}', '10 “预算(数|为{initialBudget}”'],
  ['one bracket too many', '预算数|)为{initialBudget}', '10 “预算数|)为{initialBudget}”'],
  ['a brace alone', '预算为{initialBudget', '10 “{”'],
  ['no fact at all', '年初预算为多少', '10 “年初预算为多少”'],
  ['an aspect without a subject', '支出为{决算}', '10 “{决算}”'],
])('%s', ([, written, expected]) => {
  expect(problemsOf([written])).toEqual([expected]);
});

test('every fault at once', () => {
  expect(problemsOf(['预算为{a}', '预算<b>{initialBudget}', '<对象>决算<为>{决算}'])).toEqual([
    '10 “{a}”',
    '11 “<b>”',
  ]);
});

test('a demand that nobody knows', () => {
  expect(problemsOf(['预算为{initialBudget}'], '[开头, 结尾]')).toEqual(['8 “结尾”']);
});
