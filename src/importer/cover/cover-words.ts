/** Reads data/recognition/cover.yaml. */
import type { Entry } from '../../engine/model/entry.ts';
import { quoted } from '../../engine/model/problem.ts';
import { plainWord } from '../text/normalise.ts';

export interface CoverWords {
  readonly titleEndings: readonly string[];
  readonly behindDepartment: readonly string[];
  readonly departmentLabels: readonly string[];
  readonly yearLabels: readonly string[];
  readonly otherLabels: readonly string[];
  readonly departmentEndings: readonly string[];
  /** Beginnings of the first line behind the cover. */
  readonly ends: readonly string[];
  /** Printed lines that a cover may have. */
  readonly mostLines: number;
  /** Characters that a title may have. */
  readonly longestTitle: number;
  /** What documents of this kind speak of. */
  readonly terms: readonly string[];
  /** How many different terms make it one, with a title of the kind and without. */
  readonly leastTerms: { readonly titled: number; readonly untitled: number };
}

export function readCoverWords(file: Entry): CoverWords {
  const list = (key: string): readonly string[] =>
    file
      .at(key)
      .items()
      .map(({ value }) => plainWord(value))
      // The longest first: 填报部门名称 before 填报部门.
      .sort((a, b) => b.length - a.length);
  const words = {
    titleEndings: list('题名末尾'),
    behindDepartment: list('部门以后'),
    departmentLabels: list('部门栏'),
    yearLabels: list('年度栏'),
    otherLabels: list('其他栏'),
    departmentEndings: list('机构末尾'),
    ends: list('封面结束'),
    mostLines: count(file, '封面行数'),
    longestTitle: count(file, '题名字数'),
    terms: list('用词'),
    leastTerms: { titled: count(file, '有题名'), untitled: count(file, '无题名') },
  };
  file.done();
  return words;
}

function count(file: Entry, key: string): number {
  const text = file.text(key);
  if (!/^[1-9]\d{0,3}$/.test(text)) file.at(key).problem(quoted(text), '正整数', '请改正，如 40');
  return Number.parseInt(text, 10);
}
