/** A YAML file of any length is read in a time that grows with it, and no further. */
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { collect } from '../../helpers/cases.ts';

const KEYS = 16_000;
// Measured at 0.5 s on a busy machine; comparing every key with all before it took 86 s.
const SOON = { timeout: 15_000 };

function keys(separator: string): string {
  return Array.from({ length: KEYS }, (_, index) => `key${String(index)}: v`).join(separator);
}

test.for([
  ['on lines of their own', keys('\n')],
  ['between braces', `{ ${keys(', ')} }`],
] as const)('many keys nobody asked for, %s', SOON, ([, text]) => {
  const { messages, report } = collect();
  const entry = readYaml(text, 'x.yaml', report);
  expect(entry?.keys().length).toBe(KEYS);
  expect(entry?.text('key7')).toBe('v');
  entry?.done();
  expect(messages.length).toBe(KEYS - 1);
});

test('a key that stands twice is told once for each, at any depth', () => {
  const { messages, report } = collect();
  const entry = readYaml('a: 1\nb:\n  - c: 1\n    d: 2\n    c: 3\na: 4\na: 5\n', 'x.yaml', report);
  expect(entry).toBeUndefined();
  expect(messages).toEqual([
    'x.yaml 第6行：读到又一个键“a”，应为不重复的键（第1行已有）；请删去其中一个，或改正写错的键。',
    'x.yaml 第7行：读到又一个键“a”，应为不重复的键（第1行已有）；请删去其中一个，或改正写错的键。',
    'x.yaml 第5行：读到又一个键“c”，应为不重复的键（第3行已有）；请删去其中一个，或改正写错的键。',
  ]);
});
