/** A phrase that a clerk wrote wrongly is told with its place, and every one of them at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_ROOT, readAllUnits } from '../../tools/benchmark/importer.ts';
import { readPhrases } from '../../../src/importer/prose/read-phrases.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import type { Problem } from '../../../src/engine/model/problem.ts';
import { readGlossary } from '../../../src/engine/model/read-glossary.ts';

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
  '尺度: { 省略字数: { 值: 40, 理由: 甲 }, 一句字数: { 值: 2000, 理由: 甲 }, 短行: { 值: 0.7, 理由: 甲 }, 单位间隔: { 值: 12, 理由: 甲 }, 标题字数: { 值: 24, 理由: 甲 }, 摘录字数: { 值: 8, 理由: 甲 }, 简称字数: { 值: 3, 理由: 甲 }, 简称最长: { 值: 8, 理由: 甲 }, 变动间隔: { 值: 6, 理由: 甲 } }';

/** 公务接待费 as grids.yaml knows it. */
const KNOWN = {
  subjects: new Map([['公务接待费', 'reception']]),
  facts: new Map(
    glossary.facts
      .filter(({ id }) => id === 'receptionExpenseAmount')
      .map((fact) => ['reception actual', [fact]] as const),
  ),
};

/** The phrases of one group, with everything else in order. */
function problemsOf(written: readonly string[], demands = '[]'): readonly string[] {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const text = [
    '词: { 为: [为] }',
    '口径: { 决算: actual }',
    '对象: [reception]',
    '上下文: {}',
    SCALE,
    '句式:',
    `  - 要求: ${demands}`,
    '    写法:',
    ...written.map((each) => `      - '${each}'`),
  ].join('\n');
  const file = readYaml(text, 'phrases.yaml', report);
  if (file) readPhrases(file, glossary, units, [], KNOWN);
  return problems.map(({ row, found }) => `${String(row ?? '')} ${found}`);
}

test.for<readonly [string, string, string]>([
  ['a fact that is not in the glossary', '预算为{budget}', '9 “{budget}”'],
  ['an unknown list', '预算<是>{initialBudget}', '9 “<是>”'],
  ['an open bracket', '预算(数|为{initialBudget}', '9 “预算(数|为{initialBudget}”'],
  ['one bracket too many', '预算数|)为{initialBudget}', '9 “预算数|)为{initialBudget}”'],
  ['a brace alone', '预算为{initialBudget', '9 “{”'],
  ['no fact at all', '年初预算为多少', '9 “年初预算为多少”'],
  ['an aspect without a subject', '支出为{决算}', '9 “{决算}”'],
])('%s', ([, written, expected]) => {
  expect(problemsOf([written])).toEqual([expected]);
});

test('every fault at once', () => {
  expect(problemsOf(['预算为{a}', '预算<b>{initialBudget}', '<对象>决算<为>{决算}'])).toEqual([
    '9 “{a}”',
    '10 “<b>”',
  ]);
});

test('a demand that nobody knows', () => {
  expect(problemsOf(['预算为{initialBudget}'], '[开头, 结尾]')).toEqual(['7 “结尾”']);
});

test('a subject that grids.yaml does not have', () => {
  const problems: Problem[] = [];
  const file = readYaml('口径: {}\n对象: [transport]', 'phrases.yaml', (each) =>
    problems.push(each),
  );
  if (file) readPhrases(file, glossary, units, [], KNOWN);
  expect(problems.filter(({ found }) => found === '“transport”')).toHaveLength(1);
});
