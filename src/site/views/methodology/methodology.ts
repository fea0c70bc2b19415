/** 方法页, generated from data/: verdicts, tolerances and general checks. */
import type { Check } from '../../../engine/checks/check.ts';
import type { Catalogue } from '../../../dataset/catalogue.ts';
import { VERDICTS } from '../../../engine/rubric/outcome.ts';
import { bare, money, percent, percentagePointsText } from '../format.ts';
import { WEIGHT_WORDS } from '../findings/weight.ts';
import { CHECK_MARKS, VERDICT_MARKS, VERDICT_MEANINGS, type VerdictMark } from '../verdict.ts';

export interface TermMeaning {
  readonly mark: VerdictMark;
  readonly meaning: string;
}

export function verdictMeanings(): readonly TermMeaning[] {
  return VERDICTS.map((verdict) => ({
    mark: VERDICT_MARKS[verdict],
    meaning: VERDICT_MEANINGS[verdict],
  }));
}

export function checkMeanings(): readonly TermMeaning[] {
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

/** 存疑与轻重, from data/findings.yaml: term and rule. */
export function findingRules({
  findingPolicy: policy,
}: Catalogue): readonly (readonly [term: string, text: string])[] {
  const units = policy.units.map(({ id }) => id).join('、');
  return [
    [
      WEIGHT_WORDS.score,
      '自评不在复算区间之内，或公开情况计分；或换一种读法（改正单位、取另一处所印的值、使等式成立），算定的得分就不同。在评分标准的容差以内的不算',
    ],
    [
      WEIGHT_WORDS.amount,
      `差额不低于等式两边较大一边的 ${percent(policy.leastShare)}，也不低于 ${money(policy.leastAmount)}；或不低于 ${money(policy.largeAmount)}；印出的比率差不低于 ${percentagePointsText(policy.leastRate)}`,
    ],
    [WEIGHT_WORDS.small, '其余合不上的。照样列出，请部门更正即可，不标红，不计入要紧的疑点'],
    [
      '一个起因一条',
      '一个数、一个单位印错，会使好几处核对不符：改正它，这些核对就一起相合，它们收在这一条下面；差额相同而又用到同一个数或同一张表的也合为一条',
    ],
    [
      '单位存疑',
      `不合的等式，把其中一个数换成${units}之中的另一个单位就合上，而没有一个原来合的等式因此不合，差额又不低于较大一边的 ${percent(policy.leastUnitShare)}，就说它的单位存疑。几个数都能这样换的，取换后与上年相差不到 ${bare(policy.mostTimes)} 倍的；仍分不出的都存疑`,
    ],
    [
      '单位已查明',
      `只有一种读法可能，又有 ${bare(policy.leastMended)} 项以上核对因它相合的，单位已由别处印的数查明：自评得分与照它算出的得分相合的，就照它复算，这处印误只算细差；不相合的仍作单位存疑，不说自评偏高或偏低`,
    ],
    [
      '数值存疑',
      '一个数改成某个值，两个以上不合的等式就一起合上；或等式里别的数都另有等式证明，只剩它。同一个事实印了两个值的，是前后不一；名目不同、本应是同一笔钱的两处数字不同，各自可能另有口径，是口径待说明',
    ],
    [
      '存疑的数怎样显示',
      '照印刷写出，连同相合的读法；不进标题、中位数、四分位、排序和图的刻度。用到它的指标，各种读法得分相同的照算；得分不同的，结论是单位存疑或数值存疑，不说自评偏高或偏低',
    ],
  ];
}
