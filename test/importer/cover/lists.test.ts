/** data/recognition/cover.yaml: what is wrong with it is said. */
import { expect, test } from 'vitest';
import { readCoverWords } from '../../../src/importer/cover/cover-words.ts';
import { collect } from '../../helpers/cases.ts';
import { COVER_YAML, coverEntry } from './words.ts';

test.for([
  ['封面行数: "40"', '封面行数: 四十', '「封面行数」：读到“四十”，应为正整数；请改正，如 40。'],
  ['有题名: "2"', '有题名: "0"', '「有题名」：读到“0”，应为正整数；请改正，如 40。'],
  ['封面行数:', '行数:', '读到没有「封面行数」，应为「封面行数」；请补上「封面行数」。'],
] as const)('%s → %s', ([from, to, message]) => {
  const { messages, report } = collect();
  readCoverWords(
    coverEntry(
      COVER_YAML.replace(from, () => to),
      report,
    ),
  );
  expect(messages.join('\n')).toContain(message);
});
