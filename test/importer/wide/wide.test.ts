/** 宽表 from CSV and from workbooks: what is taken, and what each bad cell is told. 虚构示例数据. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSheetCsv } from '../../../src/importer/wide/read-sheet-csv.ts';
import { readWide } from '../../../src/importer/wide/read-wide.ts';
import { readXlsx } from '../../../src/importer/wide/read-xlsx.ts';
import { numberCell } from '../../../src/importer/wide/xlsx-number.ts';
import type { Sheet } from '../../../src/importer/wide/sheet.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';
import { words } from '../../helpers/data.ts';
import { limits } from '../readers/dump.ts';

function messagesOf(csv: string): readonly string[] {
  const sheet = readSheetCsv(strToU8(csv), '表.csv', limits.wide);
  const rows = sheet.ok ? readWide(sheet.value, '表.csv', words, limits.wide) : sheet;
  const problems = rows.ok ? rows.value.flatMap((row) => row.problems) : rows.problems;
  return problems.map(describeProblem);
}

test('a column is found by id, Chinese name or alias, with the unit in the head', () => {
  const csv =
    '\ufeff部门,年度,年初预算数（万元）,executionRate(%),年度总支出（元）,公众满意度 （％）\n甲局,2021,"1,250.36",99.10,,未公布\n,,,,,\n';
  const sheet = readSheetCsv(strToU8(csv.replace('（％）', '（%）')), '表.csv', limits.wide);
  const rows = sheet.ok && readWide(sheet.value, '表.csv', words, limits.wide);
  if (!rows || !rows.ok) throw new Error('not read');
  expect(rows.value).toHaveLength(1);
  const [row] = rows.value;
  const found = row?.figures.map(({ fact, value, unit, mentions }) => [
    fact.id,
    value,
    unit,
    mentions[0]?.place.lines,
  ]);
  expect(found).toEqual([
    ['initialBudget', '1,250.36', '万元', [{ from: 2, to: 2 }]],
    ['executionRate', '99.10', '%', [{ from: 2, to: 2 }]],
  ]);
  // An empty cell says nothing; 未公布 says that it is not published.
  expect([...(row?.speaksOf ?? [])]).toEqual([
    'initialBudget',
    'executionRate',
    'publicSatisfactionRate',
  ]);
});

test('bad cells are all told with row and column', () => {
  expect(
    messagesOf(
      '部门,年度,年初预算数（万元）,预算公开情况\n甲局,2021,12万元,随便\n,2021,-,\n乙局,2021,不适用,\n',
    ),
  ).toEqual([
    '表.csv 第2行「C列 年初预算数（万元）」：读到“12万元”，应为不带单位的数；没有数的留空；单位写在列名里。',
    '表.csv 第2行「D列 预算公开情况」：读到“随便”，应为按规定公开、公开但有不符、未公开；请从中选一个。',
    '表.csv 第3行「C列 年初预算数（万元）」：读到“-”，应为不带单位的数；没有数的留空；单位写在列名里。',
    '表.csv 第3行「A列 部门」：读到空，应为部门的 id、全称或简称；请填写，或删去这一行。',
    '表.csv 第4行「C列 年初预算数（万元）」：读到“不适用”，应为一个值、“未公布”或空；不适用要写原因，请在 figures.csv 里填。',
  ]);
});

test('a number is judged as in figures.csv: its sign, and what a narrow column shows', () => {
  expect(
    messagesOf('部门,年度,在编人数（人）,公开网站,预算调整率（%）\n甲局,2021,-3,####,-1.50\n'),
  ).toEqual([
    '表.csv 第2行「C列 在编人数（人）」：读到“-3”，应为不小于零的数；请对照原文；确是这样印的，请在 figures.csv 里填，并在 note 说明。',
    '表.csv 第2行「D列 公开网站」：读到“####”，应为原来的内容；这是表格软件列宽不够时的显示，请放宽那一列再抄。',
  ]);
});

test('a bad head is told whole', () => {
  expect(
    messagesOf('单位,年初预算数,initialBudget（万元）,没有这个（万元）\n甲局,1,2,3\n'),
  ).toEqual([
    '表.csv 第1行「A列」：读到没有“部门”一列，应为“部门”；请加一列，写部门的 id、全称或简称。',
    expect.stringMatching(/^表\.csv 第1行「A列」：读到“单位”，应为字典里的 id、中文名或别名/),
    '表.csv 第1行「B列」：读到“年初预算数”，应为列名后写明单位，如“年初预算数（万元）”；请照表上的数补上单位；单位不猜也不换算。',
    expect.stringMatching(/^表\.csv 第1行「D列」：读到“没有这个（万元）”/),
  ]);
});

test.for([
  ['0.30000000000000004', '0.3'],
  ['1.1000000000000001', '1.1'],
  ['41581.760000000002', '41581.76'],
  ['1250', '1250'],
  ['9.9130000000000003E-1', '0.9913'],
  ['-3', '-3'],
])('a workbook stores %s for %s', ([stored = '', typed]) => {
  expect(numberCell(stored, '')).toEqual({ text: typed, fault: '' });
});

test('what a workbook does not keep exactly is not taken', () => {
  expect(numberCell('1E+25', '').fault).not.toBe('');
  expect(numberCell('Infinity', '').fault).toBe('一个数');
});

function workbook(sheets: readonly string[], styles = ''): Uint8Array {
  const parts = sheets.map((rows, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    strToU8(`<worksheet xmlns="x"><sheetData>${rows}</sheetData></worksheet>`),
  ]);
  return zipSync({
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t>部门</t></si><si><r><t>年初</t></r><r><t>预算数（万元）</t></r><rPh><t>nianchu</t></rPh></si></sst>',
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts>${styles}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
  });
}

function texts(sheet: Sheet): readonly (readonly string[])[] {
  return sheet.map((row) => row.map(({ text }) => text));
}

const ROWS = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>甲局</t></is></c><c r="B3"><v>2021</v></c><c r="C3"><f>A1+B1</f><v>0.30000000000000004</v></c></row>`;

test('a workbook keeps its places, shared and inline texts, and the values of its formulas', () => {
  const sheet = readXlsx(workbook([ROWS]), '表.xlsx', limits.wide);
  if (!sheet.ok) throw new Error('not read');
  expect(texts(sheet.value)).toEqual([
    ['部门', '', '年初预算数（万元）'],
    [],
    ['甲局', '2021', '0.3'],
  ]);
});

test.for([
  ['<c r="A1" s="1"><v>0.9913</v></c>', '', '不用百分比格式的数'],
  [
    '<c r="A1" s="2"><v>12500000</v></c>',
    '<numFmt numFmtId="164" formatCode="#,##0,"/>',
    '不用千位缩放',
  ],
  [
    '<c r="A1" s="2"><v>44197</v></c>',
    '<numFmt numFmtId="164" formatCode="yyyy/m/d"/>',
    '不用日期',
  ],
  ['<c r="A1" t="e"><v>#DIV/0!</v></c>', '', '没有出错的公式'],
])('%s shows another number than it stores, and is refused', ([cell = '', style, fault]) => {
  const sheet = readXlsx(workbook([`<row>${cell}</row>`], style), '表.xlsx', limits.wide);
  expect(sheet.ok && sheet.value[0]?.[0]?.fault).toContain(fault);
});

test('a plain number format hides nothing', () => {
  const style = '<numFmt numFmtId="164" formatCode="#,##0.00&quot;万元&quot;"/>';
  const cell = '<row><c r="A1" s="2"><v>1250.36</v></c></row>';
  const sheet = readXlsx(workbook([cell], style), '表.xlsx', limits.wide);
  expect(sheet.ok && sheet.value[0]?.[0]).toEqual({ text: '1250.36', fault: '' });
});

test.for([
  ['two sheets', workbook([ROWS, ROWS]), '2 张工作表'],
  ['no zip', strToU8('部门,年度'), '打不开的工作簿'],
  ['half a zip', workbook([ROWS]).slice(0, 200), '打不开的工作簿'],
  ['a far cell', workbook(['<row><c r="XFD1048576"><v>1</v></c></row>']), '过大的表'],
] as const)('%s is refused', ([, bytes, found]) => {
  const sheet = readXlsx(bytes, '表.xlsx', limits.wide);
  expect(sheet.ok || sheet.problems[0]?.found).toBe(found);
});
