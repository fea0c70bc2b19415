/** Mentions → figures. */
import { expect, test } from 'vitest';
import { loadImportWords } from '../../../src/intake/load-import-words.ts';
import { DATA_ROOT } from '../../tools/benchmark/importer.ts';
import type { Mention } from '../../../src/importer/imported.ts';
import { reconcileMentions } from '../../../src/importer/merge/reconcile-mentions.ts';

const { words } = loadImportWords(DATA_ROOT);

function mention(value: string, unit: string, line: number): Mention {
  const fact = words.facts.find(({ id }) => id === 'initialBudget');
  if (!fact) throw new Error('no such fact');
  const place = { lines: [{ from: line, to: line }], pages: [], boxes: [] };
  return { fact, value, unit, place, quote: value, rule: '', doubt: '' };
}

function settled(mentions: readonly Mention[]): readonly string[] {
  return reconcileMentions(mentions, words).map(
    ({ status, value, unit, mentions: all }) => `${status} ${value} ${unit} ×${String(all.length)}`,
  );
}

test.for<readonly [string, readonly Mention[], readonly string[]]>([
  ['none', [], []],
  [
    'the same in two units',
    [mention('1', '万元', 1), mention('10,000', '元', 2)],
    ['published 1 万元 ×2'],
  ],
  [
    'one place read twice',
    [mention('1', '万元', 1), mention('1', '万元', 1)],
    ['published 1 万元 ×1'],
  ],
  [
    'in the order of the print',
    [mention('1.0', '万元', 9), mention('1', '万元', 2)],
    ['published 1 万元 ×2'],
  ],
  [
    'two values',
    [mention('1', '万元', 1), mention('2', '万元', 2)],
    ['conflict 1 万元 ×1', 'conflict 2 万元 ×1'],
  ],
  ['no number', [mention('1.2.3', '万元', 1)], []],
])('%s', ([, mentions, expected]) => {
  expect(settled(mentions)).toEqual(expected);
});
