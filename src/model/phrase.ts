/**
 * A sentence whose numbers are still numbers. The code that scores also explains, but only
 * `views/format.ts` turns a value into display text: until then a phrase carries the value itself.
 */
import type { Decimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Source } from './source.ts';

export type Part =
  | string
  | { readonly as: 'printed'; readonly figure: Figure; readonly withUnit: boolean }
  | { readonly as: 'percentage-points' | 'points' | 'money'; readonly value: Decimal }
  | { readonly as: 'percent'; readonly value: Decimal; readonly places?: number | undefined }
  | { readonly as: 'number'; readonly value: Decimal; readonly unit: string }
  | { readonly as: 'points-range'; readonly min: Decimal; readonly max: Decimal }
  | { readonly as: 'source'; readonly source: Source };

export type Phrase = readonly Part[];

export function printed(figure: Figure, withUnit = false): Part {
  return { as: 'printed', figure, withUnit };
}

/**
 * `value` is a ratio: 0.5753 is shown as 57.53%.
 * @param places digits after the point of the percentage, where a printed one sets them
 */
export function percent(value: Decimal, places?: number): Part {
  return { as: 'percent', value, places };
}

/** The difference of two ratios: 0.0001 is 0.01 个百分点. */
export function percentagePoints(value: Decimal): Part {
  return { as: 'percentage-points', value };
}

/** 0–1 分, or one number where the two ends meet. */
export function pointsRange(min: Decimal, max: Decimal): Part {
  return { as: 'points-range', min, max };
}

export function points(value: Decimal): Part {
  return { as: 'points', value };
}

/** `value` is in 元; shown in 万元. */
export function money(value: Decimal): Part {
  return { as: 'money', value };
}

export function plain(value: Decimal, unit = ''): Part {
  return { as: 'number', value, unit };
}

/** A value in base units, shown the way its kind of unit is read; a count carries its own unit (家, 套). */
export function quantity(value: Decimal, kind: string, countUnit = ''): Part {
  if (kind === 'money') return money(value);
  if (kind === 'rate') return percent(value);
  return kind === 'score' ? points(value) : plain(value, countUnit);
}

/** The same for a difference, where two rates differ by percentage points. */
export function differenceOf(value: Decimal, kind: string, countUnit = ''): Part {
  return kind === 'rate' ? percentagePoints(value) : quantity(value, kind, countUnit);
}

export function sourced(source: Source): Part {
  return { as: 'source', source };
}

/** Template tag: phrase`${a} ÷ ${b}`; a nested phrase is spliced in. */
export function phrase(texts: TemplateStringsArray, ...values: (Part | Phrase)[]): Phrase {
  const parts: Part[] = [];
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

function isPhrase(value: Part | Phrase): value is Phrase {
  return Array.isArray(value);
}
