/** Errors put into disclosed tables: the cell that is meant, or a refusal. */
import { expect, test } from 'vitest';
import type { DemoTable } from '../tools/demo/disclosed-tables/table.ts';
import { editTables } from '../tools/demo/table-edits.ts';

const base = { document: 'budget', name: '表', unit: '万元', note: '', page: '' } as const;
const SUMMARY: DemoTable = {
  ...base,
  id: 'summary',
  headRows: 2,
  rows: [
    ['收入', '←', '支出', '←'],
    ['项目', '预算数', '项目', '预算数'],
    ['一、拨款', '1.00', '一、教育支出', '2.00'],
    ['收入总计', '3,000.00', '支出总计', '3,000.00'],
    ['总计', '4.00', '总计', '4.00'],
  ],
};
const TREE: DemoTable = {
  ...base,
  id: 'tree',
  headRows: 3,
  rows: [
    ['科目编码', '科目名称', '上年预算数', '本年预算数', '←'],
    ['↑', '↑', '↑', '基本支出', '←'],
    ['↑', '↑', '↑', '小计', '人员经费'],
    ['205', '　教育支出', '5.00', '6.00', '7.00'],
  ],
};
const ROW: DemoTable = {
  ...base,
  id: 'row',
  headRows: 2,
  rows: [
    ['预算数', '←', '决算数', '←'],
    ['合计', '接待费', '合计', '接待费'],
    ['1.00', '2.00', '3.00', ''],
  ],
};
const TABLES = [SUMMARY, TREE, ROW];

test.for([
  ['summary', '支出总计', '预算数', [3, 3], '3,000.01'],
  ['summary', '收入总计', '预算数', [3, 1], '3,000.01'],
  ['summary', '教育支出', '预算数', [2, 3], '2.01'],
  ['tree', '教育支出', '上年预算数', [3, 2], '5.01'],
  ['tree', '205', '小计', [3, 3], '6.01'],
  ['tree', '205', '本年预算数/基本支出/人员经费', [3, 4], '7.01'],
  ['summary', '总计', '支出/预算数', [4, 3], '4.01'],
  ['row', '', '决算数/合计', [2, 2], '3.01'],
] as const)('%s: row %s, column %s', ([table, row, column, [line, place], value]) => {
  const edited = editTables(TABLES, { do: 'cell', table, row, column, by: '0.01' });
  const before = TABLES.flatMap((each) => each.rows.flat());
  const after = edited.flatMap((each) => each.rows.flat());
  const found = edited.find((each) => each.id === table);
  expect(found).toHaveProperty(['rows', String(line), String(place)], value);
  expect(after.filter((cell, index) => cell !== before[index])).toEqual([value]);
});

test.for([
  ['other', '205', '小计', '0.01', 'no such table'],
  ['tree', '206', '小计', '0.01', 'no cell 206'],
  ['tree', '205', '合计', '0.01', 'no cell 205, 合计'],
  ['summary', '总计', '预算数', '0.01', 'several cells 总计'],
  ['row', '', '决算数/接待费', '0.01', 'cannot be moved'],
  ['tree', '205', '小计', '0.001', 'not printed finely enough'],
  ['tree', '205', '小计', '0', 'not printed finely enough'],
] as const)('%s: row %s, column %s by %s is refused', ([table, row, column, by, message]) => {
  expect(() => editTables(TABLES, { do: 'cell', table, row, column, by })).toThrow(message);
});

test('a unit is misprinted, and only if it was another', () => {
  const edit = { do: 'table-unit', table: 'tree', unit: '元' } as const;
  const edited = editTables(TABLES, edit);
  expect(edited.map(({ unit }) => unit)).toEqual(['万元', '元', '万元']);
  expect(() => editTables(edited, edit)).toThrow('already');
});
