/** 认定: what a record of facts makes of a choice. */
import type { Fact } from './glossary.ts';
import type { Phrase } from './phrase.ts';

/** 认定: what a record of facts, not the report's own word, leaves possible of a choice; one option is settled. */
export interface Determined {
  readonly kind: 'determined';
  readonly fact: Fact;
  readonly options: readonly string[];
  /** Why, with its source. */
  readonly phrase: Phrase;
  /** It rests on something later than the self-evaluation, which could not know of it. */
  readonly isLater: boolean;
}
