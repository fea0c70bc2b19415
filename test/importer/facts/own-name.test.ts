/** Whose name a text ends with: the department's, or another office's. */
import { expect, test } from 'vitest';
import { endsWithOwnName } from '../../../src/importer/facts/own-name.ts';

const WORDS = { levels: ['市', '省', '县', '区'], shortName: 3 };

test.for<readonly [string, string, boolean]>([
  ['示例区水务局', '示例区水务局', true],
  ['2020年水务局', '示例区水务局', true],
  ['我区水务局', '示例区水务局', true],
  ['示例市水务局', '示例区水务局', false],
  ['市水务局', '示例区水务局', false],
  ['区水务局', '示例市示例区水务局', true],
  ['示例区科创局', '示例区科技创新局', true],
  ['2020年科创局', '示例区科技创新局', true],
  ['市科创局', '示例区科技创新局', false],
  ['科创委', '示例区科技创新局', false],
  ['示例县教育局', '示例县民政局', false],
  ['财政局', '示例区科技创新局', false],
  ['局', '示例区水务局', false],
])('%s of %s: %s', ([text, name, expected]) => {
  expect(endsWithOwnName(text, [name], WORDS)).toBe(expected);
});
