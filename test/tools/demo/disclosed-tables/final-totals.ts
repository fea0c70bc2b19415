/** The four tables of final accounts that show the whole of a department's income and spending. */
import { whole } from '../accounts.ts';
import type { Fen } from '../money.ts';
import { allOf, basicOf, below, type Line } from './by-function.ts';
import type { TableBooks } from './ledgers.ts';
import { functionRows, kindRows } from './rows.ts';
import { entry, twoSided, type Printer, type TableBody } from './table.ts';

const nothing = (): Fen => 0n;

/** Received from the treasury in the year: what was spent and is left, less what was there before. */
function granted({ accounts }: TableBooks): Fen {
  const amount = whole(accounts.executed) + accounts.closing - opening(accounts);
  if (amount < 0n) throw new Error('more was there at the start than was spent');
  return amount;
}

function opening({ past }: TableBooks['accounts']): Fen {
  return past?.closing ?? 0n;
}

export function summary(books: TableBooks, print: Printer): TableBody {
  const { accounts, spent, other, bearer } = books;
  const spending = whole(accounts.executed) + other;
  const income = granted(books) + other;
  const everything = income + opening(accounts);
  const left = [
    entry(print, '一、一般公共预算财政拨款收入', granted(books)),
    entry(print, '二、政府性基金预算财政拨款收入', 0n),
    entry(print, '三、国有资本经营预算财政拨款收入', 0n),
    entry(print, '四、其他收入', other),
  ];
  const beside = (line: Line): Fen => allOf(line) + (line.code === bearer ? other : 0n);
  const rows = twoSided(left, kindRows(print, spent.items, [beside]), [
    [entry(print, '本年收入合计', income), entry(print, '本年支出合计', spending)],
    [entry(print, '使用非财政拨款结余', 0n), entry(print, '结余分配', 0n)],
    [
      entry(print, '年初结转和结余', opening(accounts)),
      entry(print, '年末结转和结余', accounts.closing),
    ],
    [entry(print, '总计', everything), entry(print, '总计', spending + accounts.closing)],
  ]);
  return {
    id: 'final-summary',
    name: '收入支出决算总表',
    headRows: 2,
    rows: [['收入', '←', '支出', '←'], ['项目', '决算数', '项目', '决算数'], ...rows],
  };
}

export function income(books: TableBooks, print: Printer): TableBody {
  const { accounts, spent, other, bearer } = books;
  const moved = granted(books) - whole(accounts.executed);
  const here = (line: Line, amount: Fen): Fen => (line.code === bearer ? amount : 0n);
  const fiscal = (line: Line): Fen => allOf(line) + here(line, moved);
  const beside = (line: Line): Fen => here(line, other);
  if (below(spent.items, bearer, fiscal) < 0n) throw new Error(`${bearer} would have to pay back`);
  return {
    id: 'final-income',
    name: '收入决算表',
    headRows: 1,
    rows: [
      ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
      ...functionRows(print, spent.items, [(line) => fiscal(line) + beside(line), fiscal, beside]),
    ],
  };
}

export function expenditure({ spent, other, bearer }: TableBooks, print: Printer): TableBody {
  const beside = ({ code }: Line): Fen => (code === bearer ? other : 0n);
  return {
    id: 'final-expenditure',
    name: '支出决算表',
    headRows: 1,
    rows: [
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ...functionRows(print, spent.items, [
        (line) => allOf(line) + beside(line),
        basicOf,
        (line) => line.parts.project + beside(line),
      ]),
    ],
  };
}

export function fiscalSummary(books: TableBooks, print: Printer): TableBody {
  const { accounts, spent } = books;
  const spending = whole(accounts.executed);
  const all = spending + accounts.closing;
  const left = [
    entry(print, '一、一般公共预算财政拨款', granted(books)),
    entry(print, '二、政府性基金预算财政拨款', 0n),
  ];
  const both = (label: string, amount: Fen): readonly string[] =>
    entry(print, label, amount, amount, 0n);
  const rows = twoSided(left, kindRows(print, spent.items, [allOf, allOf, nothing]), [
    [entry(print, '本年收入合计', granted(books)), both('本年支出合计', spending)],
    [
      entry(print, '年初财政拨款结转和结余', opening(accounts)),
      both('年末财政拨款结转和结余', accounts.closing),
    ],
    [entry(print, '总计', all), both('总计', all)],
  ]);
  const kinds = ['一般公共预算财政拨款', '政府性基金预算财政拨款'];
  return {
    id: 'final-fiscal-summary',
    name: '财政拨款收入支出决算总表',
    headRows: 2,
    rows: [
      ['收入', '←', '支出', '←', '←', '←'],
      ['项目', '决算数', '项目', '合计', ...kinds],
      ...rows,
    ],
  };
}
