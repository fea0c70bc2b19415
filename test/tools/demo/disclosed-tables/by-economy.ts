/** Basic spending by economic class: 款 → 分, exact. */
import { split, total, type Fen } from '../money.ts';
import type { Dice } from '../rng.ts';
import { GOODS, RECEPTION, SUBSIDIES, VEHICLES, WAGES, type EconomicClass } from './classes.ts';

export interface BasicSpending {
  readonly wages: Fen;
  readonly subsidies: Fen;
  readonly operating: Fen;
  /** Parts of the operating costs that the 三公经费 give. */
  readonly vehicles: Fen;
  readonly reception: Fen;
}

export type ByClass = ReadonlyMap<string, Fen>;

export function byEconomy(roll: Dice, basic: BasicSpending, step: Fen): ByClass {
  const { wages, subsidies, operating, vehicles, reception } = basic;
  const goods = operating - vehicles - reception;
  if (goods < 0n) throw new Error('the 三公经费 are more than the operating costs');
  const amounts = [
    ...shared(roll, wages, WAGES, step),
    ...shared(roll, goods, GOODS, step),
    [RECEPTION.code, reception] as const,
    [VEHICLES.code, vehicles] as const,
    ...shared(roll, subsidies, SUBSIDIES, step),
  ];
  return new Map([...amounts].sort(([one], [other]) => one.localeCompare(other)));
}

/** What the 款 of a 类 come to, such as of 301. */
export function ofClass(amounts: ByClass, kind: string): Fen {
  return total([...amounts].filter(([code]) => code.startsWith(kind)).map(([, amount]) => amount));
}

function shared(
  roll: Dice,
  amount: Fen,
  classes: readonly EconomicClass[],
  step: Fen,
): readonly (readonly [string, Fen])[] {
  const weights = classes.map(({ weight }) => weight * roll.between(960, 1040));
  const parts = split(amount, weights, step);
  return classes.map(({ code }, index) => [code, parts[index] ?? 0n]);
}
