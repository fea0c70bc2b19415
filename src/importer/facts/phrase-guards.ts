/** 上下文: what stands before a phrase decides whether its numbers are the report's own. */
import type { Line } from '../document.ts';
import { numberedAs } from './headings.ts';
import { endsWithOwnName } from './own-name.ts';
import type { PhrasePattern } from './phrase.ts';
import { isOwnParagraph, isOwnScope } from './phrase-scope.ts';
import { isOfPartYear } from './phrase-year.ts';
import type { Sentence } from './sentences.ts';
import { has, last } from './word-places.ts';

/** 上下文的词; data/recognition/phrases.yaml */
export interface ContextWords {
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
  /** 如果, 预计: what follows did not happen. */
  readonly supposed: readonly string[];
  /** Words of headings over plans and targets, and those that make them results: 目标完成情况. */
  readonly plans: readonly string[];
  readonly results: readonly string[];
  /** Words that may stand between the start of a clause and what is said. */
  readonly leads: readonly string[];
  /** 的, 后: before them may stand anything but somebody's name. */
  readonly freeLeads: readonly string[];
  /** 处置, 新增: a label or a heading with them is of changes, and no stock. */
  readonly movements: readonly string[];
  /** Words of a part of the spending: a total behind them may be that part's. */
  readonly parts: readonly string[];
  /** 全市, 下属: not the department alone. */
  readonly otherScopes: readonly string[];
  /** 本部门, 我局 */
  readonly self: readonly string[];
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
  /** Words of scoring criteria: what they name is asked for, not reached. */
  readonly scoring: readonly string[];
  readonly budgetWords: readonly string[];
  /** Kinds of money, no budgets: 一般公共预算. */
  readonly noBudgetWords: readonly string[];
  readonly actualWords: readonly string[];
  /** 以上, 左右: behind a number they make it a bound or about. */
  readonly boundWords: readonly string[];
  /** 不含: in brackets behind an amount they take something off. */
  readonly exceptWords: readonly string[];
  readonly budgetTitles: readonly string[];
  /** Ids of facts that a document on a budget cannot tell. */
  readonly spent: ReadonlySet<string>;
}

