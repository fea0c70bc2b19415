/** 讲法: a comparison told in one unit and with enough places that each equation is true as it is printed. */
import { type Decimal, ZERO } from '../model/decimal.ts';
import {
  differenceOf,
  phrase,
  printed,
  quantityIn,
  withUnits,
  type Phrase,
  type AmountStyle,
} from '../model/phrase.ts';
import { isSameUnit, type Unit } from '../model/unit.ts';
import type { CheckOutcome } from './check.ts';
import { distinctUnits, type Known } from './known.ts';

/** In what the printed side that is compared with is read in; of computed sides in what they have in common. */
export function toldIn(left: Known, right: Known): AmountStyle | undefined {
  const one = [right, left].find(({ units }) => units.length === 1);
  const unit = largest(one ?? right);
  return unit && { unit, places: placesIn(unit, [left, right]) };
}

/** Both sides, each with its result; a printed figure that equals the other needs none, whatever its unit. */
export function tellBoth(
  left: Known,
  right: Known,
  outcome: CheckOutcome,
): readonly [Phrase, Phrase] {
  const told = toldIn(left, right);
  const isMixed = distinctUnits([left, right]).length > 1;
  const tell = (side: Known): Phrase =>
    side.figure && (outcome === 'holds' || isReadIn(side, told))
      ? [printed(side.figure, true)]
      : tellResult(side, isMixed, told);
  // 1.00 + 2.00 = 3.00 万元 says it all where the sum is what was printed.
  const isShort = outcome === 'holds' && right.figure !== undefined && left.figure === undefined;
  return [isShort ? termsOf(left, isMixed) : tell(left), tell(right)];
}

/** A sum that nothing is compared with. */
export function tellAlone(side: Known): Phrase {
  const unit = largest(side);
  const told = unit && { unit, places: placesIn(unit, [side]) };
  return tellResult(side, side.units.length > 1, told);
}

/** @param isMixed several units meet, so that every number carries its own */
function tellResult(side: Known, isMixed: boolean, told: AmountStyle | undefined): Phrase {
  return phrase`${termsOf(side, isMixed)} = ${quantityIn(side.value, side.unitKind, told)}`;
}

function termsOf({ phrase }: Known, isMixed: boolean): Phrase {
  return isMixed ? withUnits(phrase) : phrase;
}

function isReadIn({ units }: Known, told: AmountStyle | undefined): boolean {
  return units.every((each) => told && isSameUnit(each, told.unit));
}

/** 万元 of amounts in 元 and 万元. 1000 万 of money is 1,000.00 万元. */
function largest({ units }: Known): Unit | undefined {
  const [first] = [...units].sort((a, b) => b.factor.comparedTo(a.factor));
  const isShort = first?.kind === 'money' && !first.id.endsWith('元');
  return isShort ? { ...first, id: `${first.id}元` } : first;
}

/** Money has two. What was printed in this unit keeps its places, what is converted gets those that it needs. */
function placesIn(unit: Unit, sides: readonly Known[]): number {
  const figures = sides.flatMap(({ used }) => used);
  const kept = figures.flatMap((figure) =>
    figure.unit && isSameUnit(figure.unit, unit) ? [figure.number?.decimals ?? 0] : [],
  );
  const [left = ZERO, right = ZERO] = sides.map(({ value }) => value.div(unit.factor));
  const most = Math.max(left.decimalPlaces(), right.decimalPlaces());
  const least = Math.max(unit.kind === 'money' ? 2 : 0, ...kept);
  const enough = Array.from({ length: Math.max(0, most - least) }, (_, index) => least + index);
  return enough.find((places) => isTrueAt(places, left, right)) ?? Math.max(least, most);
}

/** What differs is seen to differ, and by as much as the two rounded numbers do. */
function isTrueAt(places: number, left: Decimal, right: Decimal): boolean {
  const difference = left.minus(right);
  const shown = left.toDecimalPlaces(places).minus(right.toDecimalPlaces(places));
  const isSeen = !shown.isZero() || difference.isZero();
  return isSeen && shown.eq(difference.toDecimalPlaces(places));
}

/** What follows the two sides: ，差 0.01 元. */
export function tail(
  outcome: CheckOutcome,
  difference: Decimal,
  unitKind: string,
  told: AmountStyle | undefined,
): Phrase {
  if (outcome === 'holds') return [];
  const gap = differenceOf(difference, unitKind, told);
  return outcome === 'rounding'
    ? phrase`，差 ${gap}，在各数四舍五入的尾差之内`
    : phrase`，差 ${gap}`;
}
