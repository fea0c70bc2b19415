/** What money does not count: staff, assets, projects, tasks and petitions of one year. */
import type { Accounts } from './accounts.ts';
import { whole } from './accounts.ts';
import { fromWan, share, YUAN, type Fen } from './money.ts';
import { dice, type Dice } from './rng.ts';

export interface Work {
  readonly staff: {
    readonly authorized: number;
    readonly funded: number;
    readonly retired: number;
    readonly dispatched: number;
  };
  readonly assets: {
    readonly all: Fen;
    readonly fixed: Fen;
    readonly inUse: Fen;
    readonly pieces: number;
  };
  readonly projects: {
    readonly all: number;
    readonly planned: number;
    readonly finished: number;
    readonly satisfied: number;
  };
  readonly tasks: { readonly all: number; readonly unfinished: number };
  readonly petitions: { readonly all: number; readonly replied: number; readonly inTime: number };
  /** Attainment of the social, economic and ecological target, in tenths of a percent. */
  readonly targets: readonly [number, number, number];
  readonly guests: { readonly batches: number; readonly persons: number };
}

export function work(seed: string, accounts: Accounts): Work {
  const { department, year } = accounts;
  const place = `${seed}|${department.id}|${String(year)}`;
  const roll = dice(`${place}|work`);
  const all = Math.min(6 + Math.floor(department.budget / 1500), 60) + roll.between(0, 5);
  const planned = all - roll.between(0, 3);
  const calls = Math.min(20 + Math.floor(department.budget / 60), 1400) + roll.between(0, 25);
  const replied = roll.oneIn(4) ? calls - roll.between(1, Math.ceil(calls / 40)) : calls;
  const tasks = roll.between(9, 34);
  const batches = roll.between(6, 12) + Math.min(Math.floor(department.budget / 2500), 40);
  return {
    staff: staff(seed, dice(`${place}|staff`), accounts),
    assets: assets(dice(`${place}|assets`), accounts),
    projects: {
      all,
      planned,
      finished: planned - (roll.oneIn(3) ? roll.between(1, 2) : 0),
      satisfied: all - (roll.oneIn(3) ? Math.ceil((all * roll.between(10, 95)) / 1000) : 0),
    },
    tasks: { all: tasks, unfinished: roll.oneIn(6) ? roll.between(1, 2) : 0 },
    petitions: {
      all: calls,
      replied,
      inTime: roll.oneIn(4) ? replied - roll.between(0, Math.ceil(replied / 35)) : replied,
    },
    targets: [target(roll), target(roll), target(roll)],
    guests: { batches, persons: batches * 7 + roll.between(0, batches * 3) },
  };
}

function target(roll: Dice): number {
  return roll.oneIn(4) ? roll.between(900, 999) : roll.between(1000, 1240);
}

/** The quota and the usual numbers are a department's own; a year only moves them a little. */
function staff(seed: string, roll: Dice, { department }: Accounts): Work['staff'] {
  const own = dice(`${seed}|${department.id}|staff`);
  const basic = (department.budget * (1000 - department.projects)) / 1000;
  // About 27 万元 a head for personnel.
  const authorized = Math.max(12, Math.round(basic / 30));
  const filled = department.filled + own.between(0, 48) + roll.between(0, 22);
  const funded = Math.round((authorized * filled) / 1000);
  const outside = own.oneIn(3) ? own.between(55, 135) : own.between(8, 52);
  const dispatched = outside + roll.between(-8, 8);
  return {
    authorized,
    funded,
    retired: Math.round((authorized * (own.between(160, 320) + roll.between(0, 20))) / 1000),
    dispatched: Math.round((funded * dispatched) / (1000 - dispatched)),
  };
}

function assets(roll: Dice, accounts: Accounts): Work['assets'] {
  const { department, year } = accounts;
  const base = share(fromWan(department.budget), roll.between(235, 265) * 1000);
  const fixed = share(base, 1_000_000 + (year - 2018) * 24_000, YUAN);
  const used = roll.oneIn(6) ? roll.between(760, 890) : roll.between(905, 1000);
  return {
    fixed,
    inUse: share(fixed, used * 1000, YUAN),
    all: fixed + share(whole(accounts.executed), roll.between(60, 210) * 1000, YUAN),
    pieces: 40 + Math.floor(department.budget / 9) + roll.between(0, 30),
  };
}
