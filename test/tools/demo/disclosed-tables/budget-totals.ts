/** The four tables of a budget that show the whole of a department's income and spending. */
import { whole } from '../accounts.ts';
import type { Fen } from '../money.ts';
import { allOf, basicOf, type Line } from './by-function.ts';
import type { TableBooks } from './ledgers.ts';
import { functionRows, kindRows } from './rows.ts';
import { entry, twoSided, type Printer, type TableBody } from './table.ts';

const nothing = (): Fen => 0n;

export function summary({ accounts, planned, carriedIn }: TableBooks, print: Printer): TableBody {
  const all = whole(accounts.initial);
  const left = [
    entry(print, '一、一般公共预算拨款收入', all - carriedIn),
    entry(print, '二、政府性基金预算拨款收入', 0n),
    entry(print, '三、国有资本经营预算拨款收入', 0n),
    entry(print, '四、其他收入', 0n),
  ];
  const rows = twoSided(left, kindRows(print, planned.items, [allOf]), [
    [entry(print, '本年收入合计', all - carriedIn), entry(print, '本年支出合计', all)],
    [entry(print, '上年结转', carriedIn), entry(print, '结转下年', 0n)],
    [entry(print, '收入总计', all), entry(print, '支出总计', all)],
  ]);
  return {
    id: 'budget-summary',
    name: '部门收支总体情况表',
    headRows: 2,
    rows: [['收入', '←', '支出', '←'], ['项目', '预算数', '项目', '预算数'], ...rows],
  };
}

export function income({ planned, carriedIn, bearer }: TableBooks, print: Printer): TableBody {
  const carried = ({ code }: Line): Fen => (code === bearer ? carriedIn : 0n);
  const granted = (line: Line): Fen => allOf(line) - carried(line);
  const columns = [allOf, carried, granted, nothing, nothing, nothing];
  const kinds = ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入'];
  return {
    id: 'budget-income',
    name: '部门收入总体情况表',
    headRows: 1,
    rows: [
      ['科目编码', '科目名称', '合计', '上年结转', ...kinds, '其他收入'],
      ...functionRows(print, planned.items, columns),
    ],
  };
}

export function expenditure({ planned }: TableBooks, print: Printer): TableBody {
  return {
    id: 'budget-expenditure',
    name: '部门支出总体情况表',
    headRows: 1,
    rows: [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ...functionRows(print, planned.items, [allOf, basicOf, (line) => line.parts.project]),
    ],
  };
}

export function fiscalSummary(
  { accounts, planned, carriedIn }: TableBooks,
  print: Printer,
): TableBody {
  const all = whole(accounts.initial);
  const left = [
    entry(print, '一、一般公共预算拨款收入', all - carriedIn),
    entry(print, '二、政府性基金预算拨款收入', 0n),
  ];
  const rows = twoSided(left, kindRows(print, planned.items, [allOf, allOf, nothing]), [
    [entry(print, '本年收入合计', all - carriedIn), entry(print, '本年支出合计', all, all, 0n)],
    [entry(print, '上年结转', carriedIn), entry(print, '结转下年', 0n, 0n, 0n)],
    [entry(print, '收入总计', all), entry(print, '支出总计', all, all, 0n)],
  ]);
  return {
    id: 'budget-fiscal-summary',
    name: '财政拨款收支总体情况表',
    headRows: 2,
    rows: [
      ['收入', '←', '支出', '←', '←', '←'],
      ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算'],
      ...rows,
    ],
  };
}
