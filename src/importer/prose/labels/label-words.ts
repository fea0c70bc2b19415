/** What data/recognition/labels.yaml says of sentences, beside grids.yaml; all words are plain. */
import type { Fact } from '../../../engine/model/glossary.ts';
import type { GridWords } from '../../tables/grid-words.ts';

/** What a word of a label says. */
export type Token =
  | { readonly kind: 'subject'; readonly id: string; readonly isShort: boolean }
  /** Weak: beside another aspect it says nothing, as 支出 in 支出预算. */
  | { readonly kind: 'aspect'; readonly id: string; readonly isWeak: boolean }
  | { readonly kind: 'filler' | 'year' | 'parts' | 'sum' | 'share' | 'change' | 'compare' };

export interface SumRule {
  readonly parts: readonly string[];
  readonly whole: string;
  /** A part → what it is all of, where the sum holds. */
  readonly as: ReadonlyMap<string, string>;
}

export interface RateRule {
  readonly amount: string;
  readonly bases: readonly string[];
  readonly rates: readonly string[];
}

/** 词: how the label before a number is taken apart. */
export interface LabelTokens {
  readonly tokens: ReadonlyMap<string, readonly Token[]>;
  /** Characters of the longest word. */
  readonly longest: number;
  /** Characters of a clause; what is longer is no label. */
  readonly longestClause: number;
  /** Ways of reading one clause that are tried. */
  readonly mostReadings: number;
  /** 总支出, 部门预算: without a subject beside them they are of nothing that was spoken of just before. */
  readonly whole: readonly string[];
  readonly contains: GridWords['contains'];
  readonly refined: GridWords['refined'];
}

/** 分句: what a clause, a heading or a remark in brackets says of its numbers. */
export interface ClauseRules {
  readonly titleWords: readonly string[];
  /** A title without a subject but with one of these is of the whole department. */
  readonly wholeTitles: readonly string[];
  /** Said in the text: what 预算 alone stands for. */
  readonly budgetIs: readonly { readonly word: string; readonly aspect: string }[];
  readonly changes: readonly string[];
  readonly shares: readonly string[];
  /** 收入, and 支出 where they stand together. */
  readonly receipts: readonly string[];
  readonly spending: readonly string[];
  /** 含: a remark in brackets with such a word adds something. */
  readonly including: readonly string[];
  /** 和, 及 */
  readonly joining: readonly string[];
  /** 用于: up to a 的 they say what for, and so perhaps of a part alone. */
  readonly purposes: readonly string[];
  /** 如下: what stands before a colon with it names nothing of its own. */
  readonly announcing: readonly string[];
  /** Subjects of which last year's amount is a fact. */
  readonly comparable: readonly string[];
  /** 增加, 增长: a change to more. */
  readonly increasing: readonly string[];
}

/** 核算: what adds up or divides, and how many ways are tried. */
export interface SumRules {
  readonly sums: readonly SumRule[];
  readonly rates: readonly RateRule[];
  /** Aspects of which the second is the first and the change between them. */
  readonly adjusting: { readonly from: string; readonly to: string };
  /** Values of one subject and aspect; more tell nothing. */
  readonly mostValues: number;
  /** Ways of adding up that are tried. */
  readonly mostChoices: number;
}

/** 事实: which fact a subject and an aspect stand for. */
export interface LabelFacts {
  /** `subject aspect` → fact. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly previousFacts: ReadonlyMap<string, Fact>;
  /** `subject aspect` → how much more it is than the year before. */
  readonly increases: ReadonlyMap<string, Increase>;
}

export interface LabelWords extends LabelTokens, ClauseRules, SumRules, LabelFacts {}

export interface Increase {
  readonly amount: Fact | undefined;
  readonly rate: Fact | undefined;
}
