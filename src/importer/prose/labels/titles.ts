/** 标题所说的对象: what the numbers under a heading are of, where they do not say so themselves. */
import { readLabel } from './read-label.ts';
import type { LabelTokens, ClauseRules } from './label-words.ts';

export interface Topic {
  readonly subject: string;
  /** The aspect that the heading names: 2.年初预算. */
  readonly aspect: string;
  /** The heading names it; false: it names none, and so speaks of the whole department. */
  readonly isNamed: boolean;
}

/**
 * @param headings plain, from the widest
 * @returns undefined where the nearest heading that says anything is not understood
 */
export function topicOf(
  headings: readonly string[],
  words: LabelTokens & ClauseRules,
): Topic | undefined {
  for (const heading of headings.toReversed()) {
    if (heading === '') continue;
    const label = readTitle(heading, words);
    if (!label) return undefined;
    if (label.subject !== '' && !label.isShort)
      return { subject: label.subject, aspect: label.aspect, isNamed: true };
    if (words.wholeTitles.some((word) => heading.includes(word)))
      return { subject: 'total', aspect: label.aspect, isNamed: false };
    if (!label.isSum && !isEmpty(heading, words)) return undefined;
  }
  return headings.some((heading) => heading !== '') ? undefined : WHOLE;
}

/** Where no heading says anything, the report is of the whole department. */
const WHOLE: Topic = { subject: 'total', aspect: '', isNamed: false };

/** 总体情况, 情况说明: of what the heading above it is of. */
function isEmpty(heading: string, words: LabelTokens & ClauseRules): boolean {
  return withoutEnd(heading, words) === '';
}

function readTitle(
  heading: string,
  words: LabelTokens & ClauseRules,
): ReturnType<typeof readLabel> {
  const plain = heading.replace(/\([^()]*\)|(?:19|20)\d\d年度?/gu, '');
  return readLabel(plain, words, []) ?? readLabel(withoutEnd(plain, words), words, []);
}

/** Word by word from the end, as long as it is one that a heading may have. */
function withoutEnd(heading: string, words: LabelTokens & ClauseRules): string {
  let rest = heading;
  for (;;) {
    if (readLabel(rest, words, [])?.subject) return rest;
    const word = longest(words.titleWords.filter((each) => rest.endsWith(each)));
    if (word === '') return rest;
    rest = rest.slice(0, -word.length);
  }
}

function longest(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length)[0] ?? '';
}
