/** A published table read as printed: merged heads, indents, blanks, and the sides of a two-sided one. */
import { expect, test } from 'vitest';
import { plainLabel } from '../../../src/engine/model/table-labels.ts';
import { sidesOf } from '../../../src/engine/model/table-sides.ts';
import { tableColumnName, type PublishedTable } from '../../../src/engine/model/table.ts';
import { publishedTable } from '../../helpers/tables.ts';
import { invented } from '../../helpers/tables.ts';

function table(text: string, headRows = 1): PublishedTable {
  return publishedTable({ id: 'x', kind: '部门预算', name: '甲表' }, text, { headRows });
}

function of2022(id: string): PublishedTable {
  const found = invented('2022').all.find((each) => each.id === id);
  if (!found) throw new Error(`no such table: ${id}`);
  return found;
}

test.for([
  ['budget-summary', '收入 1×2 支出 1×2 / 项目 1×1 预算数 1×1 项目 1×1 预算数 1×1'],
  [
    'budget-general-expenditure',
    '科目编码 3×1 科目名称 3×1 上年预算数 3×1 本年预算数 1×5 / 合计 2×1 基本支出 1×3 项目支出 2×1 / 小计 1×1 人员经费 1×1 公用经费 1×1',
  ],
  [
    'budget-three-public',
    '年度 2×1 合计 2×1 因公出国（境）费 2×1 公务用车购置及运行费 1×3 公务接待费 2×1 / 小计 1×1 公务用车购置费 1×1 公务用车运行费 1×1',
  ],
] as const)('the head of %s has spans', ([id, spans]) => {
  const rows = of2022(id).head.map((cells) =>
    cells.map(({ text, rowSpan, colSpan }) => `${text} ${String(rowSpan)}×${String(colSpan)}`),
  );
  expect(rows.map((cells) => cells.join(' ')).join(' / ')).toBe(spans);
});

test.for([
  ['budget-summary', '收入/项目 收入/预算数 支出/项目 支出/预算数'],
  [
    'final-three-public',
    [
      ...['预算数', '决算数'].flatMap((side) =>
        [
          '合计',
          '因公出国（境）费',
          '公务用车购置及运行费/小计',
          '公务用车购置及运行费/公务用车购置费',
          '公务用车购置及运行费/公务用车运行费',
          '公务接待费',
        ].map((name) => `${side}/${name}`),
      ),
    ].join(' '),
  ],
] as const)('the columns of %s are called by all their heads', ([id, names]) => {
  expect(of2022(id).columns.map(tableColumnName).join(' ')).toBe(names);
});

test('cells keep what is printed: indent, blank, dash, separators, a word for zero', () => {
  const [first, second] = table('名称,数\n　　乙,"1，234.50"\n丙,-\n').rows;
  expect(first?.map(({ text, indent }) => [text, indent])).toEqual([
    ['乙', 2],
    ['1，234.50', 0],
  ]);
  expect(first?.[1]?.number?.value.toString()).toBe('1234.5');
  expect(second?.[1]).toEqual({ text: '-', indent: 0, number: undefined });
  const [row] = table('名称,数,数二\n甲,零,　\n').rows;
  expect(row?.[1]?.number?.value.isZero()).toBe(true);
  expect(row?.[2]).toEqual({ text: '', indent: 0, number: undefined });
});

test.for([
  ['one side', '科目编码,科目名称,合计\n205,教育支出,1.00\n', '0,1|2'],
  ['two sides', '收入,数,支出,数\n甲,1,乙,3\n', '0|1 2|3'],
  ['a column and a row that count', '收入,行次,数,支出,数\n栏次,,1,,2\n甲,1,9,乙,9\n', '0|2 3|4'],
  ['a first row that counts', '编码,名称,数,数二\n甲,乙,1,2\n205,教育,3,4\n', '0,1|2,3'],
  ['a shorter side filled with blanks', '收入,数,支出,数\n甲,1,,\n丙,2,丁,3\n', '0|1 2|3'],
  ['amounts of whole 元 beside labels', '收入,数,支出,数\n甲,100,乙,200\n', '0|1 2|3'],
  ['codes on the second side', '收入,数,科目编码,支出,数\n甲,100,205,乙,200\n', '0|1 2,3|4'],
  ['no label at all', '合计,其中\n1.00,0.50\n', '|0,1'],
  ['a column of dashes is no label', '名称,数,数二\n甲,1,-\n乙,2,—\n', '0|1,2'],
  ['a column of rates is none', '名称,数,率\n甲,1,100.00%\n乙,2,-\n', '0|1,2'],
  ['no rows', '名称,数\n', '|0,1'],
] as const)('%s', ([, text, sides]) => {
  const said = sidesOf(table(text)).map((side) => `${side.labels.join()}|${side.amounts.join()}`);
  expect(said.join(' ')).toBe(sides);
});

test.for([
  ['　一、教育支出', '教育支出'],
  ['（一）因公出国（境）费', '因公出国(境)费'],
  ['1.收 入 总 计', '收入总计'],
  ['其中：（1）人员经费', '人员经费'],
  ['“三公”经费', '三公经费'],
  ['二十一、灾害防治', '灾害防治'],
  ['30101 基本工资', '30101基本工资'],
  ['3.5 亿元项目', '3.5亿元项目'],
  ['一般公共预算', '一般公共预算'],
] as const)('the label “%s” is compared as “%s”', ([printed, plain]) => {
  expect(plainLabel(printed)).toBe(plain);
});
