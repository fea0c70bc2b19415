/** 公开的表: words by which the parts of a table are told apart. Source: data/terms.yaml. */
import type { Entry } from './entry.ts';
import { plainLabel } from './table-labels.ts';

/** Every word as `plainLabel` leaves it. */
export interface TableWords {
  /** 行次: heads of columns, or labels of rows, that only count. */
  readonly countingHeads: readonly string[];
  /** 甲, 乙: what a counting row prints over the labels. */
  readonly countingLetters: readonly string[];
  /** 率, 人数: a head or a label with one of them is of no sum of money. */
  readonly notMoney: readonly string[];
  /** 编码, 日期: a head that ends in one of them stands over no numbers. */
  readonly otherHeads: readonly string[];
  /** 支出功能分类的类: what makes up 本年支出合计. */
  readonly functionalClasses: readonly string[];
}

export const NO_TABLE_WORDS: TableWords = {
  countingHeads: [],
  countingLetters: [],
  notMoney: [],
  otherHeads: [],
  functionalClasses: [],
};

export function readTableWords(entry: Entry): TableWords {
  const words = (key: string): readonly string[] =>
    entry.list(key).map(({ value }) => plainLabel(value));
  const read = {
    countingHeads: words('行次'),
    countingLetters: words('栏次代字'),
    notMoney: words('不是金额'),
    otherHeads: words('不是数的栏'),
    functionalClasses: words('支出功能分类'),
  };
  entry.done();
  return read;
}

/** A head or a label of a rate, or of people or things counted. */
export function isNotMoney(text: string, { notMoney }: TableWords): boolean {
  const plain = plainLabel(text);
  return notMoney.some((word) => plain.includes(word));
}
