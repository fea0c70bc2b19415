/** 表中用词: by which heads and labels of tables printed as text are known. Source: data/recognition/text-tables.yaml. */
import type { Entry } from '../../engine/model/entry.ts';
import { plainLabel } from '../../engine/model/table-labels.ts';

export interface TableLimits {
  /** Lines of a broken head. */
  readonly headLines: number;
  /** Characters of a cell. */
  readonly cellLength: number;
  /** Lines of one broken word. */
  readonly wordLines: number;
  /** Blank lines between two rows. */
  readonly blankLines: number;
  /** Printed lines from the first to the last word of a head of scores. */
  readonly scoreHeadLines: number;
}

export interface HeadGroup {
  readonly upper: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

/** A head of three rows in a fixed order, over one row of values; each word in all its spellings, plain. */
export interface FixedHead {
  readonly upper: readonly ReadonlySet<string>[];
  /** Printed below each of `upper`. */
  readonly middle: readonly ReadonlySet<string>[];
  /** Which of `middle` has `lower` below it. */
  readonly parted: number;
  readonly lower: readonly ReadonlySet<string>[];
}

/** Sets hold words as `fold` leaves them. */
export interface TextTableWords {
  /** 首列: heads of the column of labels. */
  readonly firstHeads: ReadonlySet<string>;
  /** Heads over what is filled in, numbers or words. */
  readonly filledHeads: ReadonlySet<string>;
  readonly firstHeadEndings: readonly string[];
  /** Heads of any column, and the names of facts. */
  readonly heads: ReadonlySet<string>;
  /** Labels of rows, and the names of facts. */
  readonly labels: ReadonlySet<string>;
  /** Names and aliases of facts alone. */
  readonly facts: ReadonlySet<string>;
  /** 上层表头: heads of the upper of two rows, each with the heads that it stands over. */
  readonly groups: readonly HeadGroup[];
  /** 总分行: names of the total of a form, and the full marks printed behind it. */
  readonly totals: { readonly names: ReadonlySet<string>; readonly full: ReadonlySet<string> };
  readonly fixedHeads: readonly FixedHead[];
  /** 行名 alone. */
  readonly rowLabels: ReadonlySet<string>;
  readonly spaced: ReadonlySet<string>;
  readonly rateHeads: readonly string[];
  readonly periods: ReadonlySet<string>;
  readonly scoreLevels: readonly string[];
  readonly scorePoints: readonly string[];
  readonly scoreEnds: ReadonlySet<string>;
  readonly zeroWords: readonly string[];
  /** Ids of units.csv. */
  readonly units: readonly string[];
  readonly limits: TableLimits;
}

/** What the rest of data/ says: names and aliases of glossary.csv, 零值写法 of terms.yaml, ids of units.csv. */
export interface KnownWords {
  readonly facts: readonly string[];
  readonly zeroWords: readonly string[];
  readonly units: readonly string[];
}

export function readTextTableWords(entry: Entry, known: KnownWords): TextTableWords {
  const list = (from: Entry, key: string): readonly string[] =>
    from
      .at(key)
      .items()
      .map(({ value }) => plainLabel(value));
  const [firstHeads, heads, labels] = ['首列', '列名', '行名'].map((key) => list(entry, key));
  const facts = known.facts.map(fold);
  const scores = entry.at('评分表');
  const totals = entry.at('总分行');
  const words = {
    firstHeads: new Set(firstHeads),
    filledHeads: new Set(list(entry, '填报栏')),
    firstHeadEndings: list(entry, '首列词尾'),
    heads: new Set([...(firstHeads ?? []), ...(heads ?? []), ...facts]),
    labels: new Set([...(labels ?? []), ...facts]),
    facts: new Set(facts),
    groups: entry.at('上层表头').items().map(readGroup),
    totals: { names: new Set(list(totals, '名称')), full: new Set(list(totals, '满分')) },
    fixedHeads: entry.at('固定表头').items().map(readFixed),
    rowLabels: new Set(labels),
    spaced: new Set(list(entry, '空开的词')),
    rateHeads: list(entry, '比率列'),
    periods: new Set(list(entry, '时期')),
    scoreLevels: list(scores, '层级'),
    scorePoints: list(scores, '得分'),
    scoreEnds: new Set(list(scores, '末行')),
    zeroWords: known.zeroWords,
    units: known.units,
    limits: readLimits(entry.at('上限')),
  };
  scores.done();
  totals.done();
  entry.done();
  return words;
}

function readGroup(entry: Entry): HeadGroup {
  const [upper, lower] = ['上层', '下层'].map(
    (key) =>
      new Set(
        entry
          .at(key)
          .items()
          .map(({ value }) => plainLabel(value)),
      ),
  );
  entry.done();
  return { upper: upper ?? new Set(), lower: lower ?? new Set() };
}

function readFixed(entry: Entry): FixedHead {
  const level = (key: string): readonly ReadonlySet<string>[] =>
    entry.list(key).map((word) => new Set(word.items().map(({ value }) => plainLabel(value))));
  const [upper, middle, lower] = [level('上层'), level('中层'), level('下层')];
  const separated = middle.findIndex((word) =>
    word.has(plainLabel(entry.list('分开')[0]?.value ?? '')),
  );
  if (separated < 0) entry.at('分开').problem('不在中层里', '中层的一个词', '请改正');
  entry.done();
  return { upper, middle, lower, parted: separated };
}

function readLimits(entry: Entry): TableLimits {
  const count = (key: string): number => {
    const text = entry.text(key);
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
    entry.problem(`「${key}」写作“${text}”`, '1 到 9999 的整数', '请改成整数');
    return 1;
  };
  const limits = {
    headLines: count('表头行'),
    cellLength: count('一格字数'),
    wordLines: count('词的行数'),
    blankLines: count('空行'),
    scoreHeadLines: count('表头间隔'),
  };
  entry.done();
  return limits;
}

/** 2021年末数 is 年末数. */
const YEAR = /^(?:19|20)\d\d(?:(?=年[末底])|年度?)/;
/** Nothing to fold; most words are such, and long documents ask for many. */
const PLAIN = /^[\u4e00-\u9fff]{1,40}$/;
const UNIT_BEHIND = /\([^()]{1,8}\)$/;

/** `其中：2020 年预算数（万元）：` is 预算数, `因公出国（境）费` stays whole. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = plainLabel(text).replace(/:$/, '');
  const yearless = plain.replace(YEAR, '');
  const bare = yearless === '' ? plain : yearless;
  return bare.replace(UNIT_BEHIND, '') || bare;
}

/** Longer than any word in use. */
export const LONGEST_WORD = 40;

export function isKnownWord(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_WORD) return false;
  if (PLAIN.test(text)) return words.has(text);
  return words.has(fold(text)) || words.has(plainLabel(text).replace(/:$/, ''));
}
