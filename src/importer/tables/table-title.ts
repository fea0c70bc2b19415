/** 表名: what the lines right over a table say of all its figures. */
import type { Line } from '../document.ts';
import type { GridWords, GridLabelWords, GridTitleWords } from './grid-words.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';

export interface TableTitle {
  /** Plain: what stands over the table behind the last sentence. */
  readonly lines: readonly string[];
  /** Plain: the nearest line that is a title; '' where there is none. */
  readonly own: string;
  /** 口径 of all that names none; '' where the title says none. */
  readonly aspect: string;
  /** Whether the document is a budget: what it prints is planned. */
  readonly isBudget: boolean;
}

const SENTENCE_END = /[。；;，,：:]$/u;

export function tableTitle(
  {
    before,
    overText,
    titleLine,
    inside,
  }: {
    readonly before: readonly Line[];
    /** All lines over it, plain. */
    readonly overText: string;
    readonly titleLine: Line | undefined;
    /** Rows at its top that run over all columns, plain. */
    readonly inside: readonly string[];
  },
  {
    words,
    lookAlikes,
    isBudget,
  }: {
    readonly words: GridWords;
    readonly lookAlikes: LookAlikes;
    readonly isBudget: boolean;
  },
): TableTitle {
  const plain = before.slice(-words.linesOver).map((line) => normalise([line], lookAlikes).text);
  const sentence = plain.findLastIndex((text) => SENTENCE_END.test(text));
  const lines = [...plain.slice(sentence + 1), ...inside];
  const texts = [overText, ...inside];
  const said = words.titleAspects.find(({ word }) => texts.some((text) => text.includes(word)));
  const aspects = new Set(
    words.ownTitleAspects
      .filter(({ word }) => lines.some((text) => text.includes(word)))
      .map(({ aspect }) => aspect),
  );
  const ofLines = aspects.size === 1 ? ([...aspects][0] ?? '') : '';
  const ofDocument = isBudget && aspects.size === 0 ? 'initial' : '';
  const own = inside.at(-1) ?? (titleLine ? normalise([titleLine], lookAlikes).text : '');
  return { lines, own, aspect: said?.aspect ?? (ofLines || ofDocument), isBudget };
}

/** 一般公共预算支出表 tells no total; 项目支出分季度进度表 tells none of the whole department. */
export function isOfTable(
  subject: string,
  { lines, own }: TableTitle,
  { narrowTitles, fundTitles, ofAllMoney, unnarrowed, subjects }: GridLabelWords & GridTitleWords,
): boolean {
  const says = (words: Iterable<string>): boolean =>
    [...words].some((word) => lines.some((text) => text.includes(word)));
  const narrow = narrowTitles.find(
    ({ word, without }) => own.includes(word) && !without.some((each) => own.includes(each)),
  );
  if (narrow && !narrow.only.has(subject)) return false;
  if (ofAllMoney.has(subject) && says(fundTitles)) return false;
  if (!unnarrowed.has(subject)) return true;
  return !says([...subjects].flatMap(([label, id]) => (id === 'total' ? [] : [label])));
}
