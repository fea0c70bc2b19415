/** 一段字: the words of one clause, read from its start to its end, or not at all. */
import { has } from '../../text/word-places.ts';
import type { Token, LabelTokens } from './label-words.ts';

export interface Named {
  /** '' where it names none. */
  readonly subject: string;
  readonly isShort: boolean;
  readonly aspect: string;
}

/** What a clause says of the number behind it. */
export interface ClauseLabel extends Named {
  /** What it is compared with. */
  readonly other: Named;
  /** 其中: parts of what was said before follow. */
  readonly listsParts: boolean;
  /** 合计 of what the heading is about. */
  readonly isSum: boolean;
  /** 支出合计: of more than what was spoken of just before. */
  readonly isOfAll: boolean;
  /** A share, a change, another figure to compare with. */
  readonly isAside: boolean;
  /** A share, of what it names. */
  readonly isShare: boolean;
  /** Of the year before, or to compare with. */
  readonly isCompared: boolean;
}

/** A year, or the last day of one; a part of a year is no known word. */
const YEAR =
  /^(?:(?:19|20)\d\d年度?(?:12月31日|12月[底末]|[年]?[末底])?|本年度?|今年|当年度?|上年度?|去年|上一年度?)/u;

/**
 * @param text plain
 * @param lastYear words for the year before the report's
 * @returns undefined where a part of it is not known, or says two things at once
 */
export function readLabel(
  text: string,
  words: LabelTokens,
  lastYear: readonly string[],
): ClauseLabel | undefined {
  const label = firstOf(text.replaceAll('(境)', '境'), words);
  if (!label) return undefined;
  const isOfAll = label.subject === '' && has(text, words.whole);
  return { ...label, isOfAll, isCompared: label.isCompared || has(text, lastYear) };
}

function firstOf(text: string, words: LabelTokens): ClauseLabel | undefined {
  if (text.length > words.longestClause) return undefined;
  let tried = 0;
  for (const tokens of waysOf(text, 0, words, new Set())) {
    const label = labelOf(tokens, words);
    if (label || ++tried > words.mostReadings) return label;
  }
  return undefined;
}

/**
 * The longest word first, and shorter ones where nothing fits behind it.
 * @param dead places from which nothing leads to the end
 */
function* waysOf(
  text: string,
  at: number,
  words: LabelTokens,
  dead: Set<number>,
): Generator<readonly Token[]> {
  if (at === text.length) yield [];
  if (dead.has(at)) return;
  let leads = at === text.length;
  for (const [length, token] of startsOf(text.slice(at), words))
    for (const rest of waysOf(text, at + length, words, dead)) {
      leads = true;
      yield [token, ...rest];
    }
  if (!leads) dead.add(at);
}

function startsOf(text: string, words: LabelTokens): readonly (readonly [number, Token])[] {
  const found: [number, Token][] = [];
  const [year] = YEAR.exec(text) ?? [];
  if (year !== undefined) found.push([year.length, { kind: 'year' }]);
  for (let length = Math.min(words.longest, text.length); length > 0; length--)
    for (const token of words.tokens.get(text.slice(0, length)) ?? []) found.push([length, token]);
  return found.sort((a, b) => b[0] - a[0]);
}

/** Before 比 or 较 stands what is compared, behind it with what. */
function labelOf(tokens: readonly Token[], words: LabelTokens): ClauseLabel | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'compare');
  const own = namedIn(at < 0 ? tokens : tokens.slice(0, at), words);
  const other = namedIn(at < 0 ? [] : tokens.slice(at), words);
  if (!own || !other) return undefined;
  const is = (kind: Token['kind']): boolean => tokens.some((each) => each.kind === kind);
  return {
    ...own,
    other,
    listsParts: is('parts'),
    isSum: is('sum'),
    isOfAll: false,
    isAside: is('share') || is('change'),
    isShare: is('share'),
    isCompared: at >= 0,
  };
}

/** @returns undefined for two subjects or two aspects */
function namedIn(tokens: readonly Token[], { refined }: LabelTokens): Named | undefined {
  const subjects = tokens.flatMap((each) => (each.kind === 'subject' ? [each] : []));
  const all = tokens.flatMap((each) => (each.kind === 'aspect' ? [each] : []));
  const strong = all.filter(({ isWeak }) => !isWeak);
  const aspects = new Set((strong.length > 0 ? strong : all).map(({ id }) => id));
  for (const [wide, finer] of refined)
    if ([...aspects].some((each) => finer.has(each))) aspects.delete(wide);
  // 支出为预算的: the rate of what was spent.
  if (aspects.has('rate')) aspects.delete('actual');
  if (new Set(subjects.map(({ id }) => id)).size > 1 || aspects.size > 1) return undefined;
  return {
    subject: subjects[0]?.id ?? '',
    isShort: subjects.every(({ isShort }) => isShort),
    aspect: [...aspects][0] ?? '',
  };
}

/** 项目支出主要为道路整治: not understood, but of something that has a name. */
export function namesSubject(text: string, { tokens }: LabelTokens): boolean {
  return [...tokens].some(
    ([word, kinds]) => text.includes(word) && kinds.some(({ kind }) => kind === 'subject'),
  );
}
