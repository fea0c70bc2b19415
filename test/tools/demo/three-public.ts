/** 三公经费 by kind: falling a little each year, no travel abroad from 2020 to 2022. */
import type { DemoDepartment } from './departments/department.ts';
import { fromWan, share, total, type Fen } from './money.ts';
import { dice, type Dice } from './rng.ts';

export interface TravelKinds {
  readonly overseas: Fen;
  readonly vehicle: Fen;
  readonly reception: Fen;
}

export interface ThreePublic {
  readonly budget: TravelKinds;
  readonly spent: TravelKinds;
}

export function allThree({ overseas, vehicle, reception }: TravelKinds): Fen {
  return total([overseas, vehicle, reception]);
}

/** Share of the usual journeys that took place, in thousandths; from 2025 on as usual. */
const JOURNEYS: Readonly<Record<number, number>> = {
  2020: 0,
  2021: 0,
  2022: 0,
  2023: 350,
  2024: 550,
};

export function threePublic(
  seed: string,
  department: DemoDepartment,
  year: number,
  past: TravelKinds | undefined,
  step: Fen,
): ThreePublic {
  const roll = dice(`${seed}|${department.id}|${String(year)}|three-public`);
  const usual = fromWan(department.budget);
  // About two in a thousand of the budget, but never more than a fleet of some thirty cars costs.
  const fleet = least(share(usual, roll.between(1600, 2600)) + fromWan(4), fromWan(130));
  const guests = least(share(usual, roll.between(300, 700)) + fromWan(1), fromWan(24));
  const spent = {
    overseas: department.travels
      ? share(fromWan(12), (JOURNEYS[year] ?? 1000) * roll.between(850, 1150))
      : 0n,
    vehicle: lessThan(roll, past?.vehicle, fleet),
    reception: lessThan(roll, past?.reception, guests),
  };
  const budgeted = (amount: Fen): Fen => share(amount, roll.between(1020, 1190) * 1000, step);
  const journeys = department.travels && year === 2020 ? share(fromWan(12), 500_000, step) : 0n;
  return {
    spent,
    budget: {
      overseas: year === 2020 ? journeys : budgeted(spent.overseas),
      vehicle: budgeted(spent.vehicle),
      reception: budgeted(spent.reception),
    },
  };
}

/** Mostly a little less than the year before, now and then a little more. */
function lessThan(roll: Dice, before: Fen | undefined, first: Fen): Fen {
  if (before === undefined) return first;
  const change = roll.oneIn(9) ? roll.between(1005, 1080) : roll.between(880, 985);
  return share(before, change * 1000);
}

function least(one: Fen, other: Fen): Fen {
  return one < other ? one : other;
}
