/** 导入结果: what was read of a report, each piece with its place. Pure data; nothing is converted. */
import type { Fact } from '../engine/model/glossary.ts';
import type { Problem } from '../engine/model/problem.ts';
import type { Source } from '../engine/model/source.ts';
import type { PageBox, Grid, SourceDocument } from './document.ts';

/** Where something is printed. Lines are those of `Line.number`; of a PDF only pages and boxes are given. */
export interface Place extends Source {
  readonly boxes: readonly { readonly page: number; readonly box: PageBox }[];
}

/** One place where a report prints a fact. */
export interface Mention {
  readonly fact: Fact;
  /** As printed, without the unit. */
  readonly value: string;
  /** Id in units.csv, as printed; '' for texts and choices. */
  readonly unit: string;
  readonly place: Place;
  /** The value with a few characters on both sides. */
  readonly quote: string;
  /** How it was recognised, in Chinese: 句式 …, 表格 行“…”×列“…”. */
  readonly rule: string;
  /** Why somebody should look at it; '' when nothing speaks against it. */
  readonly doubt: string;
}

/** All mentions of one value; a fact with two values is a conflict and has two. */
export interface FoundFigure {
  readonly fact: Fact;
  readonly status: 'published' | 'conflict';
  /** That of the first mention, as printed. */
  readonly value: string;
  readonly unit: string;
  readonly mentions: readonly Mention[];
}

/** 自评得分 of one indicator (item '') or of one item. */
export interface FoundScore {
  readonly indicator: string;
  readonly item: string;
  readonly score: string;
  readonly place: Place;
  readonly quote: string;
  readonly doubt: string;
}

export interface FoundText {
  readonly value: string;
  readonly place: Place;
}

/** 封面: undefined where the document does not say, or says it in two ways. */
export interface Cover {
  readonly title: FoundText | undefined;
  readonly year: FoundText | undefined;
  readonly department: FoundText | undefined;
}

/** 表: one of the report's own tables, as rows of printed cells in the form of tables/*.csv. */
export interface FoundTable {
  readonly title: string;
  /** Id in units.csv; '' when none is printed over it. */
  readonly unit: string;
  readonly headRows: number;
  /** With ← and ↑ in merged head cells. */
  readonly rows: readonly (readonly string[])[];
  readonly place: Place;
  readonly grid: Grid;
}

export interface Imported {
  readonly document: SourceDocument;
  readonly cover: Cover;
  /** In the order of the glossary. */
  readonly figures: readonly FoundFigure[];
  /** In the order of the rubric. An indicator without a score is not in the list. */
  readonly scores: readonly FoundScore[];
  readonly tables: readonly FoundTable[];
  /** What cannot be settled by reading: rows in doubt, totals that do not add up. In Chinese, whole sentences. */
  readonly doubts: readonly string[];
}

/** A reader or a stage either gives its result or says what is wrong; never half of both. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
