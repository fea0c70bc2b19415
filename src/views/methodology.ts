/** 方法页, generated from data/: rubric versions, errata, open questions, verdicts, tolerances and general checks. */
import type { Check } from '../checks/check.ts';
import type { Catalogue } from '../dataset/load.ts';
import { VERDICTS } from '../rubric/outcome.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { bare, lines } from './format.ts';
import { indicatorList, type IndicatorListSection } from './indicator.ts';
import { indicatorPath } from './paths.ts';
import { CHECK_MARKS, VERDICT_MARKS, VERDICT_MEANINGS, type Mark } from './verdict.ts';

export interface RubricView {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly structure: readonly IndicatorListSection[];
  readonly errata: readonly {
    readonly name: string;
    readonly path: string;
    readonly problem: string;
    readonly reading: string;
    readonly reason: string;
  }[];
  readonly doubts: readonly string[];
}

export function rubricView(rubric: Rubric): RubricView {
  const examples = rubric.indicators.reduce(
    (count, each) =>
      count +
      each.examples.length +
      each.items.reduce((sum, item) => sum + item.examples.length, 0),
    0,
  );
  return {
    id: rubric.id,
    name: rubric.name,
    facts: [
      ['编号', rubric.id],
      ['适用年度', rubric.years.join('、')],
      ['满分', `${bare(rubric.fullMarks)} 分，${String(rubric.indicators.length)} 项指标`],
      [
        '取整',
        `三级指标得分四舍五入到 ${String(rubric.rounding.places)} 位小数；与自评相差不超过 ${bare(rubric.rounding.tolerance)} 分视为一致。${rubric.rounding.reason}`,
      ],
      ['算例', `${String(examples)} 个，随测试运行`],
      ['出处', `${rubric.sourceFile}，${lines(rubric.sourceLines)}`],
    ],
    structure: indicatorList(rubric, rubric.jurisdiction),
    errata: rubric.indicators.flatMap(({ erratum, name, id }) =>
      erratum ? [{ name, path: indicatorPath(rubric.jurisdiction, id), ...erratum }] : [],
    ),
    doubts: rubric.doubts.map((doubt) => {
      const where = lines(doubt.lines);
      const about = rubric.indicators.find((each) => each.number === doubt.indicator)?.name;
      return `${about ? `${about}：` : ''}${doubt.text}${where === '' ? '' : `（${where}）`}`;
    }),
  };
}

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
    { mark: CHECK_MARKS['not-run'], meaning: '缺少所需的数字，没有核对；不算相符' },
  ];
}

export function generalChecks({ checks }: Catalogue): readonly (readonly string[])[] {
  return checks.map((check: Check) => [
    check.id,
    check.name,
    check.category,
    check.guidance || '—',
  ]);
}
