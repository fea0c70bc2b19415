/** 年度: `2021年度`, `二〇二一年`; a day, as 2021年3月15日, is none. */
import type { FoundText } from '../imported.ts';
import { passagePlace, type Passage } from '../text/passage.ts';

const DIGITS = '〇一二三四五六七八九';
const YEAR =
  /20\d\d(?=年(?!\d{1,2}月))|二[零〇○Oo0][零〇○Oo0一二三四五六七八九]{2}(?=年(?![一二三四五六七八九十]{1,2}月))/gu;
/** `2019-2021年`: two years. */
const SPAN = /20\d\d(?=年?[-—~至到]20\d\d年)/gu;
/** Behind a label: `2021`, `2021年`, `2021年度`. */
const BARE = /^(?:20\d\d|二[零〇○Oo0][零〇○Oo0一二三四五六七八九]{2})(?:年度?)?$/u;
const ALONE =
  /^\(?(?:20\d\d|二[零〇○Oo0][零〇○Oo0一二三四五六七八九]{2})年度?(?:$|\).{0,12}$|,[^()]{0,12}\)$)/u;

export function yearsIn(passage: Passage): readonly FoundText[] {
  return [...passage.text.matchAll(YEAR), ...passage.text.matchAll(SPAN)].map((match) =>
    yearAt(passage, match.index),
  );
}

/** The whole text is a year: the value of a label. */
export function bareYear(passage: Passage): readonly FoundText[] {
  return BARE.test(passage.text) ? [yearAt(passage, 0)] : [];
}

/** A line of its own beside the title: `（2021年度）`. */
export function yearAlone(passage: Passage | undefined): readonly FoundText[] {
  return passage && ALONE.test(passage.text) ? yearsIn(passage) : [];
}

/** Behind another label on the same line: `填报部门：… 评价年度：2021年`. */
export function yearsWithin(passage: Passage, labels: readonly string[]): readonly FoundText[] {
  // 年度 alone may be the end of another word.
  const longer = labels.filter((label) => label.length > '年度'.length);
  return longer.flatMap((label) => {
    const at = passage.text.indexOf(`${label}:`);
    const from = at + label.length + 1;
    const ends = /^20\d\d(?:年度?)?(?![\d年月.—~至到-])/u.test(passage.text.slice(from));
    return at > 0 && ends ? [yearAt(passage, from)] : [];
  });
}

function yearAt(passage: Passage, from: number): FoundText {
  const printed = passage.text.slice(from, from + 4);
  const value = Array.from(printed, digitOf).join('');
  return { value, place: passagePlace(passage, from, from + 4) };
}

function digitOf(character: string): string {
  if (/[零○Oo0]/u.test(character)) return '0';
  const digit = DIGITS.indexOf(character);
  return digit < 0 ? character : String(digit);
}
