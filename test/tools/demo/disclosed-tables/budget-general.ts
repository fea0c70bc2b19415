/** The four tables of a budget on general public money, its basic spending, 三公经费 and the government funds. */
import { basic } from '../accounts.ts';
import type { Fen } from '../money.ts';
import { allThree } from '../three-public.ts';
import { allOf, basicOf, type Line } from './by-function.ts';
import type { Side, TableBooks } from './ledgers.ts';
import { economicRows, functionRows } from './rows.ts';
import { entry, type Printer, type TableBody } from './table.ts';

export function generalExpenditure(
  { planned, plannedBefore }: TableBooks,
  print: Printer,
): TableBody {
  const before = new Map(plannedBefore?.items.map((line) => [line.code, allOf(line)]));
  const columns = [
    ({ code }: Line): Fen => before.get(code) ?? 0n,
    allOf,
    basicOf,
    ({ parts }: Line): Fen => parts.personnel,
    ({ parts }: Line): Fen => parts.operating,
    ({ parts }: Line): Fen => parts.project,
  ];
  return {
    id: 'budget-general-expenditure',
    name: '一般公共预算支出情况表',
    headRows: 3,
    rows: [
      ['科目编码', '科目名称', '上年预算数', '本年预算数', '←', '←', '←', '←'],
      ['↑', '↑', '↑', '合计', '基本支出', '←', '←', '项目支出'],
      ['↑', '↑', '↑', '↑', '小计', '人员经费', '公用经费', '↑'],
      ...functionRows(print, planned.items, columns),
    ],
  };
}

export function generalBasic({ accounts, planned }: TableBooks, print: Printer): TableBody {
  const { initial } = accounts;
  const people = (amount: Fen): string[] => [print(amount), print(amount), print(0n)];
  const office = (amount: Fen): string[] => [print(amount), print(0n), print(amount)];
  const amounts = [basic(initial), initial.personnel, initial.operating];
  return {
    id: 'budget-general-basic',
    name: '一般公共预算基本支出情况表',
    headRows: 1,
    rows: [
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['', '合计', ...amounts.map(print)],
      ...economicRows(planned.economy, '301', people),
      ...economicRows(planned.economy, '302', office),
      ...economicRows(planned.economy, '303', people),
    ],
  };
}

export function threePublic({ planned, plannedBefore }: TableBooks, print: Printer): TableBody {
  const row = (label: string, { travel }: Side): readonly string[] => {
    const { overseas, vehicle, purchase, running, reception } = travel;
    return entry(print, label, allThree(travel), overseas, vehicle, purchase, running, reception);
  };
  const vehicles = '公务用车购置及运行费';
  return {
    id: 'budget-three-public',
    name: '一般公共预算“三公”经费支出情况表',
    headRows: 2,
    rows: [
      ['年度', '合计', '因公出国（境）费', vehicles, '←', '←', '公务接待费'],
      ['↑', '↑', '↑', '小计', '公务用车购置费', '公务用车运行费', '↑'],
      ...(plannedBefore ? [row('上年预算数', plannedBefore)] : []),
      row('本年预算数', planned),
    ],
  };
}

export function fund(): TableBody {
  return {
    id: 'budget-fund',
    name: '政府性基金预算支出情况表',
    headRows: 1,
    rows: [['科目编码', '科目名称', '合计', '基本支出', '项目支出']],
    note: '本部门没有政府性基金预算拨款安排的支出，本表为空表',
  };
}
