import { expect, test } from 'vitest';
import { BOUNDARY, COMMA } from '../../../src/site/search/characters.ts';
import { decodeStored } from '../../../src/site/search/decode.ts';
import { encode } from '../../../src/site/search/encode.ts';
import { show } from '../../../src/site/search/signs.ts';
import { readCases } from '../../helpers/cases.ts';

const cases = readCases('search-texts.csv', ['text', 'encoded', 'decoded']);

/** Boundaries as _, hidden commas as ~, other hidden signs behind ^. */
function visible(encoded: string): string {
  return encoded
    .replaceAll(BOUNDARY, '_')
    .replaceAll(COMMA, '~')
    .replaceAll(/[\u{E0020}-\u{E005F}]{3}/gu, (sign) => `^${show(sign)}`);
}

test.for(cases)('row $line: “$text” is stored as $encoded', (each) => {
  expect(visible(encode(each.text))).toBe(each.encoded);
  expect(decodeStored(encode(each.text))).toBe(each.decoded);
});

test('every sign of ASCII and some of all kinds come back as they were', () => {
  const ascii = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(33 + index)).join('');
  const others = '，。、；：？！“”‘’（）《》【】〔〕「」—…～￥×÷≠≥≤±≈→●○◇▲△■□✓✗※›•│°′″☃😀';
  for (const sign of ascii + others)
    expect(decodeStored(encode(`甲${sign}乙`))).toBe(`甲${sign}乙`);
});
