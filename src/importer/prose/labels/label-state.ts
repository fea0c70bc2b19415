/** 承接: what was said before a number and still holds for it. */
import type { LabelTokens } from './label-words.ts';

export interface State {
  /** UNKNOWN where nothing was said, or something that the lists do not know. */
  readonly subject: string;
  /** Said in this sentence, or in the heading right over it, with only known words since. */
  readonly isSaid: boolean;
  /** Of the last amount; OPEN where nothing says. */
  readonly aspect: string;
  /** 其中: wholes whose parts are being listed, from the widest. */
  readonly wholes: readonly string[];
  /** Nothing that the lists do not know was said since the subject was. */
  readonly isClear: boolean;
  /** The number before was a change or a share. */
  readonly isAside: boolean;
}

/** Of the whole department there are many totals: one is its spending only where its parts add up to it. */
export const WHOLE = 'total';
export const UNKNOWN_SUBJECT = '?';
/** Some aspect that all amounts of a list share. */
export const OPEN = '*';
/** An amount more or less than another. */
export const CHANGE = '±';

/** Whether one is a part of the other, at any depth that grids.yaml states. */
export function holds(whole: string, part: string, { contains }: LabelTokens): boolean {
  return contains.get(whole)?.has(part) ?? false;
}

/** 人员902万元、公用84万元: two parts of one whole. */
export function areSiblings(one: string, other: string, words: LabelTokens): boolean {
  return [...words.contains.values()].some((parts) => parts.has(one) && parts.has(other));
}

/** The wholes that go on when this subject is named; undefined when it is none of their parts. */
export function wholesWith(
  subject: string,
  wholes: readonly string[],
  words: LabelTokens,
): readonly string[] | undefined {
  if (wholes.length === 0) return wholes;
  for (let length = wholes.length; length > 0; length--)
    if (holds(wholes[length - 1] ?? '', subject, words)) return wholes.slice(0, length);
  return undefined;
}
