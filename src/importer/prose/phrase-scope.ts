/** 范围: whether what is said is said of the department itself. */
import { ownNameLength } from '../text/own-name.ts';
import type { SentenceContext, DepartmentWords } from './phrase-context.ts';
import { last, wordPlaces } from '../text/word-places.ts';

type OfDepartment = Pick<SentenceContext, 'names' | 'words'>;

/** Whoever was named last before: the department, or somebody else. */
export function isOwnScope(said: string, context: OfDepartment): boolean {
  const text = withoutSums(withoutAsides(withoutSections(withWhole(said, context), context)));
  const other = Math.max(last(text, context.words.otherScopes), ...officesIn(text, context));
  return other < 0 || lastSelf(text, context) >= other;
}

/** 编制28名（局机关12名、中心16名）: who is told of in brackets is told of no longer behind them. */
function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\d[^()]*\)/gu, '');
}

/** 内设办公室、财务科等5个科室: sections of the department, no other offices. */
function withoutSections(text: string, { words: { inside } }: OfDepartment): string {
  return inside.reduce(
    (all, word) => all.replaceAll(new RegExp(`${word}[^,;。]*`, 'gu'), word),
    text,
  );
}

/** 157人,其中机关36人、所属单位121人; the list tells of the whole where it sums up to it, and ends with the statement. */
const PARTS = /(\d+)([人名辆项件])[,(]其中:?([^;。]*?)\)?[;。]/gu;

function withoutSums(text: string): string {
  return text.replace(PARTS, (all, whole: string, unit: string, list: string) => {
    const counted = Array.from(list.matchAll(new RegExp(`(\\d+)${unit}`, 'gu')), ([, each]) =>
      Number(each),
    );
    const sum = counted.reduce((total, each) => total + each, 0);
    return counted.length > 1 && sum === Number(whole) ? `${whole}${unit};` : all;
  });
}

/** 机关及所属单位 are the department together. */
function withWhole(text: string, { words: { whole, self } }: OfDepartment): string {
  return text.replace(whole, self[0] ?? '');
}

/** Characters before the scope that a sentence begins with: 从全区情况看. One with figures speaks for itself alone. */
const OPENING = 2;
/** Longest name of an office that is looked for at the start of a sentence. */
const LONGEST_NAME = 20;

/**
 * The sentences before in the same paragraph: the last that begins with anybody decides.
 * 区水文站为我局二级单位。 begins with another, and so what follows is its.
 */
export function isOwnParagraph(before: string, context: OfDepartment): boolean {
  const { words } = context;
  const reported = withoutSections(withWhole(before, context), context)
    .split('。')
    .findLast((sentence) => {
      const head = sentence.slice(0, LONGEST_NAME);
      return opensWithOther(head, context) || lastSelf(head, context) >= 0;
    });
  if (reported === undefined || !opensWithOther(reported.slice(0, LONGEST_NAME), context))
    return true;
  return lastSelf(reported, context) > last(reported, words.otherScopes);
}

function opensWithOther(head: string, context: OfDepartment): boolean {
  const scope = context.words.otherScopes.some((word) => {
    const at = head.indexOf(word);
    return at >= 0 && at <= OPENING && !/\d/u.test(head);
  });
  const [clause = ''] = head.split(/[,:;、]/u);
  const offices = officesIn(clause, context);
  const own = lastSelf(clause, context);
  return scope || (offices.length > 0 && (own < 0 || own > Math.min(...offices)));
}

/** Where the department was named last, in whatever way; -1 for nowhere. */
function lastSelf(text: string, context: OfDepartment): number {
  return Math.max(last(text, context.words.self), lastName(text, context));
}

function lastName(text: string, { names, words }: OfDepartment): number {
  const ends = new Set(names.map((name) => name.at(-1)));
  for (let to = text.length; to > 0; to--) {
    if (!ends.has(text[to - 1])) continue;
    const length = ownNameLength(text.slice(0, to), names, words);
    if (length > 0 && !isSubordinate(text.slice(0, to - length), words)) return to - length;
  }
  return -1;
}

/** 直属的水务局, whatever it is called. */
function isSubordinate(before: string, { otherScopes }: DepartmentWords): boolean {
  const bare = before.replace(/的$/u, '');
  return otherScopes.some((word) => bare.endsWith(word));
}

/** Where names of other offices end. */
function officesIn(text: string, context: OfDepartment): readonly number[] {
  return context.words.offices
    .flatMap((end) =>
      wordPlaces(text, end).flatMap((at) =>
        isBare(text, at, end, context.words) ? [] : [at + end.length],
      ),
    )
    .filter((to) => isOtherOffice(text, to, context));
}

/** Characters between the office and its sections: 局机关内设. */
const ORGAN = 2;

/** 局机关内设5个科室: a 局 without a name that lists its sections is the department. */
function isBare(text: string, at: number, end: string, { inside }: DepartmentWords): boolean {
  const next = text.slice(at + end.length);
  const listed = inside.some((word) => next.slice(0, ORGAN + word.length).endsWith(word));
  return end.length === 1 && listed && /(?:^|[,;:。])$/u.test(text.slice(0, at));
}

/** 市财政局于2022年1月28日批复: when it did so. */
const ON_DATE = /^[于在]?(?:(?:19|20)\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|[初中底])?)?(?:正式|已)?/u;

/** @param to where a word ends that ends names of offices */
function isOtherOffice(text: string, to: number, { names, words }: OfDepartment): boolean {
  const name = text.slice(0, to);
  const context = text.slice(Math.max(0, to - 2), to + 2);
  const length = ownNameLength(name, names, words);
  const isNamed = length > 0 && !isSubordinate(name.slice(0, -length), words);
  const isOwn = isNamed || words.self.some((word) => name.endsWith(word));
  // 区财政局批复的: who grants or prints the figures is not whose they are.
  const done = text.slice(to).replace(ON_DATE, '');
  const grants = words.granting.some((word) => done.startsWith(word));
  return !isOwn && !grants && !words.noOffices.some((word) => context.includes(word));
}