export interface Around {
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

/** @param at where the phrase begins in the sentence */
export function fits(
  { passage, before, headings }: Pick<Sentence, 'passage' | 'before' | 'headings'>,
  at: number,
  phrase: PhrasePattern,
  around: Around,
): boolean {
  const text = passage.text.slice(0, at);
  const { words } = around;
  if (phrase.ofReport && !isReported(text, before, headings, phrase, around)) return false;
  if (phrase.atStart && !startsClean(text, around)) return false;
  if (around.isOfProject && (phrase.ofWhole || phrase.noProjectBefore)) return false;
  if (phrase.ofWhole && LABEL_OF_PART.test(text)) return false;
  if (phrase.ofWhole && isOfPart([...headings, before, text].join('。'), words)) return false;
  if (phrase.ofWhole && isUnderSubject(text, before, headings, around)) return false;
  if (phrase.noProjectBefore && PROJECT.test([...headings, clausesOf(text)].join('。')))
    return false;
  return !phrase.noBudgetBefore || !speaksOfBudget([...headings, text].join('。'), words);
}

/** Of the department itself, of the whole year, and no plan. */
function isReported(
  text: string,
  before: string,
  headings: readonly string[],
  { namesPeriod }: PhrasePattern,
  around: Around,
): boolean {
  const { words } = around;
  if (isUnderPlans(headings, words) || has(text, words.supposed)) return false;
  if (!namesPeriod && isOfPartYear(text, words)) return false;
  const label = /[^,;。]*:$/u.exec(text)?.[0] ?? '';
  if (has([...headings, label].join('。'), words.movements)) return false;
  // 预算安排建议：…，…: up to the next statement everything is proposed.
  const proposal = /[^;。]*:/u.exec(text.split(/[;。]/u).at(-1) ?? '')?.[0] ?? '';
  if (isUnderPlans([proposal], words) || EXCEPT.test(text)) return false;
  const isOwn = isOwnScope(text, around) && isOwnParagraph(before, around);
  return isOwn && headings.every((heading) => isOwnScope(heading, around));
}

/** 疫情防控支出：实际支出… is that part's. */
const LABEL_OF_PART = /(?:支出|资金|项目|任务):$/u;
/** 除公务接待费2万元外,三公经费支出…: the rest of it. */
const EXCEPT = /(?:^|[,;。])除[^,;。]{1,30}外,?$/u;

/** The nearest heading that speaks of plans or of results decides. */
function isUnderPlans(headings: readonly string[], { plans, results }: ContextWords): boolean {
  const told = headings.findLast((each) => has(each, plans) || has(each, results));
  return told !== undefined && !has(told, results);
}

/** 项目支出 is one of the subjects; 项目 alone is one project, 项目数 a count. */
const PROJECT = /专项|工程|项目(?!支出|数|总数|库|管理|预算总指标)/u;
const PROJECT_TITLE = /项目(?:支出)?(?:绩效|自评|评价|资金)|专项(?:资金|经费)/u;
/** 其中… up to the end of its sentence lists the parts of a whole, which goes on behind it. */
const PARTS_LISTED = /其中[^;。]*[;。]/gu;

function isOfPart(text: string, { parts }: ContextWords): boolean {
  const rest = text.replace(PARTS_LISTED, '');
  return has(rest, parts) || PROJECT.test(rest);
}

/** 项目支出主要用于水利。年初预算…: a subject was named, and no whole since. */
function isUnderSubject(
  text: string,
  before: string,
  headings: readonly string[],
  { subjects }: Around,
): boolean {
  const names = [...subjects];
  const topics = before
    .replace(PARTS_LISTED, '')
    .split('。')
    .filter((each) => !/\d/u.test(each));
  return has([...headings, ...topics, clausesOf(text)].join('。'), names);
}

/** The clauses before in the same statement; a gap ends the numbers of a table printed as text. */
function clausesOf(text: string): string {
  return (
    text
      .replace(PARTS_LISTED, '')
      .split(/[;。 ]/u)
      .at(-1) ?? ''
  );
}

/** 水库加固项目支出绩效自评报告: totals in it are the project's. */
export function isProjectTitle(title: string): boolean {
  return PROJECT_TITLE.test(title) && !/整体|部门|单位/u.test(title);
}

/** 2021年部门预算公开说明, and no 预算绩效自评报告. */
export function isBudgetTitle(title: string, words: ContextWords): boolean {
  return has(title, words.budgetTitles) && !has(title, [...words.actualWords, ...words.results]);
}

/** Last of all of a budget, and not of what was spent. */
function speaksOfBudget(text: string, words: ContextWords): boolean {
  const plain = words.noBudgetWords.reduce((all, word) => all.replaceAll(word, ''), text);
  return last(plain, words.budgetWords) > last(plain, words.actualWords);
}

/** A gap stands only between the numbers of a table that was printed as text. */
const MARK = /[,;:。( ]$/u;
const ENUMERATED = /(?:^|[,;:。])\(?\d{1,2}[).、]$/u;
/** 和 and 、 join two subjects, but for where a number ends the first. */
const JOINS = /(?:、|和|及|以及|与)$/u;
const AFTER_NUMBER = /\d[个]?\p{Script=Han}{0,3}%?$|%$/u;
const YEAR = /(?:19|20)\d\d$/u;

/** Takes off what may stand before, word by word, till the start of the clause or the department's name is reached. */
function startsClean(text: string, around: Around): boolean {
  const { names, words } = around;
  let rest = text;
  for (;;) {
    const end = rest;
    if (rest === '' || numberedAs(rest)?.length === rest.length) return true;
    if (JOINS.test(rest)) return AFTER_NUMBER.test(rest.replace(JOINS, ''));
    if (MARK.test(rest) || ENUMERATED.test(rest)) return true;
    const self = words.self.find((word) => end.endsWith(word));
    if (self) return !words.toSelf.some((word) => end.slice(0, -self.length).endsWith(word));
    if (endsWithOwnName(rest, names, words.levels)) return true;
    const free = words.freeLeads.find((lead) => end.endsWith(lead));
    // 示例镇的: somebody else's.
    if (free) return !words.levels.includes(end.at(-free.length - 1) ?? '');
    const lead = words.leads
      .filter((each) => end.endsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    const length = lead?.length ?? (YEAR.test(rest) ? 4 : 0);
    if (length === 0) return false;
    rest = rest.slice(0, -length);
  }
}

/** A sentence of a scoring table, or of criteria wherever they are printed. */
export function isOfScoring({ passage }: Sentence, { words, scored }: Around): boolean {
  return has(passage.text, words.scoring) || passage.origins.some(({ line }) => scored.has(line));
}
