/** 开头: whether a phrase stands at the start of what is said. */
import { numberedAs } from '../text/headings.ts';
import { endsWithOwnName } from '../text/own-name.ts';
import type {
  SentenceContext,
  DepartmentWords,
  ClauseWords,
  AffairWords,
} from './phrase-context.ts';

/** A gap stands only between the numbers of a table that was printed as text. */
const MARK = /[,;:。( ]$/u;
const MARKS = /[,;:。(]/u;
const ENUMERATED = /(?:^|[,;:。])\(?\d{1,2}[).、]$/u;
/** 和 and 、 join two subjects, but for where a number ends the first. */
const JOINS = /(?:、|和|及|以及|与)$/u;
const AFTER_NUMBER = /\d[个]?\p{Script=Han}{0,3}%?$|%$/u;
const YEAR = /(?:19|20)\d\d$/u;

/** Takes off what may stand before, word by word, till the start of the clause or the department's name is reached. */
export function startsClean(text: string, context: SentenceContext): boolean {
  const { names, words } = context;
  let rest = text;
  for (;;) {
    const end = rest;
    if (rest === '' || numberedAs(rest)?.length === rest.length) return true;
    if (JOINS.test(rest)) return AFTER_NUMBER.test(rest.replace(JOINS, ''));
    if (MARK.test(rest) || ENUMERATED.test(rest)) return true;
    const whole = wholeAtEnd(end, words);
    if (whole !== undefined && words.self.some((word) => whole.startsWith(word))) return true;
    // 局机关及所属单位: whose 局 it is stands before.
    if (whole !== undefined) {
      rest = rest.slice(0, -whole.length);
      continue;
    }
    const self = words.self.find((word) => end.endsWith(word));
    if (self) return !words.toSelf.some((word) => end.slice(0, -self.length).endsWith(word));
    if (endsWithOwnName(rest, names, words)) return true;
    const free = words.freeLeads.find((lead) => end.endsWith(lead));
    // 用于招商的: perhaps of a part alone.
    if (free && saysPurpose(rest.split(MARKS).at(-1) ?? '', words)) return false;
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

/** 局机关及所属单位 */
function wholeAtEnd(text: string, { whole }: DepartmentWords): string | undefined {
  const found = Array.from(text.matchAll(whole)).at(-1);
  return found && found.index + found[0].length === text.length ? found[0] : undefined;
}

/** 用于招商的公务接待费, and not 财政拨款开支的公务用车: that only says whose money. */
function saysPurpose(clause: string, { purposes, funds }: ClauseWords & AffairWords): boolean {
  return purposes.some(
    (word) =>
      clause.includes(word) &&
      !funds.some((fund) => clause.includes(fund + word) || clause.includes(word + fund)),
  );
}
