/** What a title says of a budget: how far it was adjusted, and how spending moved against last year. */
import type { Overview } from '../overview/overview.ts';
import { lastYear } from './last-year.ts';
import { moved, type TitleContext } from './title.ts';

/** 调整预算比年初预算多 24.6%; where the accounts print another adjusted budget, what it comes to by that one. */
export function adjustment(own: Overview, { titles }: TitleContext): string | undefined {
  const initial = own.amounts.get('initialBudget');
  const adjusted = own.amounts.get('adjustedBudget');
  const said = moved(adjusted, initial, titles.adjustment);
  if (said === undefined || !adjusted) return undefined;
  const base = `调整预算比年初预算${said}`;
  // Two adjusted budgets that do not agree are two multiples: none is told without the other.
  if (own.disputes.has('finalAccountsAdjustedBudget')) return undefined;
  const other = own.amounts.get('finalAccountsAdjustedBudget');
  if (!other || other.eq(adjusted)) return base;
  const byAccounts = moved(other, initial, titles.adjustment) ?? '相差不大';
  return `${base}，按决算口径${byAccounts}`;
}

/** 实际支出比上年多 35.2% */
export function spending(own: Overview, { titles, all }: TitleContext): string | undefined {
  const before = lastYear(own, all)?.amounts.get('executedAmount');
  const said = moved(own.amounts.get('executedAmount'), before, titles.spending);
  return said === undefined ? undefined : `实际支出比上年${said}`;
}
