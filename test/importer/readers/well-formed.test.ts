/** XML parts whose tags close in order, and parts that do not. */
import { expect, test } from 'vitest';
import { isWellFormed } from '../../../src/importer/readers/well-formed.ts';

test.for<readonly [string, boolean]>([
  ['<a/>', true],
  ['<?xml version="1.0"?>\n<w:a x="1 > 0" y=\'"\'><b>text</b><c /></w:a>', true],
  ['<a><!-- <b> --><![CDATA[<c>]]></a>', true],
  ['', true],
  ['<a>', false],
  ['</a>', false],
  ['<a><b></a></b>', false],
  ['<a><b</a>', false],
  ['<a x="1>', false],
  ['<a><!-- ', false],
  ['< >', false],
])('%s: %s', ([xml, expected]) => {
  expect(isWellFormed(xml)).toBe(expected);
});

test('a long damaged part is judged at once', () => {
  const start = performance.now();
  expect(isWellFormed('<a><b>'.repeat(300_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
});
