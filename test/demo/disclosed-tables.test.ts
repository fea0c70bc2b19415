/** The disclosed tables of the demonstration: complete, exact, and drawn from the same books as the figures. */
import { describe, expect, test } from 'vitest';
import { basic, whole } from '../tools/demo/accounts.ts';
import { DEPARTMENTS } from '../tools/demo/departments/index.ts';
import { allOf, below, basicOf } from '../tools/demo/disclosed-tables/by-function.ts';
import { ofClass } from '../tools/demo/disclosed-tables/by-economy.ts';
import { tableBooks } from '../tools/demo/disclosed-tables/ledgers.ts';
import { discloseTables } from '../tools/demo/disclosed-tables/index.ts';
import type { DemoTable } from '../tools/demo/disclosed-tables/table.ts';
import { History } from '../tools/demo/history.ts';
import { split } from '../tools/demo/money.ts';

const SEED = 'mingzhang';
const history = new History(SEED, DEPARTMENTS, 2019);
const places = ['finance', 'education', 'health', 'housing-construction'].flatMap((id) =>
  [2021, 2022, 2023].map((year) => ({ id, year })),
);

function accountsOf(id: string, year: number): ReturnType<History['of']> {
  const department = DEPARTMENTS.find((each) => each.id === id);
  if (!department) throw new Error(`no such department: ${id}`);
  return history.of(department, year);
}

function tablesOf(id: string, year: number): readonly DemoTable[] {
  return discloseTables(SEED, accountsOf(id, year), accountsOf(id, year - 1));
}

function table(id: string, year: number, name: string): DemoTable {
  const found = tablesOf(id, year).find((each) => each.id === name);
  if (!found) throw new Error(`no such table: ${name}`);
  return found;
}

describe.for(places)('$id $year', ({ id, year }) => {
  const accounts = accountsOf(id, year);
  const { planned, spent } = tableBooks(SEED, accounts, accountsOf(id, year - 1));

  test('the 项 together are exactly the budget and the final accounts', () => {
    expect(below(planned.items, '', allOf)).toBe(whole(accounts.initial));
    expect(below(planned.items, '', basicOf)).toBe(basic(accounts.initial));
    expect(below(spent.items, '', allOf)).toBe(whole(accounts.executed));
    expect(below(spent.items, '', ({ parts }) => parts.project)).toBe(accounts.executed.project);
  });

  test('the economic classes together are exactly the basic spending', () => {
    expect(ofClass(spent.economy, '301')).toBe(accounts.wages);
    expect(ofClass(spent.economy, '302')).toBe(accounts.executed.operating);
    expect(ofClass(planned.economy, '3')).toBe(basic(accounts.initial));
  });

  test('no 项 and no class is below zero', () => {
    for (const { items, economy } of [planned, spent]) {
      const amounts = items.flatMap(({ parts }) => Object.values<bigint>({ ...parts }));
      expect([...amounts, ...economy.values()].filter((amount) => amount < 0n)).toEqual([]);
    }
  });

  test('8 tables of the budget and 9 of the final accounts, none of them ragged', () => {
    const tables = tablesOf(id, year);
    expect(tables.map((each) => each.document)).toEqual([
      ...Array.from({ length: 8 }, () => 'budget'),
      ...Array.from({ length: 9 }, () => 'final-accounts'),
    ]);
    expect(new Set(tables.map((each) => each.id)).size).toBe(17);
    for (const { rows, headRows, note } of tables) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.length > headRows).toBe(note === '');
    }
  });

  test('上年预算数 is 本年预算数 of the year before', () => {
    const row = (when: number, label: string): readonly string[] => {
      const { rows } = table(id, when, 'budget-three-public');
      return rows.find(([first]) => first === label)?.slice(1) ?? [];
    };
    const before = row(year, '上年预算数');
    expect(before.length).toBe(6);
    expect(before).toEqual(row(year - 1, '本年预算数'));
  });
});

test('年初预算数 of the final accounts is 本年预算数 of the budget, 项 by 项', () => {
  const columns = (name: string, column: number): readonly (readonly [string, string])[] => {
    const { rows, headRows } = table('health', 2022, name);
    return rows.slice(headRows).map((row) => [row[0] ?? '', row[column] ?? '']);
  };
  const printed = columns('final-general-expenditure', 2);
  expect(printed.length).toBeGreaterThan(15);
  expect(printed).toEqual(columns('budget-general-expenditure', 3));
});

test('one department prints in 元 and leaves a zero blank, the others in 万元', () => {
  expect(table('finance', 2021, 'budget-expenditure')).toMatchObject({ unit: '元' });
  expect(table('finance', 2021, 'budget-expenditure').rows[1]?.[2]).toMatch(
    /^\d\d,\d{3},\d{3}\.\d\d$/,
  );
  expect(table('education', 2021, 'budget-expenditure')).toMatchObject({ unit: '万元' });
  expect(table('finance', 2021, 'budget-summary').rows.flat()).not.toContain('0.00');
});

test.for([
  [100n, [1, 1, 1], 1n, [34n, 33n, 33n]],
  [100n, [0, 1, 2], 1n, [0n, 33n, 67n]],
  [99_990n, [1, 1], 100n, [50_090n, 49_900n]],
] as const)('%s in the proportion %j by steps of %s', ([amount, weights, step, parts]) => {
  expect(split(amount, weights, step)).toEqual(parts);
});
