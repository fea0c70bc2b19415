/** The complete disclosed tables of one department and year: 8 of the budget, 9 of the final accounts. */
import type { Accounts } from '../accounts.ts';
import { csvFile } from '../csv.ts';
import { tableBooks } from './ledgers.ts';
import * as budgetGeneral from './budget-general.ts';
import * as budgetTotals from './budget-totals.ts';
import * as finalGeneral from './final-general.ts';
import * as finalTotals from './final-totals.ts';
import { printer, type DemoTable, type TableUnit } from './table.ts';

/** @param before the books of the year before, whose budget is printed beside this year's */
export function discloseTables(
  seed: string,
  accounts: Accounts,
  before: Accounts | undefined,
): readonly DemoTable[] {
  const books = tableBooks(seed, accounts, before);
  const inYuan = accounts.department.id === 'finance';
  const unit: TableUnit = inYuan ? '元' : '万元';
  const print = printer(unit, inYuan);
  const budget = [
    budgetTotals.summary(books, print),
    budgetTotals.income(books, print),
    budgetTotals.expenditure(books, print),
    budgetTotals.fiscalSummary(books, print),
    budgetGeneral.generalExpenditure(books, print),
    budgetGeneral.generalBasic(books, print),
    budgetGeneral.threePublic(books, print),
    budgetGeneral.fund(),
  ];
  const finalAccounts = [
    finalTotals.summary(books, print),
    finalTotals.income(books, print),
    finalTotals.expenditure(books, print),
    finalTotals.fiscalSummary(books, print),
    finalGeneral.generalExpenditure(books, print),
    finalGeneral.generalBasic(books, print),
    finalGeneral.threePublic(books, print),
    finalGeneral.fund(),
    finalGeneral.stateCapital(),
  ];
  return [
    ...budget.map((table) => ({ ...REST, ...table, document: 'budget' as const, unit })),
    ...finalAccounts.map((table) => {
      return { ...REST, ...table, document: 'final-accounts' as const, unit };
    }),
  ];
}

const REST = { note: '', page: '' } as const;

export function tableFile({ rows }: DemoTable): string {
  return csvFile(rows);
}
