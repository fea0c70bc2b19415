/** 方法页, generated from data/: verdicts, tolerances and general checks. */
import type { Check } from '../checks/check.ts';
import type { Catalogue } from '../dataset/load.ts';
import { VERDICTS } from '../rubric/outcome.ts';
import { CHECK_MARKS, VERDICT_MARKS, VERDICT_MEANINGS, type Mark } from './verdict.ts';

export interface Meaning {
  readonly mark: Mark;
  readonly meaning: string;
}

export function verdictMeanings(): readonly Meaning[] {
  return VERDICTS.map((verdict) => ({
    mark: VERDICT_MARKS[verdict],
    meaning: VERDICT_MEANINGS[verdict],
  }));
}

export function checkMeanings(): readonly Meaning[] {
  return [
    { mark: CHECK_MARKS.holds, meaning: '两边精确相等，或比率按所印位数四舍五入后相等' },
    {
      mark: CHECK_MARKS.rounding,
      meaning:
        '相差在尾差之内：每个印到百分位的万元数、百分比可能偏离半个末位，各数相加即容许的尾差；人数、家数和以元计的金额不容许尾差',
    },
    { mark: CHECK_MARKS.fails, meaning: '相差超出尾差' },
    { mark: CHECK_MARKS.derived, meaning: '由公布的数字算出，报告没有印出，无从比较' },
    { mark: CHECK_MARKS.noted, meaning: '由人阅读后并列的两处文字，程序不作判断' },
    {
      mark: CHECK_MARKS['not-run'],
      meaning: '所需的数字没有公布、不适用或前后不一，没有核对；不算相符',
    },
  ];
}

export function generalChecks({ checks }: Catalogue): readonly (readonly string[])[] {
  return checks.map((check: Check) => [
    check.id,
    check.name,
    check.category,
    check.question || '—',
  ]);
}
