/** What stands around a phrase, and the words by which it is judged. */
import type { Line } from '../document.ts';

/** 年度: of which year something is said. */
export interface YearWords {
  /** 本年, 当年: what follows is of the report's year. */
  readonly ownYear: readonly string[];
  /** 上年, 去年 */
  readonly lastYear: readonly string[];
  /** 下年, 前年: of neither. */
  readonly otherYears: readonly string[];
  /** 比, 较: the year behind them is only compared with, where a word of change follows. */
  readonly comparing: readonly string[];
  /** 增加, 下降 */
  readonly changes: readonly string[];
  /** 上半年, 一季度: of a part of the year alone. */
  readonly partYear: readonly string[];
  /** Characters before an amount in which a word of change speaks of it. */
  readonly changeReach: number;
}

/** 分句: what may stand between the start of a clause and what is said, and what makes it no report. */
export interface ClauseWords {
  /** 如果, 预计: what follows did not happen. */
  readonly supposed: readonly string[];
  /** Words of headings over plans and targets, and those that make them results: 目标完成情况. */
  readonly plans: readonly string[];
  readonly results: readonly string[];
  /** Words that may stand between the start of a clause and what is said. */
  readonly leads: readonly string[];
  /** 的, 后: before them may stand anything but somebody's name. */
  readonly freeLeads: readonly string[];
  /** 用于: up to a 的 they say what for. */
  readonly purposes: readonly string[];
  /** 情况: what may follow the name that a heading is. */
  readonly headingEnds: readonly string[];
  /** Words of scoring criteria: what they name is asked for, not reached. */
  readonly scoring: readonly string[];
}

/** 事项: words of a part of the money, or of a change, and no total. */
export interface AffairWords {
  /** 处置, 新增: a label or a heading with them is of changes, and no stock. */
  readonly movements: readonly string[];
  /** 培训费: is no training. */
  readonly noMovements: readonly string[];
  /** Words of a part of the spending: a total behind them may be that part's. */
  readonly parts: readonly string[];
  /** 预算, 部门: a clause with one of them is about the money, and not about what it is spent on. */
  readonly moneyWords: readonly string[];
  /** 资金使用情况: as a whole heading it is about the money. */
  readonly moneyTitles: readonly string[];
  /** 一般公共预算: what is of these funds alone is no total. */
  readonly funds: readonly string[];
}

/** 部门: whether the department itself is spoken of, and whole. */
export interface DepartmentWords {
  /** 内设: what is listed behind it are sections, and no other offices. */
  readonly inside: readonly string[];
  /** 全市, 下属: not the department alone. */
  readonly otherScopes: readonly string[];
  /** 本部门, 我局 */
  readonly self: readonly string[];
  /** 机关及所属单位: the department whole, though a part of it is named. */
  readonly whole: RegExp;
  /** 科, 站: ends of names of sections inside the department. */
  readonly sections: readonly string[];
  /** 下达: what is done to the department is no statement about it. */
  readonly toSelf: readonly string[];
  /** Ends of names of other offices. */
  readonly offices: readonly string[];
  /** Words that only look like the end of such a name: 布局. */
  readonly noOffices: readonly string[];
  /** 批复, 提供: what an office does with figures of others. */
  readonly granting: readonly string[];
  /** Characters that end names of places: 市, 区. */
  readonly levels: readonly string[];
  /** Characters of the shortest sound abbreviation of an office's name. */
  readonly shortName: number;
  readonly longestShortName: number;
  /** 城市, 市场: a level in them is none. */
  readonly noPlaces: readonly string[];
  /** What may stand before 区水务局 without being the name of another place. */
  readonly beforeLevel: readonly string[];
}

/** 预算还是决算: whether money is planned or spent. */
export interface BudgetWords {
  readonly budgetWords: readonly string[];
  /** Kinds of money, no budgets: 一般公共预算. */
  readonly noBudgetWords: readonly string[];
  readonly actualWords: readonly string[];
  readonly budgetTitles: readonly string[];
  /** Ids of facts that a document on a budget cannot tell. */
  readonly spent: ReadonlySet<string>;
}

/** 上下限: what makes a number a bound, or takes something off. */
export interface BoundWords {
  /** 以上, 左右: behind a number they make it a bound or about. */
  readonly boundWords: readonly string[];
  /** 不含: in brackets behind an amount they take something off. */
  readonly exceptWords: readonly string[];
}

/** 上下文的词; data/recognition/phrases.yaml. A guard takes the group it reads. */
export interface ContextWords
  extends YearWords, ClauseWords, AffairWords, DepartmentWords, BudgetWords, BoundWords {}

export interface SentenceContext {
  /** The report's year; '' when nobody knows it: then no figure with a year is taken. */
  readonly year: string;
  /** Names of the department, plain. */
  readonly names: readonly string[];
  readonly words: ContextWords;
  /** Lines of a scoring table. */
  readonly scored: ReadonlySet<Line>;
  /** Names of all subjects, plain. */
  readonly subjects: ReadonlySet<string>;
  /** A budget that is published, by its title: what it calls spending is planned. */
  readonly isBudget: boolean;
  /** A report on one project, by its title: what it calls total is the project's. */
  readonly isOfProject: boolean;
}
