/** One department's money in one year, as its books would hold it: exact to the 分, every identity true. */
import type { DemoDepartment } from './departments/department.ts';
import { CENTIWAN, fromWan, share, total, YUAN, type Fen } from './money.ts';
import { dice, type Dice } from './rng.ts';
import { threePublic, type ThreePublic, type TravelKinds } from './three-public.ts';

export interface Parts {
  readonly personnel: Fen;
  readonly operating: Fen;
  readonly project: Fen;
}

/** What the year before left behind; of several departments together after a merger. */
export interface Past {
  readonly initial: Fen;
  readonly executed: Fen;
  readonly closing: Fen;
  readonly threePublic: TravelKinds;
}

export interface Accounts {
  readonly department: DemoDepartment;
  readonly year: number;
  readonly past: Past | undefined;
  readonly initial: Parts;
  readonly adjusted: Parts;
  readonly executed: Parts;
  /** The part of personnel spending that goes to staff in service. */
  readonly wages: Fen;
  readonly closing: Fen;
  /** Spent by the end of each quarter. */
  readonly spent: readonly [Fen, Fen, Fen, Fen];
  readonly threePublic: ThreePublic;
  readonly procurement: { readonly initial: Fen; readonly budget: Fen; readonly spent: Fen };
}

export function whole(parts: Parts): Fen {
  return total([parts.personnel, parts.operating, parts.project]);
}

export function basic(parts: Parts): Fen {
  return parts.personnel + parts.operating;
}

export function keepAccounts(
  seed: string,
  department: DemoDepartment,
  year: number,
  past: Past | undefined,
): Accounts {
  const roll = dice(`${seed}|${department.id}|${String(year)}|money`);
  const step = department.style === 'fine' ? YUAN : CENTIWAN;
  const initial = plan(roll, department, year, past, step);
  const adjusted = adjust(roll, initial, year, step);
  const executed = spend(roll, adjusted, year);
  const unspent = whole(adjusted) - whole(executed);
  const procurement = share(initial.project, roll.between(80, 300) * 1000, step);
  const procurementBudget = share(procurement, roll.between(900, 1300) * 1000, step);
  return {
    department,
    year,
    past,
    initial,
    adjusted,
    executed,
    wages: share(executed.personnel, roll.between(905, 975) * 1000),
    closing: share(unspent, roll.between(100, 750) * 1000),
    spent: quarters(roll, whole(executed)),
    threePublic: threePublic(seed, department, year, past?.threePublic, step),
    procurement: {
      initial: procurement,
      budget: procurementBudget,
      spent: share(procurementBudget, roll.between(820, 1000) * 1000),
    },
  };
}

/** Budgets shrank in 2020 and came back in part the year after, in thousandths. */
const SWING: Readonly<Record<number, number>> = { 2020: -95, 2021: 55 };

function plan(
  roll: Dice,
  { budget, growth, projects }: DemoDepartment,
  year: number,
  past: Past | undefined,
  step: Fen,
): Parts {
  const change = growth + (SWING[year] ?? 0) + roll.between(-28, 28);
  const all = past ? share(past.initial, (1000 + change) * 1000, step) : fromWan(budget);
  const project = share(all, (projects + roll.between(-12, 12)) * 1000, step);
  const operating = share(all - project, roll.between(95, 135) * 1000, step);
  return { personnel: all - project - operating, operating, project };
}

function adjust(roll: Dice, initial: Parts, year: number, step: Fen): Parts {
  const usual = year === 2020 ? roll.between(-135, -15) : roll.between(-75, 100);
  const rare = roll.oneIn(2) ? roll.between(-260, -120) : roll.between(120, 330);
  const change = roll.oneIn(6) ? rare : usual;
  const moved = (amount: Fen, thousandths: number): Fen =>
    share(amount, (1000 + thousandths) * 1000, step);
  return {
    personnel: moved(initial.personnel, roll.between(-15, 35)),
    operating: moved(initial.operating, roll.between(-40, 5)),
    project: moved(initial.project, change),
  };
}

function spend(roll: Dice, adjusted: Parts, year: number): Parts {
  const pace = roll.oneIn(8) ? roll.between(780, 900) : roll.between(925, 997);
  return {
    personnel: share(adjusted.personnel, roll.between(970_000, 999_000)),
    operating: share(adjusted.operating, roll.between(830_000, 985_000)),
    project: share(adjusted.project, (pace - (year === 2020 ? 18 : 0)) * 1000),
  };
}

/** A slow start, a full last quarter. */
function quarters(roll: Dice, executed: Fen): [Fen, Fen, Fen, Fen] {
  const first = share(executed, roll.between(168, 238) * 1000);
  const second = share(executed, roll.between(420, 505) * 1000);
  const third = share(executed, roll.between(665, 765) * 1000);
  return [first, second, third, executed];
}
