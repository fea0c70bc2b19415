/** data/recognition/scores.yaml: what is wrong with it is said with its line. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScoreWords } from '../../../src/importer/scores/score-words.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { collect } from '../../helpers/cases.ts';
import { DATA_ROOT } from '../../helpers/data.ts';

const TEXT = readFileSync(join(DATA_ROOT, 'recognition/scores.yaml'), 'utf8');

test.for([
  [
    '至少认出: 50%',
    '至少认出: 一半',
    '「至少认出」：读到“一半”，应为大于 0、不超过 100% 的比例；请改正，如 50%。',
  ],
  [
    '至少认出: 50%',
    '至少认出: 150%',
    '「至少认出」：读到“150%”，应为大于 0、不超过 100% 的比例；请改正，如 50%。',
  ],
  ['分值栏:', '分数栏:', '读到没有「分值栏」，应为「分值栏」；请补上「分值栏」。'],
  ['空缺: [', '别的: [无]\n空缺: [', '读到不认识的键“别的”'],
] as const)('%s → %s', ([from, to, message]) => {
  const { messages, report } = collect();
  const entry = readYaml(
    TEXT.replace(from, () => to),
    'scores.yaml',
    report,
  );
  if (entry) readScoreWords(entry);
  expect(messages.join('\n')).toContain(message);
});

test('no word means two kinds of columns', () => {
  const entry = readYaml(TEXT, 'scores.yaml', (problem) => {
    throw new Error(problem.found);
  });
  if (!entry) throw new Error('empty');
  const { self, score, others, fullMarks } = readScoreWords(entry);
  const all = [self, score, others, fullMarks].flatMap((list) => [...list]);
  expect(all.filter((word, index) => all.indexOf(word) < index)).toEqual([]);
});
