/** 评分标准页, generated from data/: one version of the rubric, its errata, its open questions. */
import type { Rubric } from '../../../engine/rubric/rubric.ts';
import { bare, lines } from '../format.ts';
import { indicatorList, type IndicatorListSection } from './indicator.ts';
import { indicatorPath } from '../paths.ts';

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
