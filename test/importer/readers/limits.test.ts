import { expect, test } from 'vitest';
import { readReaderLimits } from '../../../src/importer/readers/limits.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = readFileSync(
  join(import.meta.dirname, '../../../data/recognition/limits.yaml'),
  'utf8',
);

function problems(text: string): readonly string[] {
  const found: string[] = [];
  const root = readYaml(text, 'limits.yaml', (problem) => found.push(describeProblem(problem)));
  if (root) readReaderLimits(root);
  return found;
}

test('the limits of the project are complete', () => {
  expect(problems(FILE)).toEqual([]);
});

test.for<[what: string, from: RegExp, to: string, message: RegExp]>([
  [
    'a size without unit',
    /值: 50 MB/,
    '值: 50',
    /「文件 › 最大字节 › 值」：读到“50”，应为如 50 MB；请改正。$/,
  ],
  [
    'a count below one',
    /值: 500,/,
    '值: 0,',
    /「文件 › 最多页数 › 值」：读到“0”，应为正整数；请改正。$/,
  ],
  [
    'a measure with a unit',
    /值: 0\.4,/,
    '值: 0.4字,',
    /「版面 › 同行 › 值」：读到“0.4字”，应为如 0.4；请改正。$/,
  ],
  [
    'no reason',
    /, 理由: 基线[^}]*/,
    ' ',
    /「版面 › 同行」：读到没有「理由」，应为「理由」；请补上「理由」。$/,
  ],
  [
    'an empty reason',
    /理由: 基线[^}]*/,
    "理由: '' ",
    /「版面 › 同行」：读到没有写理由，应为这个值的理由；请写明为什么是这个值。$/,
  ],
  [
    'no bound between a correction and another report',
    /归并:[^]*$/,
    '',
    /^limits\.yaml 第\d+行：读到没有「归并」，应为「归并」；请补上「归并」。$/,
  ],
  [
    'a key that nobody knows',
    /最多页数/,
    '最多页',
    /「文件」：读到没有「最多页数」，应为「最多页数」；请补上「最多页数」。$/,
  ],
])('%s', ([, from, to, message]) => {
  expect(problems(FILE.replace(from, to))[0]).toMatch(message);
});
