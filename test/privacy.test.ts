/** Names and telephone numbers are not collected: nothing under data/ may hold one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_ROOT } from './helpers/data.ts';

const PATTERNS: Readonly<Record<string, RegExp>> = {
  'a mobile number': /(?<![0-9A-Za-z.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z])/,
  'a landline number': /(?<![0-9A-Za-z.])(?:\(?0\d{2,3}\)?[-－— ]?)[2-8]\d{6,7}(?![0-9A-Za-z])/,
  'a local number behind a label': /(?:电话|手机|传真)[^\n]{0,6}?[2-9]\d{6,7}(?!\d)/,
  'a person behind a label':
    /(?:联系电话|联系人|单位负责人|填报人|负责人签字)(?:\([^)]*\))?\s*[:,|]\s*[^\s,;|"“]/,
};

function found(text: string): readonly string[] {
  // Full-width digits, commas, colons and brackets become plain ones.
  const folded = text.normalize('NFKC');
  return Object.entries(PATTERNS).flatMap(([name, pattern]) => {
    const match = pattern.exec(folded);
    return match ? [`${name}: ${match[0]}`] : [];
  });
}

const files = readdirSync(DATA_ROOT, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name));

test.for(files.map((path) => ({ path, name: relative(DATA_ROOT, path) })))('$name', ({ path }) => {
  expect(found(readFileSync(path, 'utf8'))).toEqual([]);
});

test('every file of data/ is looked at', () => {
  expect(files.length).toBeGreaterThan(15);
});

test.for([
  '13800001234',
  '138 0000 1234',
  '+86 13800001234',
  '１３８００００１２３４',
  '0755-81234567',
  '(0755)81234567',
  '0755 81234567',
  '010-61234567',
  '联系电话：81234567',
  '联系电话,81234567',
  '单位负责人：王某',
  '填报人: 王某',
  '填报人（签字）：王某',
  '联系人,王某',
])('“%s” would be found', (text) => {
  expect(found(text)).not.toEqual([]);
});

test.for([
  '单位负责人、填报人、联系电话不采集',
  '单位负责人：',
  '240,565,800',
  '736,952,966.93',
  '040cbdc3e7a11f3ab8db125fd119073a3874ba2ded5af9a09db866eeee4ebfca',
  '887-2173',
  '福府办函〔2019〕22 号',
])('“%s” would not', (text) => {
  expect(found(text)).toEqual([]);
});
