/** What data/recognition/grids.yaml says of tables; all words are plain. */
import type { Fact } from '../../model/glossary.ts';

export interface GridWords {
  /** 对象: label → id. */
  readonly subjects: ReadonlyMap<string, string>;
  /** 口径: label → id. */
  readonly aspects: ReadonlyMap<string, string>;
  /** Subject and aspect written together. */
  readonly composites: ReadonlyMap<string, { readonly subject: string; readonly aspect: string }>;
  readonly titleAspects: readonly { readonly word: string; readonly aspect: string }[];
  /** A wide aspect → those that say more. */
  readonly refined: ReadonlyMap<string, ReadonlySet<string>>;
  /** A subject → its parts. */
  readonly contains: ReadonlyMap<string, ReadonlySet<string>>;
  /** A subject → what may be only its part in the rows behind its 其中：. */
  readonly mayHold: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stands: readonly Stand[];
  /** Subjects that may stand beside a label that names a fact by itself. */
  readonly topics: ReadonlySet<string>;
  /** Longest first, as `lastYear`. */
  readonly thisYear: readonly string[];
  readonly lastYear: readonly string[];
  readonly neutral: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  /** Full marks that may stand between 总分 and the score. */
  readonly fullMarks: ReadonlySet<string>;
  /** Labels of a row of column numbers. */
  readonly numbering: ReadonlySet<string>;
  /** First cells of rows that say whose form it is. */
  readonly formLabels: ReadonlySet<string>;
  readonly departmentLabels: ReadonlySet<string>;
  readonly yearLabels: ReadonlySet<string>;
  /** In titles of tables that are not about the whole department. */
  readonly otherTitles: readonly string[];
  /** What names of units end with. */
  readonly unitEndings: readonly string[];
  readonly otherLabels: ReadonlySet<string>;
  /** In headings over what is about the whole department. */
  readonly wholeTitles: readonly string[];
  /** Labels that forms of projects print too. */
  readonly sharedLabels: ReadonlySet<string>;
  /** In documents with forms of projects. */
  readonly projectForms: readonly string[];
  readonly sums: readonly Sum[];
  /** `subject aspect` → fact. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly previousFacts: ReadonlyMap<string, Fact>;
  /** Labels that name a fact by themselves. */
  readonly direct: ReadonlyMap<string, Fact>;
  /** Labels that do so where they stand alone beside the value. */
  readonly alone: ReadonlyMap<string, Fact>;
  /** Printed lines over a table in which its title and its unit are looked for. */
  readonly linesOver: number;
  /** Values that must stand in the text before its unit is the table's. */
  readonly unitProofs: number;
  /** Characters of a head; what is longer is text. */
  readonly headLength: number;
}

export interface Sum {
  readonly parts: readonly string[];
  readonly subject: string;
  /** Whether it stays the sum beside subjects that it does not contain. */
  readonly allowsOthers: boolean;
}

/** A part that is all there is of the whole where nothing else of it is listed. */
export interface Stand {
  readonly subject: string;
  readonly as: string;
  readonly without: readonly string[];
  readonly beside: readonly string[];
}
