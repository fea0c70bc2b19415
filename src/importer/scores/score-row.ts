/** 评分行: what a scoring table prints for one indicator or item, before the total has had its say. */
import type { Scorable } from '../../engine/model/read-scores.ts';
import type { Decimal } from '../../engine/model/decimal.ts';
import type { FoundScore, Place } from '../imported.ts';
import { passagePlace, passageText, type Passage } from '../text/passage.ts';
import type { Points } from './points.ts';

/** The rubric as the reader of its printed table needs it. */
export interface ScoredRubric {
  /** In the order of the printed table. */
  readonly scorable: Scorable;
  /** 一级指标 and 二级指标, which carry marks of their own. */
  readonly groups: readonly { readonly name: string; readonly fullMarks: Decimal }[];
  /** 总体得分 as the report's text states it. */
  readonly textTotal: Decimal | undefined;
}

/** One number that may be the score. */
export interface ScoreCandidate {
  readonly value: Decimal;
  readonly printed: string;
  readonly place: Place;
}

export interface ScoreRow {
  readonly indicator: string;
  readonly item: string;
  readonly name: string;
  readonly fullMarks: Decimal;
  /** None: no score was read. Several: the total decides, or nobody does. */
  readonly candidates: readonly ScoreCandidate[];
  /** Why somebody should look at it. */
  readonly doubt: string;
}

export interface Total {
  readonly value: Decimal;
  readonly printed: string;
  readonly place: Place;
  readonly quote: string;
}

/** One printed scoring table. */
export interface TableReading {
  readonly rows: readonly ScoreRow[];
  readonly total: Total | undefined;
  readonly doubts: readonly string[];
  /** Indicators found by name, with a score or without. */
  readonly namedCount: number;
}

export interface ScoreReading {
  readonly scores: readonly FoundScore[];
  readonly total: Total | undefined;
  readonly doubts: readonly string[];
}

export function candidateOf(passage: Passage, { value, from, to }: Points): ScoreCandidate {
  return { value, printed: passageText(passage, from, to), place: passagePlace(passage, from, to) };
}

/** 指标“…”, 指标“…”第 2 项 */
export function callRow({ name, item }: Pick<ScoreRow, 'name' | 'item'>): string {
  return item === '' ? `“${name}”` : `“${name}”第 ${item} 项`;
}
