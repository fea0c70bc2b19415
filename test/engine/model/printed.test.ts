import { expect, test } from 'vitest';
import { readPrinted } from '../../../src/engine/model/printed.ts';
import { readCases } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';

const COLUMNS = ['text', 'value', 'decimals', 'why'] as const;

test.for(readCases('printed-numbers.csv', COLUMNS))(
  'row $line: “$text” reads as $value',
  ({ text, value, decimals }) => {
    const read = readPrinted(text, words.zeroWords);
    const got = read
      ? { value: read.value.toString(), decimals: String(read.decimals) }
      : { value: 'unreadable', decimals: '' };
    expect(got).toEqual({ value, decimals });
  },
);

test('zero in words is zero only where terms.yaml says so', () => {
  expect(readPrinted('零', [])).toBeUndefined();
});
