/** 公开的表: words by which the parts of a table are told apart. Source: data/terms.yaml. */
import { decimalOrPercent, ONE, type Decimal } from './decimal.ts';
import type { Entry } from './entry.ts';
import { quoted } from './problem.ts';
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
  readonly exception: Exception;
}

/** 例外: when what differs from all beside it is worth telling. */
export interface Exception {
  /** How many there are at least; with fewer nothing is unusual. */
  readonly least: number;
  /** The share of them that are alike, 0.8 of all. */
  readonly alike: Decimal;
}

/** Whether so few differ among so many. */
export function isException(few: number, all: number, { least, alike }: Exception): boolean {
  return few > 0 && all >= least && alike.times(all).lte(all - few);
}

export const NO_TABLE_WORDS: TableWords = {
  countingHeads: [],
  countingLetters: [],
  notMoney: [],
  otherHeads: [],
  functionalClasses: [],
  exception: { least: Number.MAX_SAFE_INTEGER, alike: ONE },
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
    exception: readException(entry.at('例外')),
  };
  entry.done();
  return read;
}

/** A head or a label of a rate, or of people or things counted. */
export function isNotMoney(text: string, { notMoney }: TableWords): boolean {
  const plain = plainLabel(text);
  return notMoney.some((word) => plain.includes(word));
}

function readException(entry: Entry): Exception {
  const [least, alike] = [entry.text('至少'), entry.text('多数')];
  if (!/^[1-9]\d{0,4}$/.test(least)) entry.at('至少').problem(quoted(least), '正整数', '请改正');
  const share = decimalOrPercent(alike);
  if (!share?.gt(0) || share.gt(1))
    entry.at('多数').problem(quoted(alike), '大于 0、不超过 100% 的百分比', '请改正');
  entry.done();
  return { least: Number.parseInt(least, 10) || Number.MAX_SAFE_INTEGER, alike: share ?? ONE };
}
