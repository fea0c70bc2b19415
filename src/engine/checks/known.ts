/** 已知的量: a printed figure, or what a sum, difference or product of figures comes to, with its rounding slack. */
import { Decimal, sum, ZERO } from '../model/decimal.ts';
import { baseValue, roundingSlack, type Figure } from '../model/figure.ts';
import { joinPhrases, phrase, printed, type Phrase } from '../model/phrase.ts';
import { isSameUnit, type Unit } from '../model/unit.ts';

export interface Known {
  readonly kind: 'known';
  /** In base units. */
  readonly value: Decimal;
  readonly slack: Decimal;
  readonly unitKind: string;
  /** Units that its parts are read in, each once, those that measure alike too; none where nothing says. */
  readonly units: readonly Unit[];
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
  /** The one printed figure that this is, in its printed unit; undefined for anything computed. */
  readonly figure: Figure | undefined;
}

/**
 * @param figure with a number
 * @param unit reads the printed number in another unit than the printed one, to test a misprint
 */
export function knownFigure(figure: Figure, unit?: Unit): Known {
  const read = unit ?? figure.unit;
  const unitKind = read?.kind ?? 'count';
  return {
    kind: 'known',
    units: read ? [read] : [],
    value: baseValue(figure, read),
    slack: roundingSlack(figure, read),
    unitKind,
    phrase: [unit ? printed({ ...figure, unit }, true) : printed(figure)],
    used: [figure],
    figure: unit ? undefined : figure,
  };
}

/** 万元 and 人 do not add up to anything. */
export const MIXED = 'mixed';

/** @param added how many of the parts, from the first, are added; the rest are taken away */
export function total(parts: readonly Known[], added = parts.length): Known {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) return only;
  const kinds = new Set(parts.map((part) => part.unitKind));
  const value = sum(parts.slice(0, added).map((part) => part.value)).minus(
    sum(parts.slice(added).map((part) => part.value)),
  );
  const plus = joinPhrases(
    parts.slice(0, added).map((part) => part.phrase),
    ' + ',
  );
  const minus = parts.slice(added).map((part) => phrase` − ${takenAway(part)}`);
  return {
    kind: 'known',
    value,
    slack: sum(parts.map((part) => part.slack)),
    unitKind: kinds.size === 1 ? (parts[0]?.unitKind ?? 'count') : MIXED,
    units: distinctUnits(parts),
    phrase: [...plus, ...minus.flat()],
    used: parts.flatMap((part) => part.used),
    figure: undefined,
  };
}

/** A product's kind is that of its money or rate factor: 104 firms × 50 万元 is money. */
export function product(parts: readonly Known[]): Known {
  const value = parts.reduce((result, part) => result.times(part.value), new Decimal(1));
  const slack = parts.reduce(
    (result, part) =>
      result.plus(part.value.isZero() ? ZERO : value.div(part.value).abs().times(part.slack)),
    ZERO,
  );
  const unitKind = parts.find((part) => part.unitKind !== 'count')?.unitKind ?? 'count';
  return {
    kind: 'known',
    value,
    slack,
    unitKind,
    // Firms times apartments are neither.
    units:
      unitKind === 'count' ? [] : distinctUnits(parts.filter((part) => part.unitKind === unitKind)),
    phrase: joinPhrases(parts.map(bracketed), ' × '),
    used: parts.flatMap((part) => part.used),
    figure: undefined,
  };
}

/** 14,968.28 − (-352.38): two signs do not stand side by side. */
function takenAway(part: Known): Phrase {
  return part.value.isNegative() && part.used.length === 1
    ? phrase`(${part.phrase})`
    : bracketed(part);
}

/** As a part of a longer sum: a − (b + c), not a − b + c. */
export function bracketed(part: Known): Phrase {
  return part.used.length > 1 ? phrase`(${part.phrase})` : part.phrase;
}

export function distinctUnits(parts: readonly Pick<Known, 'units'>[]): readonly Unit[] {
  const units = parts.flatMap((part) => part.units);
  return units.filter((unit, index) => index === units.findIndex((each) => isSameUnit(each, unit)));
}
