/** 上下文: what stands before a phrase decides whether its numbers are the report's own. */
import type { Line } from '../document.ts';
import { numberedAs } from './headings.ts';
import { endsWithOwnName } from './own-name.ts';
import type { PhrasePattern } from './phrase.ts';
import type { Sentence } from './sentences.ts';

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
  /** Words that may stand right before the start of what is said. */
  readonly leads: readonly string[];
  /** Words of a part of the spending: a total behind them may be that part's. */
  readonly parts: readonly string[];
  /** 全市, 下属: not the department alone. */
  readonly otherScopes: readonly string[];
  /** 本部门, 我局 */
  readonly self: readonly string[];
  /** Ends of names of other offices. */
  readonly offices: readonly string[];
  /** Words that only look like the end of such a name: 布局. */
  readonly noOffices: readonly string[];
  /** Characters that end names of places: 市, 区. */
  readonly levels: readonly string[];
  /** Words of scoring criteria: what they name is asked for, not reached. */
  readonly scoring: readonly string[];
  readonly budgetWords: readonly string[];
  /** Kinds of money, no budgets: 一般公共预算. */
  readonly noBudgetWords: readonly string[];
  readonly actualWords: readonly string[];
}

export interface Around {
  /** The report's year; '' when nobody knows it: then no figure with a year is taken. */
  readonly year: string;
  /** Names of the department, plain. */
  readonly names: readonly string[];
  readonly words: ContextWords;
  /** Lines of a scoring table. */
  readonly scored: ReadonlySet<Line>;
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
  if (phrase.atStart && !(startsClean(text, around) && isOwnScope(text, around))) return false;
  if (phrase.ofWhole && has([...headings, before, text].join('。'), words.parts)) return false;
  return !phrase.noBudgetBefore || !speaksOfBudget(text, words);
}

/** Last of all of a budget, and not of what was spent. */
function speaksOfBudget(text: string, words: ContextWords): boolean {
  const plain = words.noBudgetWords.reduce((all, word) => all.replaceAll(word, ''), text);
  return last(plain, words.budgetWords) > last(plain, words.actualWords);
}

const MARK = /[,;:。(]$/u;
const ENUMERATED = /(?:^|[,;:。])\(?\d{1,2}[).、]$/u;
/** 和 and 、 join two subjects, but for where a number ends the first. */
const JOINS = /(?:、|和|及|以及|与)$/u;
const AFTER_NUMBER = /\d[个]?\p{Script=Han}{0,3}%?$|%$/u;

function startsClean(text: string, { names, words }: Around): boolean {
  if (text === '' || numberedAs(text)?.length === text.length) return true;
  if (JOINS.test(text)) return AFTER_NUMBER.test(text.replace(JOINS, ''));
  if (MARK.test(text) || ENUMERATED.test(text)) return true;
  return (
    words.leads.some((lead) => text.endsWith(lead)) || endsWithOwnName(text, names, words.levels)
  );
}

/** Whoever was named last before: the department, or somebody else. */
function isOwnScope(text: string, { names, words }: Around): boolean {
  const own = last(text, [...words.self, ...names.map((name) => name.slice(-3))]);
  const others = words.offices
    .flatMap((end) => placesOf(text, end).map((at) => at + end.length))
    .filter((to) => isOtherOffice(text, to, { names, words }));
  const other = Math.max(last(text, words.otherScopes), ...others);
  return other < 0 || own > other;
}

/** @param to where a word ends that ends names of offices */
function isOtherOffice(
  text: string,
  to: number,
  { names, words }: Pick<Around, 'names' | 'words'>,
): boolean {
  const name = text.slice(0, to);
  const around = text.slice(Math.max(0, to - 2), to + 2);
  const isOwn =
    endsWithOwnName(name, names, words.levels) || words.self.some((word) => name.endsWith(word));
  return !isOwn && !words.noOffices.some((word) => around.includes(word));
}

/** @returns the year that the words before a number put it in; undefined when they name none */
export function yearBefore(text: string, { year, words }: Around): string | undefined {
  const named = Array.from(text.matchAll(/(?:19|20)\d\d(?=年)/gu), (match) => ({
    at: match.index,
    to: match.index + 4,
    name: match[0],
  }));
  const spoken = [
    ...words.ownYear.map((word) => ({ word, name: year })),
    ...words.lastYear.map((word) => ({ word, name: lastYearOf(year) })),
    ...words.otherYears.map((word) => ({ word, name: 'other' })),
  ].flatMap(({ word, name }) =>
    placesOf(text, word).map((at) => ({ at, to: at + word.length, name })),
  );
  const scope = [...named, ...spoken]
    .filter(({ at, to }) => !isCompared(text, at, to, words))
    .sort((a, b) => a.at - b.at)
    .at(-1);
  return scope?.name;
}

/** Of an unknown year only the word: 上年 is then still not the report's own. */
export function lastYearOf(year: string): string {
  return /^\d{4}$/.test(year) ? String(Number(year) - 1) : '上年';
}

/** 比上年增加: the number is the change. 较上年的5万元: it is last year's. */
function isCompared(text: string, at: number, to: number, words: ContextWords): boolean {
  const compares = words.comparing.some((word) => text.slice(0, at).endsWith(word));
  return compares && has(text.slice(to), words.changes);
}

/** A sentence of a scoring table, or of criteria wherever they are printed. */
export function isOfScoring({ passage }: Sentence, { words, scored }: Around): boolean {
  return has(passage.text, words.scoring) || passage.origins.some(({ line }) => scored.has(line));
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Where the last of the words begins; -1 when there is none. */
function last(text: string, words: readonly string[]): number {
  return words.reduce((at, word) => Math.max(at, text.lastIndexOf(word)), -1);
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}
