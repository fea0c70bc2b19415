/** Reads data/recognition/scores.yaml. */
import { decimalOrPercent, ONE, type Decimal } from '../../engine/model/decimal.ts';
import type { Entry } from '../../engine/model/entry.ts';
import { quoted } from '../../engine/model/problem.ts';
import { plainWord } from '../text/normalise.ts';

export interface ScoreWords {
  /** Heads of a column that surely holds self scores. */
  readonly self: ReadonlySet<string>;
  /** Heads that mean self scores where no surer one is printed. */
  readonly score: ReadonlySet<string>;
  /** Heads of columns with points that are not self scores. */
  readonly others: ReadonlySet<string>;
  readonly fullMarks: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  readonly subtotals: ReadonlySet<string>;
  /** What is printed where no score is given. */
  readonly blanks: ReadonlySet<string>;
  /** Beginnings of lines behind the table. */
  readonly after: ReadonlySet<string>;
  /** Share of the rubric's indicators, from 0 to 1, that a scoring table has to name. */
  readonly leastShare: Decimal;
}

export function readScoreWords(file: Entry): ScoreWords {
  const list = (key: string): ReadonlySet<string> =>
    new Set(
      file
        .at(key)
        .items()
        .map(({ value }) => plainWord(value)),
    );
  const share = decimalOrPercent(file.text('至少认出'));
  if (!share || share.lte(0) || share.gt(1))
    file
      .at('至少认出')
      .problem(quoted(file.text('至少认出')), '大于 0、不超过 100% 的比例', '请改正，如 50%');
  const words = {
    self: list('自评栏'),
    score: list('得分栏'),
    others: list('他评栏'),
    fullMarks: list('分值栏'),
    totals: list('合计名'),
    subtotals: list('小计名'),
    blanks: list('空缺'),
    after: list('表后'),
    leastShare: share ?? ONE,
  };
  file.done();
  return words;
}
