/** The tools' logic without a page: what a spreadsheet gets, what sorts where, what an address says. */
import { expect, test } from 'vitest';
import { numberWithUnit, plainNumber, type Cell } from '../../../src/site/components/tools/cell.ts';
import { matches, readChoices, writeChoices } from '../../../src/site/components/tools/choices.ts';
import { spreadsheetCsv } from '../../../src/site/components/tools/csv.ts';
import { fileName } from '../../../src/site/components/tools/file-name.ts';
import {
  nextDirection,
  sortedOrder,
  type Direction,
} from '../../../src/site/components/tools/order.ts';
import { wrapText } from '../../../src/site/components/tools/wrap-text.ts';
import { readCases } from '../../helpers/cases.ts';

function unescape(text: string): string {
  return text.replaceAll('\\t', '\t').replaceAll('\\r', '\r').replaceAll('\\n', '\n');
}

test.for(readCases('csv-fields.csv', ['text', 'number', 'expected']))(
  'row $line: “$text” is written $expected',
  ({ text, number, expected }) => {
    const cell: Cell = { text: unescape(text), ...(number === '' ? {} : { number }) };
    expect(spreadsheetCsv(['h'], [[cell]])).toBe(`\uFEFFh\r\n${unescape(expected)}\r\n`);
  },
);

test('CSV begins with a BOM and one head line, and keeps empty cells', () => {
  const rows = [[{ text: '甲' }, undefined, { text: '1,000', number: '1000' }]];
  expect(spreadsheetCsv(['部门', '=空', '金额（万元）'], rows)).toBe(
    "\uFEFF部门,'=空,金额（万元）\r\n甲,,1000\r\n",
  );
});

test.for(readCases('cell-numbers.csv', ['text', 'plain', 'with_unit']))(
  'row $line: the number in “$text”',
  ({ text, plain, with_unit: withUnit }) => {
    expect(plainNumber(text) ?? '').toBe(plain);
    expect(numberWithUnit(text) ?? '').toBe(withUnit);
  },
);

test.for(readCases('sorted-orders.csv', ['cells', 'by', 'direction', 'expected']))(
  'row $line: $cells by $by, $direction',
  ({ cells, by, direction, expected }) => {
    const given = cells.split('|').map((text): Cell => {
      const number = numberWithUnit(text);
      return number === undefined ? { text } : { text, number };
    });
    const order = sortedOrder(given, by === 'number', direction as Direction);
    expect(order.map((index) => given[index]?.text).join('|')).toBe(expected);
  },
);

test('the third press brings the original order back', () => {
  for (const byNumber of [true, false]) {
    const first = nextDirection(undefined, byNumber);
    const second = nextDirection(first, byNumber);
    expect(first).toBe(byNumber ? 'descending' : 'ascending');
    expect(second).toBe(byNumber ? 'ascending' : 'descending');
    expect(nextDirection(second, byNumber)).toBeUndefined();
  }
});

const FIELDS = [
  { name: 'category', values: ['经济发展', '街道'] },
  { name: 'year', values: ['2019', '2020'] },
];

test('choices go into the address and come back; the rest of it stays', () => {
  const address = writeChoices(new URLSearchParams('q=1&year=2019'), FIELDS, { category: '街道' });
  expect(address).toBe('?q=1&category=%E8%A1%97%E9%81%93');
  const { choices, unknown } = readChoices(new URLSearchParams(address), FIELDS);
  expect(choices).toEqual({ category: '街道' });
  expect(unknown).toEqual([]);
  expect(writeChoices(new URLSearchParams(address), FIELDS, {})).toBe('?q=1');
});

test('values that no select offers are told and ignored', () => {
  const address = new URLSearchParams('category=海洋&year=2020');
  expect(readChoices(address, FIELDS)).toEqual({ choices: { year: '2020' }, unknown: ['海洋'] });
});

test('a row is shown when it has every chosen value, one of several counts', () => {
  const row = { category: '经济发展|街道', year: '2020' };
  expect(matches(row, {})).toBe(true);
  expect(matches(row, { category: '街道' })).toBe(true);
  expect(matches(row, { category: '街道', year: '2019' })).toBe(false);
  expect(matches({ year: '2020' }, { category: '街道' })).toBe(false);
});

test.for(readCases('wrapped-texts.csv', ['text', 'width', 'size', 'expected']))(
  'row $line: “$text” in lines of $width',
  ({ text, width, size, expected }) => {
    expect(wrapText(text, Number(width), Number(size)).join('|')).toBe(expected);
  },
);

test('files are named by the address of their page below the base path', () => {
  expect(fileName('/x/futian/2020/', '/x/', 'budget')).toBe('futian-2020-budget');
  expect(fileName('/x/', '/x/', 'chart')).toBe('chart');
  expect(fileName('/futian/findings/', '/', 'findings')).toBe('futian-findings-findings');
});
