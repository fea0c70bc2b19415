/** 小段的含义: a clause read with what may stand around its words: the department's name, a lead before a colon, a purpose. */
import type { LabelTokens, ClauseRules } from './label-words.ts';
import { readLabel, type ClauseLabel } from './read-label.ts';

export interface ClauseContext {
  readonly words: LabelTokens & ClauseRules;
  /** Names of the department and what it calls itself: they say nothing of a number. */
  readonly names: readonly string[];
  /** Words for the year before the report's. */
  readonly lastYear: readonly string[];
}

export interface ReadClause {
  readonly label: ClauseLabel | undefined;
  /** What stands before its colon is not known, and names something else: 抚恤补助：预算…. */
  readonly isOfOther: boolean;
  /** What stands before its colon only announces: 执行情况如下：…. */
  readonly isAnnounced: boolean;
}

export function readClause(text: string, context: ClauseContext): ReadClause {
  const { words, names, lastYear } = context;
  const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const whole = readLabel(bare, words, lastYear) ?? labelOfPart(bare, context);
  const colon = bare.lastIndexOf(':');
  if (whole || colon < 0) return { label: whole, isOfOther: false, isAnnounced: false };
  const isAnnounced = words.announcing.some((word) => bare.slice(0, colon).endsWith(word));
  const label = readLabel(bare.slice(colon + 1), words, lastYear);
  return { label, isOfOther: !isAnnounced, isAnnounced };
}

/**
 * 用于保障运转的基本支出, 办公费、印刷费等公用经费: what stands before may make it a part of what is named,
 * so it counts as a short name does.
 */
function labelOfPart(text: string, { words, lastYear }: ClauseContext): ClauseLabel | undefined {
  const isPurpose = words.purposes.some((word) => text.startsWith(word));
  const end = Math.max(isPurpose ? text.lastIndexOf('的') : -1, text.lastIndexOf(AND_SO_ON));
  if (end < 0) return undefined;
  const label = readLabel(text.slice(end + 1), words, lastYear);
  return label && label.subject !== '' ? { ...label, isShort: true } : undefined;
}

/** Ends a list of examples: 办公费、印刷费等. */
const AND_SO_ON = '等';

/** Whether what is listed before only tells what is in it. */
export function endsList(text: string): boolean {
  return text.includes(AND_SO_ON);
}
