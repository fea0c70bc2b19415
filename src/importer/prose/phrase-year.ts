/** 年度与期间: which year, and which part of it, the words before a number put it in. */
import type { YearWords } from './phrase-context.ts';
import { has, wordPlaces } from '../text/word-places.ts';

interface YearNamed {
  readonly at: number;
  readonly to: number;
  /** Four digits, or `other` for what is certainly not one year of interest. */
  readonly name: string;
}

interface OfReport {
  readonly year: string;
  readonly words: YearWords;
}

/** @returns the year that the words before a number put it in; undefined when they name none */
export function yearBefore(said: string, { year, words }: OfReport): string | undefined {
  const text = withoutAsides(said);
  const spoken = [
    ...words.ownYear.map((word) => ({ word, name: year })),
    ...words.lastYear.map((word) => ({ word, name: lastYearName(year) })),
    ...words.otherYears.map((word) => ({ word, name: OTHER })),
  ].flatMap(({ word, name }) =>
    wordPlaces(text, word).map((at) => ({ at, to: at + word.length, name })),
  );
  const scope = [...yearsNamed(text), ...spoken]
    .filter(({ at, to }) => !isCompared(text, at, to, words))
    .sort((a, b) => a.at - b.at)
    .at(-1);
  return scope?.name;
}

/** （2020年为6万元）: a figure in brackets is another one, and its year ends with them. */
function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/gu, (aside) => (/\d[\d,.]*(?!\d|年)/u.test(aside) ? '' : aside));
}

const OTHER = 'other';
const CHARACTERS = '〇一二三四五六七八九';
/** 2020年, and 二〇二〇年 with the round signs that are printed for 〇. */
const YEAR = /(?:(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})(?=年)/gu;
/** 2019-2020年: of two years together. */
const SPAN_BEFORE = /(?:19|20)\d\d年?度?[-~—–至]+$/u;

function yearsNamed(text: string): readonly YearNamed[] {
  return Array.from(text.matchAll(YEAR), ({ index, 0: printed }) => {
    const name = SPAN_BEFORE.test(text.slice(Math.max(0, index - 9), index))
      ? OTHER
      : digitsOf(printed);
    return { at: index, to: index + printed.length, name };
  });
}

function digitsOf(printed: string): string {
  return Array.from(printed.replace(/[○零]/gu, '〇'), (each) => {
    const digit = CHARACTERS.indexOf(each);
    return digit < 0 ? each : String(digit);
  }).join('');
}

/** Of an unknown year only the word: 上年 is then still not the report's own. */
export function lastYearName(year: string): string {
  return /^\d{4}$/.test(year) ? String(Number(year) - 1) : '上年';
}

/** 比上年增加: the number is the change. 较上年的5万元: it is last year's. */
function isCompared(text: string, at: number, to: number, words: YearWords): boolean {
  const compares = words.comparing.some((word) => text.slice(0, at).endsWith(word));
  return compares && has(text.slice(to), words.changes);
}

/** 比2019年增加 within the words of a phrase: the change on a year that is not the one before. */
export function isChangeOnOtherYear(said: string, { year, words }: OfReport): boolean {
  return yearsNamed(said).some(
    ({ at, name }) =>
      words.comparing.some((word) => said.slice(0, at).endsWith(word)) &&
      name !== lastYearName(year),
  );
}

/** 截至9月30日, 1-9月, 6月底; 12月 ends the year. */
const MONTH = /(?:截[至止][^,;。]{0,6}?|[-~—–至])(\d{1,2})月|(\d{1,2})月[末底份]/gu;
const DECEMBER = '12';

/** Only of a part of the year: what was spent till September is not the year's. */
export function isOfPartYear(text: string, { partYear }: YearWords): boolean {
  const months = Array.from(text.matchAll(MONTH), ([, till, end]) => till ?? end);
  return (months.at(-1) ?? DECEMBER) !== DECEMBER || has(text, partYear);
}

const DATE = /^((?:19|20)\d\d)(?:年|[-./]\d)/u;
const OF_DATE = /^年\d/u;

/**
 * A budget is approved and published, and the accounts before it, in its own year.
 * @param printed the date and the words of the phrase behind it: 2021年12月28日批复2022年部门预算
 * @param due the year of what is published: words behind the date may name it, and no other
 */
export function isOtherDate(
  printed: string,
  { year }: Pick<OfReport, 'year'>,
  due: string,
): boolean {
  const [, own] = DATE.exec(printed) ?? [];
  if (own === undefined) return false;
  return own !== year || yearsBehind(printed).some((name) => name !== due);
}

export function isDate(printed: string): boolean {
  return DATE.test(printed);
}

/** Years in the words behind a date that belong to no date themselves. */
export function yearsBehind(printed: string): readonly string[] {
  return yearsNamed(printed)
    .filter(({ to }) => !OF_DATE.test(printed.slice(to)))
    .map(({ name }) => name);
}
