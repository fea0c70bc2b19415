/** 小段的含义: a clause read with what may stand around its words: the department's name, a lead before a colon, a purpose. */
import type { LabelWords } from './words.ts';
import { readLabel, type Label } from './read-label.ts';

export interface ClauseMeans {
  readonly words: LabelWords;
  /** Names of the department and what it calls itself: they say nothing of a number. */
  readonly names: readonly string[];
  /** Words for the year before the report's. */
  readonly lastYear: readonly string[];
}

export interface ReadClause {
  readonly label: Label | undefined;
  /** What stands before its colon is not known, and names something else: 抚恤补助：预算…. */
  readonly isOfOther: boolean;
  /** What stands before its colon only announces: 执行情况如下：…. */
  readonly isAnnounced: boolean;
}

export function readClause(text: string, means: ClauseMeans): ReadClause {
  const { words, names, lastYear } = means;
  const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const whole = readLabel(bare, words, lastYear) ?? labelOfPart(bare, means);
  const colon = bare.lastIndexOf(':');
  if (whole || colon < 0) return { label: whole, isOfOther: false, isAnnounced: false };
  const isAnnounced = words.announcing.some((word) => bare.slice(0, colon).endsWith(word));
  const label = readLabel(bare.slice(colon + 1), words, lastYear);
  return { label, isOfOther: !isAnnounced, isAnnounced };
}

/** 用于保障运转的基本支出: perhaps a part of it, so it counts as a short name does. */
function labelOfPart(text: string, { words, lastYear }: ClauseMeans): Label | undefined {
  const end = text.lastIndexOf('的');
  if (end < 0 || !words.purposes.some((word) => text.startsWith(word))) return undefined;
  const label = readLabel(text.slice(end + 1), words, lastYear);
  return label?.subject ? { ...label, isShort: true } : undefined;
}
