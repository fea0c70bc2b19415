/** 勾稽核对: one check, one uniform result row, whatever the kind. */
import type { Decimal } from '../model/decimal.ts';
import type { DisclosureStanding } from '../disclosure/standing.ts';
import type { Entry } from '../model/entry.ts';

import type { Figure } from '../model/figure.ts';
import type { Fact } from '../model/glossary.ts';
import type { Phrase, AmountStyle } from '../model/phrase.ts';
import type { Source } from '../model/source.ts';

import type { CellPlace } from '../model/table.ts';

import type { Evaluation } from '../rubric/total.ts';
import type { CheckInput } from './given.ts';
import type { CheckWords } from './check-words.ts';

/** 勾稽 an identity that must hold; 口径矛盾 the same thing printed twice; 得分矛盾 the same fact scored two ways; 公开 a document published late or not at all; 推算 only derived; 提示 not necessarily wrong; 文字 noted by a reader. */
export const CATEGORIES = ['勾稽', '口径矛盾', '得分矛盾', '公开', '推算', '提示', '文字'] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * holds: exactly. rounding: within what rounding of the printed numbers explains. fails: beyond it.
 * derived: computed, nothing printed to compare. noted: two passages set side by side by a reader.
 * not-run: a figure it needs is not published; never counted as holding.
 */
export type CheckOutcome = 'holds' | 'rounding' | 'fails' | 'derived' | 'noted' | 'not-run';

/** One side of a comparison; `value` in base units. */
export interface CheckSide {
  readonly value: Decimal;
  readonly phrase: Phrase;
}

export interface CheckResult {
  readonly check: Check;
  readonly outcome: CheckOutcome;
  readonly left: CheckSide | undefined;
  readonly right: CheckSide | undefined;
  /** left − right, in base units of `unitKind`. */
  readonly difference: Decimal | undefined;
  /** How both sides and their difference are told where they are money or counts. */
  readonly told?: AmountStyle | undefined;
  /** How far rounding of the printed numbers can carry the two sides apart. */
  readonly tolerance: Decimal | undefined;
  readonly unitKind: string;
  /** What it comes to, in one sentence. */
  readonly message: Phrase;
  readonly used: readonly Figure[];
  /** Cells of this report's tables that it compared, so that a page can mark them there. */
  readonly cells: readonly CellPlace[];
  readonly missing: readonly Fact[];
  readonly source: Source;
  /** Points of the score at stake, where the check is about a score. */
  readonly marks: Decimal | undefined;
  /** Id of the indicator that it bears on. */
  readonly indicator: string | undefined;
  /** Of a check of documents: what it judged. */
  readonly standing?: DisclosureStanding;
  /** 单位: the identity that holds in the other unit. */
  readonly proof?: Phrase;
  /** An inequality: that it holds under another reading proves nothing. */
  readonly isBound?: boolean;
  /** Figures of last year's report that it compared with. */
  readonly lastYear?: readonly Figure[];
  /** What they stand in: 2019 年度报告. */
  readonly otherDocument?: string;
  /** The figure of last year's report is in doubt in that report itself: this one is not held to be wrong. */
  readonly isOfLastYear?: boolean;
}

/** Last year's report of the same department, or why there is none to compare with. */
export type Previous =
  /** title: 2019 年度, with the department's name where it was another. */
  | ({ readonly kind: 'known'; readonly title: string } & CheckInput)
  | { readonly kind: 'none'; readonly reason: string };

export interface CheckSubject extends CheckInput {
  readonly evaluation: Evaluation;
  /** 公开认定, one for each kind of document that is judged. */
  readonly standings: readonly DisclosureStanding[];
  readonly previous: Previous;
}

export interface CheckBody extends Omit<CheckResult, 'check' | 'cells'> {
  /** Of a check that finds several things: which one this is. */
  readonly part?: { readonly id: string; readonly name: string };
}

export type RunCheck = (subject: CheckSubject) => CheckBody | readonly CheckBody[];

export interface Check {
  /** Unique in a report: T54, or T54-budget-income-1-3 for one of the things that a check found. */
  readonly id: string;
  /** 编号, as a reader knows the check: T54. */
  readonly number: string;
  readonly name: string;
  readonly category: Category;
  /** 说明: what is true whatever comes out; '' for most. */
  readonly remark: string;
  /** 询问: what a formal letter asks where it does not hold: one sentence that begins with 请. */
  readonly question: string;
  /** 经办提示: what the staff should look at first where it does not hold. */
  readonly hint: string;
  readonly run: RunCheck;
  /** What it compares: published figures, or what the rubric makes of them. */
  readonly stage: CheckStage;
  /** Ids of the kinds of tables that it reads whole: its results do not say which cells hold. */
  readonly wholeTables: readonly string[];
  /** 由: number of another own check that this one repeats in another form; '' for most. */
  readonly from: string;
}

/** Figures come first: what checks contradict is not scored as if it were certain. */
export type CheckStage = 'figures' | 'scores';

/** One kind of check: a key of checks.yaml and the reader of what stands under it. */
export interface CheckKind {
  readonly key: string;
  /** 'figures' where it is not said. */
  readonly stage?: CheckStage;
  readonly isOfWholeTables?: boolean;
  read(body: Entry, words: CheckWords): RunCheck;
}

/** 疑点: an identity, a repeated figure or a score that does not agree with itself; a 提示 is not one. */
export function isDoubt({ check, outcome, isOfLastYear }: CheckResult): boolean {
  return outcome === 'fails' && check.category !== '提示' && isOfLastYear !== true;
}
