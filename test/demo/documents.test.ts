/** The documents of the demonstration: PDF and XLSX that programs can open, the same bytes each time. */
import { unzipSync, strFromU8, unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DemoTable } from '../tools/demo/disclosed-tables/table.ts';
import { pageOfTable, paperWithTables, paperWithText } from '../tools/demo/documents/paper.ts';
import { workbookOf } from '../tools/demo/documents/workbook.ts';
import { contentFaults } from '../../src/dataset/documents/content.ts';
import { certainPages } from '../../src/dataset/documents/pdf.ts';

const TITLE = '2021 年度示例区财政局部门预算';
const TABLE: DemoTable = {
  id: 'budget-three-public',
  document: 'budget',
  name: '一般公共预算“三公”经费支出情况表',
  unit: '万元',
  headRows: 2,
  rows: [
    ['年度', '合计', '公务用车购置及运行费', '←'],
    ['↑', '↑', '购置费', '运行费'],
    ['本年预算数', '1,131.12', '', '105.67'],
  ],
  note: '',
  page: '2',
};

const pdf = paperWithTables(TITLE, [TABLE, { ...TABLE, id: 'budget-fund', note: '本表为空表' }]);

/** The bytes as Latin letters, one a byte. */
function raw(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The text of each page: what the streams show between < and > in UTF-16. */
function pageTexts(bytes: Uint8Array): readonly string[] {
  return [...raw(bytes).matchAll(/stream\n([^]*?)\nendstream/g)].map(([, body = '']) => {
    const shown = strFromU8(unzlibSync(Buffer.from(body, 'latin1'))).matchAll(/<([0-9A-F]+)> Tj/g);
    return [...shown]
      .map(([, digits = '']) => Buffer.from(digits, 'hex').swap16().toString('utf16le'))
      .join('\n');
  });
}

test('the table of a PDF says where each object begins, and it ends as a PDF does', () => {
  const text = raw(pdf);
  expect(text.startsWith('%PDF-1.4\n')).toBe(true);
  expect(text.endsWith('%%EOF\n')).toBe(true);
  const starts = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
  expect(starts.length).toBe(6 + 3 * 2);
  for (const [index, at] of starts.entries())
    expect(text.slice(at, at + 12)).toMatch(new RegExp(`^${String(index + 1)} 0 obj\n`));
  const [, table = ''] = /startxref\n(\d+)\n/.exec(text) ?? [];
  expect(text.slice(Number(table), Number(table) + 5)).toBe('xref\n');
});

test('both are what their extension says', () => {
  expect(contentFaults('budget.pdf', pdf)).toEqual([]);
  expect(certainPages(pdf)).toBe(3);
  expect(contentFaults('budget.xlsx', workbookOf(TITLE, [TABLE]))).toEqual([]);
});

test('every page says that it is invented; each table is on the page that the list names', () => {
  const pages = pageTexts(pdf);
  expect(pages.length).toBe(3);
  for (const text of pages) expect(text).toContain(`虚构示例数据　${TITLE}`);
  expect(pages[0]).toContain(`2　${TABLE.name}　第 3 页`);
  expect(pages[pageOfTable(1) - 1]).toContain('说明：本表为空表');
  expect(pages[pageOfTable(0) - 1]).toContain('1,131.12\n105.67');
  expect(pages.join('')).not.toMatch(/[←↑]/);
});

test('a table too long for its page stops the generator', () => {
  const long = { ...TABLE, rows: Array.from({ length: 60 }, () => ['a', 'b', 'c', 'd']) };
  expect(() => paperWithTables(TITLE, [long])).toThrow(/too long for a page/);
});

test('a workbook has one sheet a table after its cover: merged heads, numbers as numbers', () => {
  const parts = unzipSync(workbookOf(TITLE, [TABLE]));
  expect(Object.keys(parts)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<mergeCells count="3"><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/>');
  expect(sheet).toContain('<mergeCell ref="C3:D3"/>');
  expect(sheet).toContain('<c r="B5" s="1"><v>1131.12</v></c><c r="D5" s="1"><v>105.67</v></c>');
  expect(sheet).toContain('虚构示例数据');
});

test('the same content gives the same bytes, whatever the time zone', () => {
  const before = process.env.TZ;
  const here = workbookOf(TITLE, [TABLE]);
  process.env.TZ = 'Pacific/Auckland';
  const there = workbookOf(TITLE, [TABLE]);
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(there).toEqual(here);
  expect(paperWithText(TITLE, ['一'])).toEqual(paperWithText(TITLE, ['一']));
  expect(paperWithText(TITLE, ['一'])).not.toEqual(paperWithText(TITLE, ['二']));
});
