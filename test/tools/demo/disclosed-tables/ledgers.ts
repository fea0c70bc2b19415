/** What the disclosed tables of one department and year are drawn from, exact to the 分. */
import { whole, type Accounts, type Parts } from '../accounts.ts';
import { CENTIWAN, share, YUAN, type Fen } from '../money.ts';
import { dice } from '../rng.ts';
import type { TravelKinds } from '../three-public.ts';
import { byEconomy, type ByClass } from './by-economy.ts';
import { byFunction, type Line } from './by-function.ts';
import { SPENDING, type Spending } from './purposes.ts';

/** 公务用车 in its two parts. */
export interface Travel extends TravelKinds {
  readonly purchase: Fen;
  readonly running: Fen;
}

export interface Side {
  readonly items: readonly Line[];
  readonly economy: ByClass;
  readonly travel: Travel;
}

export interface TableBooks {
  readonly accounts: Accounts;
  /** 年初预算. */
  readonly planned: Side;
  /** The year before's; undefined in the first year of a department. */
  readonly plannedBefore: Side | undefined;
  /** 决算, of 财政拨款 only. */
  readonly spent: Side;
  /** The part of the budget that was carried over from the year before. */
  readonly carriedIn: Fen;
  /** Received and spent beside the 财政拨款. */
  readonly other: Fen;
  /** The 项 that bears what is carried over and what is received beside. */
  readonly bearer: string;
}

export function tableBooks(
  seed: string,
  accounts: Accounts,
  before: Accounts | undefined,
): TableBooks {
  const { department, past, executed } = accounts;
  const spent = spentSide(seed, accounts);
  const hasOther = department.id === 'education' || department.id === 'health';
  const hasCarried = department.id === 'health' || department.id === 'housing-construction';
  return {
    accounts,
    planned: plannedSide(seed, accounts),
    plannedBefore: before && plannedSide(seed, before),
    spent,
    carriedIn: hasCarried ? share(past?.closing ?? 0n, 600_000, stepOf(accounts)) : 0n,
    other: hasOther ? share(whole(executed), 3800) : 0n,
    bearer: largestProject(spent.items),
  };
}

/** The 项 with the most project money: it also bears what is of no 项 in particular. */
function largestProject(items: readonly Line[]): string {
  const largest = items.reduce((most, line) =>
    line.parts.project > most.parts.project ? line : most,
  );
  return largest.code;
}

function plannedSide(seed: string, accounts: Accounts): Side {
  const { initial, threePublic } = accounts;
  const roll = dice(`${place(seed, accounts)}|wages`);
  const wages = share(initial.personnel, roll.between(905, 975) * 1000, stepOf(accounts));
  return side(seed, accounts, initial, wages, threePublic.budget, stepOf(accounts));
}

function spentSide(seed: string, accounts: Accounts): Side {
  const { executed, wages, threePublic } = accounts;
  return side(seed, accounts, executed, wages, threePublic.spent, 1n);
}

/** Budget and final accounts throw the same dice: the shares of a year are alike in both. */
function side(
  seed: string,
  accounts: Accounts,
  parts: Parts,
  wages: Fen,
  kinds: TravelKinds,
  step: Fen,
): Side {
  const roll = dice(place(seed, accounts));
  const travel = withPurchase(roll.oneIn(3) ? roll.between(350, 550) : 0, kinds, step);
  const basic = {
    wages,
    subsidies: parts.personnel - wages,
    operating: parts.operating,
    vehicles: travel.running,
    reception: travel.reception,
  };
  const economy = byEconomy(roll, basic, step);
  const items = byFunction(roll, spendingOf(accounts), parts, economy, step);
  return { items, economy, travel };
}

function withPurchase(thousandths: number, kinds: TravelKinds, step: Fen): Travel {
  const purchase = share(kinds.vehicle, thousandths * 1000, step);
  return { ...kinds, purchase, running: kinds.vehicle - purchase };
}

function spendingOf({ department }: Accounts): Spending {
  const spending = SPENDING[department.id];
  if (!spending) throw new Error(`no purposes are set down for ${department.id}`);
  return spending;
}

function place(seed: string, { department, year }: Accounts): string {
  return `${seed}|${department.id}|${String(year)}|tables`;
}

function stepOf({ department }: Accounts): Fen {
  return department.style === 'fine' ? YUAN : CENTIWAN;
}
