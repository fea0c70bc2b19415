/** 分项: whether the words before a total speak of a part of the spending, or announce something else. */
import type { SentenceContext, AffairWords } from './phrase-context.ts';
import { has } from '../text/word-places.ts';

/** 项目支出 is one of the subjects; 项目 alone is one project, 项目数 a count. */
const PROJECT = /专项|工程|(?<!部门预算)项目(?!支出|数|总数|库|管理|预算总指标)/u;
/** 疫情防控支出：实际支出… is that part's. */
const PART_LABEL = /(?:支出|资金|项目|任务):$/u;

/** 其中… up to the end of its sentence lists the parts of a whole, which goes on behind it. */
function withoutParts(text: string): string {
  const pieces = text.split(/(?<=[;。])/u);
  return pieces
    .map((each) => (/[;。]$/u.test(each) ? (each.split('其中')[0] ?? '') : each))
    .join('');
}

/** A part of the spending was named. */
export function isOfPart(text: string, { parts }: AffairWords): boolean {
  const rest = withoutParts(text);
  return has(rest, parts) || PROJECT.test(rest);
}

/** 一般公共预算财政拨款年初预算: of some of the money alone. */
export function isOfFunds(
  text: string,
  headings: readonly string[],
  { funds }: AffairWords,
): boolean {
  const own = text.replace(/[,:]$/u, '');
  return has(headings.join('。'), funds) || funds.some((word) => own.endsWith(word));
}

/** Neither says of what. */
const YEAR_OR_REMARK = /(?:19|20)\d\d年度?|\([^()]*\)/gu;

/** 农村饮水安全方面，年初预算…: what stands right before, or the heading, is about no money; so it may say what for. */
export function isOfAffair(
  text: string,
  before: string,
  headings: readonly string[],
  { names, words }: SentenceContext,
): boolean {
  const self = [...words.self, ...names];
  const isOther = (said: string): boolean => {
    const bare = self.reduce((rest, each) => rest.replaceAll(each, ''), said);
    const plain = bare.replace(YEAR_OR_REMARK, '');
    const isKnown = ['', ...words.leads, ...words.moneyTitles].includes(plain);
    return !isKnown && !has(plain, words.moneyWords);
  };
  const withoutFigures = (said: string): boolean => !/\d/u.test(said.replace(YEAR_OR_REMARK, ''));
  const clause = text.split(/,(?!\d)|[:;]/u).at(-2) ?? '';
  const sentence = !/[,:;]/u.test(text) ? (before.split('。').at(-2) ?? '') : '';
  return (
    isOther(clause) ||
    (withoutFigures(sentence) && !has(sentence, self) && isOther(sentence)) ||
    isOther(headings.findLast((heading) => heading !== '') ?? '')
  );
}

/** 项目支出主要用于水利。年初预算…: a subject was named, and no whole since. */
export function isUnderSubject(
  text: string,
  before: string,
  headings: readonly string[],
  { subjects }: SentenceContext,
): boolean {
  const names = [...subjects];
  const topics = withoutParts(before)
    .split('。')
    .filter((each) => !/\d/u.test(each));
  if (PART_LABEL.test(text) || PART_LABEL.test(labelOf(text))) return true;
  return has([...headings, ...topics, clausesOf(text)].join('。'), names);
}

/** The clauses before in the same statement; a gap ends the numbers of a table printed as text. */
function clausesOf(text: string): string {
  return (
    withoutParts(text)
      .split(/[;。 ]/u)
      .at(-1) ?? ''
  );
}

/** One project is spoken of in the same statement, or in a heading. */
export function isOfProject(text: string, headings: readonly string[]): boolean {
  return PROJECT.test([...headings, clausesOf(text)].join('。'));
}

/** What a colon before in the same statement announces: 绩效指标值：公众满意度95%，资产使用率100%. */
export function labelOf(text: string): string {
  const clauses = clausesOf(text);
  const colon = clauses.lastIndexOf(':');
  const from = Math.max(clauses.lastIndexOf(',', colon), clauses.lastIndexOf(':', colon - 1));
  return colon < 0 ? '' : clauses.slice(from + 1, colon + 1);
}
