/** The five tables of final accounts on general public money, basic spending, 三公经费 and the funds. */
import { basic } from '../accounts.ts';
import type { Fen } from '../money.ts';
import { allThree } from '../three-public.ts';
import { allOf, basicOf } from './by-function.ts';
import type { TableBooks, Travel } from './ledgers.ts';
import { economicRows, functionRows } from './rows.ts';
import type { Printer, TableBody } from './table.ts';

const BY_KIND = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

export function generalExpenditure({ planned, spent }: TableBooks, print: Printer): TableBody {
  const before = new Map(planned.items.map((line) => [line.code, allOf(line)]));
  return {
    id: 'final-general-expenditure',
    name: '一般公共预算财政拨款支出决算表',
    headRows: 2,
    rows: [
      ['科目编码', '科目名称', '年初预算数', '决算数', '←', '←'],
      ['↑', '↑', '↑', '小计', '基本支出', '项目支出'],
      ...functionRows(print, spent.items, [
        ({ code }) => before.get(code) ?? 0n,
        allOf,
        basicOf,
        ({ parts }) => parts.project,
      ]),
    ],
  };
}

export function generalBasic({ accounts, spent }: TableBooks, print: Printer): TableBody {
  const { executed } = accounts;
  const cells = (amount: Fen): string[] => [print(amount)];
  return {
    id: 'final-general-basic',
    name: '一般公共预算财政拨款基本支出决算表',
    headRows: 1,
    rows: [
      ['科目编码', '科目名称', '决算数'],
      ['', '人员经费合计', print(executed.personnel)],
      ...economicRows(spent.economy, '301', cells),
      ...economicRows(spent.economy, '303', cells),
      ['', '公用经费合计', print(executed.operating)],
      ...economicRows(spent.economy, '302', cells),
      ['', '合计', print(basic(executed))],
    ],
  };
}

export function threePublic({ planned, spent }: TableBooks, print: Printer): TableBody {
  const cells = (travel: Travel): readonly string[] => {
    const { overseas, vehicle, purchase, running, reception } = travel;
    return [allThree(travel), overseas, vehicle, purchase, running, reception].map(print);
  };
  const across = ['←', '←', '←', '←', '←'];
  const kinds = ['合计', '因公出国（境）费', '公务用车购置及运行费', '←', '←', '公务接待费'];
  const parts = ['↑', '↑', '小计', '公务用车购置费', '公务用车运行费', '↑'];
  return {
    id: 'final-three-public',
    name: '一般公共预算财政拨款“三公”经费支出决算表',
    headRows: 3,
    rows: [
      ['预算数', ...across, '决算数', ...across],
      [...kinds, ...kinds],
      [...parts, ...parts],
      [...cells(planned.travel), ...cells(spent.travel)],
    ],
  };
}

export function fund(): TableBody {
  return {
    id: 'final-fund',
    name: '政府性基金预算财政拨款收入支出决算表',
    headRows: 1,
    rows: [BY_KIND],
    note: '本部门没有政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出，本表为空表',
  };
}

export function stateCapital(): TableBody {
  return {
    id: 'final-state-capital',
    name: '国有资本经营预算财政拨款支出决算表',
    headRows: 1,
    rows: [BY_KIND],
    note: '本部门没有使用国有资本经营预算安排的支出，本表为空表',
  };
}
