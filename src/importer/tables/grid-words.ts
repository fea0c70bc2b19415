/** What data/recognition/grids.yaml says of tables; all words are plain. */
import type { Fact } from '../../engine/model/glossary.ts';

/** 标签: what a label of a row or a column says. */
export interface GridLabelWords {
  /** 对象: label → id. */
  readonly subjects: ReadonlyMap<string, string>;
  /** 口径: label → id. */
  readonly aspects: ReadonlyMap<string, string>;
  /** Subject and aspect written together. */
  readonly composites: ReadonlyMap<string, { readonly subject: string; readonly aspect: string }>;
  /** 口径 only behind a year: 本年支出, and no 支出 alone. */
  readonly yearlyAspects: ReadonlyMap<string, string>;
  readonly neutral: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  /** Longest first, as `lastYear`. */
  readonly thisYear: readonly string[];
  readonly lastYear: readonly string[];
}

/** 事实: which fact subject and aspect, or a label alone, stand for. */
export interface GridFactWords {
  /** `subject aspect` → fact; several where the unit tells which. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly previousFacts: ReadonlyMap<string, readonly Fact[]>;
  /** Labels that name a fact by themselves. */
  readonly direct: ReadonlyMap<string, Fact>;
  /** Subjects that may stand beside such a label, as headings of what it is a part of. */
  readonly directSubjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** 口径 that may stand beside such a label. */
  readonly directAspects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Labels that do so where they stand alone beside the value. */
  readonly alone: ReadonlyMap<string, Fact>;
  readonly besides: readonly Beside[];
  /** Subjects that may stand beside a label that names a fact by itself. */
  readonly topics: ReadonlySet<string>;
}

/** 包含: which subjects are parts of others, and where a row says so. */
export interface GridPartWords {
  /** A subject → its parts. */
  readonly contains: ReadonlyMap<string, ReadonlySet<string>>;
  /** A subject → what may be only its part in the rows behind its 其中：. */
  readonly mayHold: ReadonlyMap<string, ReadonlySet<string>>;
  /** A subject → what must be the subject of the row before it. */
  readonly mustFollow: ReadonlyMap<string, ReadonlySet<string>>;
  /** Labels that say what they are only below another row: 其中：在用. */
  readonly insides: readonly Inside[];
  readonly stands: readonly Stand[];
  readonly sums: readonly Sum[];
  /** A wide aspect → those that say more. */
  readonly refined: ReadonlyMap<string, ReadonlySet<string>>;
}

/** 条件: under which titles and beside which labels an aspect or a subject counts. */
export interface GridConditionWords {
  /** A 口径 that means another where the subject has no fact for it: 年初数 of a stock, or of a budget. */
  readonly elseAspects: ReadonlyMap<string, string>;
  /** A 口径 → words of which one must stand in the table's title or its labels. */
  readonly withWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** A 口径 → those of the title under which it is not what it says. */
  readonly notUnder: ReadonlyMap<string, ReadonlySet<string>>;
  /** A 口径 that counts only where the row itself proves it. */
  readonly provenRates: readonly ProvenRate[];
  /** Columns beside which 本年预算 of a budget is not all of it: 上年结转. */
  readonly budgetWithout: ReadonlySet<string>;
  /** A subject → words of which one must stand in the title, but for `withoutWords`. */
  readonly subjectWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly withoutWords: ReadonlySet<string>;
}

/** 表题: what the title of a table says of its values. */
export interface GridTitleWords {
  readonly titleAspects: readonly { readonly word: string; readonly aspect: string }[];
  /** The same, only in the lines of the title itself. */
  readonly ownTitleAspects: readonly { readonly word: string; readonly aspect: string }[];
  /** In labels that may say another aspect than the title. */
  readonly aspectHints: readonly string[];
  /** In titles of tables of one kind of money, which do not tell `ofAllMoney`. */
  readonly fundTitles: readonly string[];
  readonly ofAllMoney: ReadonlySet<string>;
  /** A title of one thing, under which other subjects are only parts of it. */
  readonly narrowTitles: readonly NarrowTitle[];
  /** Subjects of the whole department, which a title may not narrow to another subject. */
  readonly unnarrowed: ReadonlySet<string>;
  /** Printed lines over a table in which its title and its unit are looked for. */
  readonly linesOver: number;
  /** Values that must stand in the text before its unit is the table's. */
  readonly unitProofs: number;
}

