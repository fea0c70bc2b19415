/** What a document or a wide table says of one report, and what is needed to judge and write it. */
import type { Vocabulary } from '../../engine/model/read-figures.ts';
import type { Scorables } from '../../engine/model/read-scores.ts';
import type { Imported } from '../imported.ts';
import type { FactScope } from './merge-figures.ts';
import type { Accepts } from './three-way.ts';

/** The part of a 评分标准 that is written. */
export interface MergeRubric {
  readonly indicators: readonly ({ readonly id: string } & Scorables)[];
}

export type DocumentReading = Pick<Imported, 'figures' | 'scores' | 'tables'>;

/** 来源: what report.yaml and document.yaml say of the document; '' where it is not known. */
export interface DocumentOrigin {
  readonly 标题: string;
  readonly 名称: string;
  readonly 形式: string;
  readonly 行数: string;
  readonly sha256: string;
  readonly 说明: string;
  readonly 页数: string;
}

export interface WriteOptions {
  readonly words: Vocabulary;
  readonly rubric: MergeRubric;
  readonly accepts: Accepts;
  /**
   * Facts that a wide table speaks of; its scores, tables and card are left alone. Undefined for a document, which
   * speaks of all that it could have printed.
   */
  readonly wide: FactScope | undefined;
  /** The folder was laid out for this import: its card names what it was made from, a wide table too. */
  readonly fresh: boolean;
  /** Hex sha256 of a text in UTF-8: the pure layers have none of their own. */
  readonly hash: (text: string) => string;
}
