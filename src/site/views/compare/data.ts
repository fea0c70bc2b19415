/**
 * 对比的数据: what the build writes as small JSON files and the page of /compare/ reads.
 * Types only, so that build and browser agree. Every number stays text.
 */

/** How a measure's values are counted; the unit of every value of it. */
export type CompareUnit = '万元' | '%' | '分' | '人' | '处';

export interface MeasureInfo {
  /** As it stands in the address. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly unit: CompareUnit;
  readonly definition: string;
  /** Scores: comparable over the years only under rules that stayed the same. */
  readonly byRubric: boolean;
}

export interface CompareIndex {
  /** Most departments in one comparison. */
  readonly most: number;
  /** The measure shown when the address names none. */
  readonly measure: string;
  /** How many departments and years are shown when the address names none. */
  readonly first: { readonly departments: number; readonly years: number };
  readonly measures: readonly MeasureInfo[];
  /** Real ones first: the first of them is where the page begins. */
  readonly jurisdictions: readonly IndexJurisdiction[];
}

export interface IndexJurisdiction {
  readonly id: string;
  readonly short: string;
  readonly fictional: boolean;
  readonly departments: readonly IndexDepartment[];
}

/** One line of a department: after a renaming it stands once, under its latest name. */
export interface IndexDepartment {
  readonly id: string;
  readonly short: string;
  readonly category: string;
  /** Of its reports, earliest first. */
  readonly years: readonly string[];
  /** Earlier names; their ids in an address mean this department. */
  readonly earlier?: readonly { readonly id: string; readonly short: string }[];
}

export interface CompareShard {
  /** jurisdiction.department */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Pages of the site, from its root. */
  readonly path: string;
  readonly years: readonly ShardYear[];
  /** Years in which there was no such department: before the first or after the last, '' when open. */
  readonly from: string;
  readonly to: string;
  /** Renamings and mergers, in words. */
  readonly notes: readonly ShardNote[];
}

export interface ShardNote {
  /** First year to which it applies. */
  readonly year: string;
  readonly text: string;
  /** Values before and after must not be compared. */
  readonly breaks: boolean;
}

export interface ShardYear {
  readonly year: string;
  /** The report's page, from the root of the site. */
  readonly path: string;
  /** Name of the rubric of that year's scores. */
  readonly rubric: string;
  /** Another rubric than the report before: scores break here, except of these measures. */
  readonly newRubric?: { readonly comparable: readonly string[] };
  /** By measure; one that the year's rubric does not have is absent. */
  readonly values: Readonly<Record<string, SeriesReading>>;
}

export interface SeriesReading {
  /** As shown in a cell, without unit; absent when there is no value. */
  readonly text?: string;
  /** Plain decimal with every digit, where `text` has fewer. */
  readonly value?: string;
  /** 未公布, 不适用, 无法计算, 前后不一, 口径待说明, 单位存疑, 数值存疑 or 不完整, when there is no value. */
  readonly status?: string;
  /** Where it stands in the report. */
  readonly place?: string;
  /** How it came about, where it is not as published. */
  readonly note?: string;
}

/** Most departments at once: beyond six, lines cannot be told apart. */
export const MOST = 6;
