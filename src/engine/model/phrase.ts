/**
 * A sentence whose numbers are still numbers. The code that scores also explains, but only
 * `views/format.ts` turns a value into display text: until then a phrase carries the value itself.
 */
import type { Decimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Source } from './source.ts';
import type { Unit } from './unit.ts';

export type PhrasePart =
  | string
  | { readonly as: 'printed'; readonly figure: Figure; readonly withUnit: boolean }
  | { readonly as: 'points' | 'money'; readonly value: Decimal }
  | ({ readonly as: 'amount'; readonly value: Decimal } & AmountStyle)
  | {
      readonly as: 'percent' | 'percentage-points';
      readonly value: Decimal;
      readonly places?: number | undefined;
    }
  | { readonly as: 'number'; readonly value: Decimal; readonly unit: string }
  | { readonly as: 'points-range'; readonly min: Decimal; readonly max: Decimal }
  | { readonly as: 'source'; readonly source: Source };

export type Phrase = readonly PhrasePart[];

/** How amounts of one comparison are told: 元 or 万元, 家 or 套, and so many digits after the point. */
export interface AmountStyle {
  readonly unit: Unit;
  readonly places: number;
}

export function printed(figure: Figure, withUnit = false): PhrasePart {
  return { as: 'printed', figure, withUnit };
}

/**
 * `value` is a ratio: 0.5753 is shown as 57.53%.
 * @param places digits after the point of the percentage, where a printed one sets them
 */
export function percentPart(value: Decimal, places?: number): PhrasePart {
  return { as: 'percent', value, places };
}

/**
 * The difference of two ratios: 0.0001 is 0.01 个百分点.
 * @param places digits after the point, where two are too few
 */
export function percentagePoints(value: Decimal, places?: number): PhrasePart {
  return { as: 'percentage-points', value, places };
}

/** 0–1 分, or one number where the two ends meet. */
export function pointsRangePart(min: Decimal, max: Decimal): PhrasePart {
  return { as: 'points-range', min, max };
}

export function pointsPart(value: Decimal): PhrasePart {
  return { as: 'points', value };
}

/** `value` is in 元; shown in 万元. */
export function moneyPart(value: Decimal): PhrasePart {
  return { as: 'money', value };
}

/** `value` is in base units. */
export function amount(value: Decimal, told: AmountStyle): PhrasePart {
  return { as: 'amount', value, ...told };
}

export function plainPart(value: Decimal, unit = ''): PhrasePart {
  return { as: 'number', value, unit };
}

/** A value in base units, shown the way its kind of unit is read. */
export function quantity(value: Decimal, kind: string): PhrasePart {
  if (kind === 'money') return moneyPart(value);
  if (kind === 'rate') return percentPart(value);
  return kind === 'score' ? pointsPart(value) : plainPart(value);
}

/** The same as one side of a comparison. @param told how money and counts are told */
export function quantityIn(
  value: Decimal,
  kind: string,
  told: AmountStyle | undefined,
): PhrasePart {
  if (kind === 'rate') return percentPart(value, ratePlaces(value));
  return told && kind !== 'score' ? amount(value, told) : quantity(value, kind);
}

/** The same for a difference, where two rates differ by percentage points. */
export function differenceOf(
  value: Decimal,
  kind: string,
  told: AmountStyle | undefined,
): PhrasePart {
  return kind === 'rate'
    ? percentagePoints(value, ratePlaces(value))
    : quantityIn(value, kind, told);
}

/** Of a ratio as a percentage, where it has more than the two that are always shown. */
function ratePlaces(value: Decimal): number | undefined {
  const places = value.times(100).decimalPlaces();
  return places > 2 ? places : undefined;
}

export function sourced(source: Source): PhrasePart {
  return { as: 'source', source };
}

/** Template tag: phrase`${a} ÷ ${b}`; a nested phrase is spliced in. */
export function phrase(texts: TemplateStringsArray, ...values: (PhrasePart | Phrase)[]): Phrase {
  const parts: PhrasePart[] = [];
  texts.forEach((text, index) => {
    if (text) parts.push(text);
    const value = values[index];
    if (value === undefined) return;
    if (isPhrase(value)) parts.push(...value);
    else parts.push(value);
  });
  return parts;
}

/** The same phrase with the unit beside every printed figure, where two units meet in one sum. */
export function withUnits(phrase: Phrase): Phrase {
  return phrase.map((part) =>
    typeof part !== 'string' && part.as === 'printed' ? printed(part.figure, true) : part,
  );
}

export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((each, index) => (index === 0 ? [...each] : [separator, ...each]));
}

function isPhrase(value: PhrasePart | Phrase): value is Phrase {
  return Array.isArray(value);
}