/** 表头: columns of names, codes, numbers and notes. */
export interface GridHeadWords {
  /** Heads over names; where one stands again further right, another half of the table begins. */
  readonly nameHeads: ReadonlySet<string>;
  /** Heads over codes of classes: such a table says only its 合计 of the whole. */
  readonly codeHeads: ReadonlySet<string>;
  /** In heads over what was aimed at. */
  readonly targetHeads: readonly string[];
  /** Heads over how a value is reckoned. */
  readonly noteHeads: ReadonlySet<string>;
  /** Labels of a row of column numbers. */
  readonly numbering: ReadonlySet<string>;
  /** Characters of a head; what is longer is text. */
  readonly headLength: number;
}

/** 指标表: tables that list indicators with what was attained. */
export interface GridIndicatorWords {
  /** Heads of tables of indicators: over their names, and over what was attained. */
  readonly indicatorHeads: ReadonlySet<string>;
  readonly attainedHeads: ReadonlySet<string>;
  /** The same, only behind a year: 2021年实际. */
  readonly yearlyAttained: ReadonlySet<string>;
  /** Heads over the points of indicators. */
  readonly pointHeads: ReadonlySet<string>;
  /** Full marks that may stand between 总分 and the score. */
  readonly fullMarks: ReadonlySet<string>;
  /** In titles over tables of indicators. */
  readonly indicatorTitles: readonly string[];
  /** All that such a title may say in a report of the whole department. */
  readonly indicatorTitleWords: readonly string[];
  /** In labels before an indicator that is not the whole department's. */
  readonly otherIndicators: readonly string[];
}

/** 归属: whose table it is, the whole department's or another's. */
export interface GridScopeWords {
  /** First cells of rows that say whose form it is. */
  readonly formLabels: ReadonlySet<string>;
  readonly departmentLabels: ReadonlySet<string>;
  readonly yearLabels: ReadonlySet<string>;
  /** In titles of tables that are not about the whole department. */
  readonly otherTitles: readonly string[];
  /** In titles that name the last year beside this one. */
  readonly comparing: readonly string[];
  /** What stands behind the name of the unit that a title begins with. */
  readonly behindUnits: readonly string[];
  /** What a unit calls itself. */
  readonly selves: readonly string[];
  /** What names of units end with. */
  readonly unitEndings: readonly string[];
  readonly otherLabels: ReadonlySet<string>;
  /** In headings over what is about the whole department. */
  readonly wholeTitles: readonly string[];
  /** Labels that forms of projects print too. */
  readonly sharedLabels: ReadonlySet<string>;
  /** In documents with forms of projects. */
  readonly projectForms: readonly string[];
}

/** 文字格: dates and sites told beside a label. */
export interface GridTextWords {
  readonly textNames: readonly TextName[];
  /** What names of sites end with. */
  readonly siteEndings: readonly string[];
}

/** All of grids.yaml; a stage takes the group it reads. */
export interface GridWords
  extends
    GridLabelWords,
    GridFactWords,
    GridPartWords,
    GridConditionWords,
    GridTitleWords,
    GridHeadWords,
    GridIndicatorWords,
    GridScopeWords,
    GridTextWords {}

export interface Sum {
  readonly parts: readonly string[];
  readonly subject: string;
  /** Whether it stays the sum beside subjects that it does not contain. */
  readonly allowsOthers: boolean;
  /** Subjects and facts beside which it is not known to be the sum. */
  readonly without: readonly string[];
}

export interface ProvenRate {
  readonly aspect: string;
  /** 口径 of which one is divided by one of the others. */
  readonly of: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
}

export interface NarrowTitle {
  readonly word: string;
  readonly without: readonly string[];
  readonly only: ReadonlySet<string>;
}

export interface Inside {
  readonly labels: ReadonlySet<string>;
  /** Subject or fact of the row right above. */
  readonly under: string;
  readonly fact: Fact;
}

/** Labels that say what they are only beside others. */
export interface Beside {
  /** '' where none is named. */
  readonly subject: string;
  readonly aspect: string;
  /** Subjects and facts that must stand in the same direction. */
  readonly others: readonly string[];
  /** The only subjects that may stand there where the rule names none. */
  readonly allowed: ReadonlySet<string>;
  /** Whether columns of the last year must stand beside it: then the budget is the initial one. */
  readonly needsLastYear: boolean;
  readonly fact: Fact;
}

/** A fact that is told as text. */
export interface TextName {
  readonly fact: Fact;
  readonly kind: 'date' | 'site';
  /** Of which year a year in the label must be. */
  readonly period: 'this' | 'last';
  readonly labels: ReadonlySet<string>;
}

/** A part that is all there is of the whole where nothing else of it is listed. */
export interface Stand {
  readonly subject: string;
  readonly as: string;
  readonly without: readonly string[];
  readonly beside: readonly string[];
}
