/** 评分标准: one published version of the scoring table, ready to be applied. */
import type { Decimal } from '../model/decimal.ts';
import type { Fact } from '../model/glossary.ts';
import type { Span } from '../model/source.ts';
import type { Measure } from './measures/measure.ts';
import type { Method } from './methods/method.ts';

export interface Rubric {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly years: readonly string[];
  readonly fullMarks: Decimal;
  readonly rounding: Rounding;
  readonly sourceFile: string;
  readonly sourceLines: readonly Span[];
  readonly doubts: readonly Doubt[];
  readonly sections: readonly Section[];
  /** Every indicator in the order of the official table. */
  readonly indicators: readonly Indicator[];
}

export interface Rounding {
  /** Digits of a score after the point; half up, once, at the indicator. */
  readonly places: number;
  /** Points by which a self score may differ and still count as the same. */
  readonly tolerance: Decimal;
  readonly reason: string;
}

/** 存疑: what the printed table leaves open or contradicts itself on. */
export interface Doubt {
  readonly indicator: string;
  readonly text: string;
  readonly lines: readonly Span[];
}

/** 一级指标 */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly fullMarks: Decimal;
  readonly groups: readonly Group[];
}

/** 二级指标 */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly fullMarks: Decimal;
  readonly indicators: readonly Indicator[];
}

/** 三级指标 */
export interface Indicator {
  readonly number: string;
  readonly id: string;
  readonly name: string;
  readonly fullMarks: Decimal;
  readonly purpose: string;
  readonly lines: readonly Span[];
  /** The items that are scored: those of the erratum where the print is wrong. */
  readonly items: readonly Item[];
  readonly vetoes: readonly Condition[];
  readonly exemptions: readonly Condition[];
  readonly erratum: Erratum | undefined;
  readonly examples: readonly Example[];
}

/** 评分项 */
export interface Item {
  readonly number: string;
  readonly name: string;
  readonly fullMarks: Decimal;
  readonly measure: Measure | undefined;
  readonly method: Method;
  readonly note: string;
  /** The rubric leaves this to an assessor where the number was not published. */
  readonly judgedWhenMissing: boolean;
  readonly examples: readonly Example[];
}

/** 勘误: the table is wrong in print; what is printed, the reading used, and why. */
export interface Erratum {
  readonly problem: string;
  readonly reading: string;
  readonly reason: string;
  readonly printedItems: readonly Item[];
  /** The most that the printed items can give. */
  readonly printedMaximum: Decimal;
}

/** 否决 or 豁免: a published choice that settles an indicator or some of its items. */
export interface Condition {
  readonly name: string;
  readonly fact: Fact;
  readonly is: string;
  /** Item numbers that it reaches; empty for the whole indicator. */
  readonly items: readonly string[];
  readonly result: 'zero' | 'full' | 'not-applicable';
}

/** 例: facts as a report would print them and the result they must give. */
export interface Example {
  readonly file: string;
  readonly line: number | undefined;
  /** Fact name → value with its unit; every other fact is unpublished. */
  readonly facts: ReadonlyMap<string, string>;
  /** 得分, 最低, 最高 or 结果 → expected text. */
  readonly expected: ReadonlyMap<string, string>;
}
