/** Tables without a unit beside sentences with one. All figures are invented. */
import { expect, test } from 'vitest';
import type { Mention } from '../../../src/importer/imported.ts';
import { withUnitsFromText } from '../../../src/importer/tables/unit-from-text.ts';
import { words } from '../tables/printed-grid.ts';

const { units, zeroWords, grids } = words;

function mention(id: string, value: string, unit: string): Mention {
  const fact = words.facts.find((each) => each.id === id);
  if (!fact) throw new Error(id);
  const place = { lines: [], pages: [], boxes: [] };
  return { fact, value, unit, place, quote: value, rule: '表格', doubt: '' };
}

function read(table: readonly Mention[], text: readonly Mention[]): readonly string[] {
  const means = { units, zeroWords, proofs: grids.unitProofs };
  return withUnitsFromText(table, text, means).map(
    ({ value, unit, rule }) => `${value} ${unit} ${rule}`,
  );
}

const [BASIC, PROJECT, STAFF] = ['initialBasicBudget', 'initialProjectBudget', 'fundedStaffCount'];
const BARE = [mention(BASIC, '1.50', ''), mention(PROJECT, '2.50', ''), mention(STAFF, '9', '人')];
const BY_TEXT = [
  '1.50 万元 表格；单位取自正文同一数值',
  '2.50 万元 表格；单位取自正文同一数值',
  '9 人 表格',
];

test.for<readonly [string, readonly Mention[], readonly Mention[], readonly string[]]>([
  ['two values', BARE, [mention(BASIC, '1.5', '万元'), mention(PROJECT, '2.50', '万元')], BY_TEXT],
  ['one value', BARE, [mention(BASIC, '1.50', '万元')], ['9 人 表格']],
  [
    'one value twice',
    BARE,
    [mention(BASIC, '1.50', '万元'), mention(BASIC, '1.50', '万元')],
    ['9 人 表格'],
  ],
  [
    'two units',
    BARE,
    [mention(BASIC, '1.50', '万元'), mention(PROJECT, '2.50', '元')],
    ['9 人 表格'],
  ],
  [
    'two values of other facts',
    BARE,
    [mention(BASIC, '2.50', '万元'), mention(PROJECT, '1.50', '万元')],
    ['9 人 表格'],
  ],
  [
    'a third value that the text contradicts',
    [...BARE, mention('initialBudget', '4.00', '')],
    [
      mention(BASIC, '1.50', '万元'),
      mention(PROJECT, '2.50', '万元'),
      mention('initialBudget', '5.00', '万元'),
    ],
    ['9 人 表格'],
  ],
  [
    'zero proves nothing',
    [mention(BASIC, '0.00', ''), mention(PROJECT, '2.50', '')],
    [mention(BASIC, '0', '万元'), mention(PROJECT, '2.50', '万元')],
    [],
  ],
  [
    'a table with a unit in some of its columns',
    [...BARE, mention('executedAmount', '7.00', '元')],
    [mention(BASIC, '1.50', '万元'), mention(PROJECT, '2.50', '万元')],
    ['9 人 表格', '7.00 元 表格'],
  ],
])('%s', ([, table, text, expected]) => {
  expect(read(table, text)).toEqual(expected);
});
