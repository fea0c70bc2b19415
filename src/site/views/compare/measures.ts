/** 可比的量: every measure that /compare/ offers, by group, each with its definition and how it is read. */
import type { Publication } from '../../../dataset/publication.ts';
import { Decimal, sum } from '../../../engine/model/decimal.ts';
import type { Fact, Glossary } from '../../../engine/model/glossary.ts';
import { joinSources, NOWHERE } from '../../../engine/model/source.ts';
import type { IndicatorOutcome } from '../../../engine/rubric/outcome.ts';
import type { Rubric } from '../../../engine/rubric/rubric.ts';
import type { Evaluation } from '../../../engine/rubric/total.ts';
import { bare } from '../format.ts';
import { reportFindings, weighty } from '../findings/findings.ts';
import { paceDispute } from '../overview/pace-series.ts';
import type { CompareUnit, MeasureInfo } from './data.ts';
import { RATIOS } from '../overview/rate.ts';
import { FACT_GROUPS, QUARTERS } from './fact-groups.ts';
import { formula, inDoubt, none, rate, value, type FoundReading } from './found.ts';

export interface Measure extends MeasureInfo {
  /** @returns undefined when the report's rubric does not have it */
  readonly find: (publication: Publication) => FoundReading | undefined;
}

/** Names and definitions of facts come from the glossary, those of sections and indicators from the rubrics. */
export function measures(glossary: Glossary, rubrics: readonly Rubric[]): readonly Measure[] {
  return [
    ...FACT_GROUPS.flatMap(({ group, facts }) =>
      facts.flatMap((id) => {
        const fact = glossary.byId(id);
        return fact ? [factMeasure(group, fact, glossary)] : [];
      }),
    ),
    ...totals(glossary),
    ...sections(rubrics),
    ...indicators(rubrics),
    ...counts(),
  ];
}

const UNITS: Readonly<Record<string, CompareUnit>> = { money: '万元', rate: '%', count: '人' };

function factMeasure(group: string, fact: Fact, glossary: Glossary): Measure {
  const unit = UNITS[fact.kind];
  if (!unit) throw new Error(`${fact.id} cannot be compared: it is a ${fact.kind}`);
  const [ratio] = RATIOS[fact.id] ?? [];
  const computed = ratio
    ? `；报告没有印出而两边都公布时，按${formula(ratio, glossary)}算出并注明`
    : '';
  return {
    id: fact.id,
    name: fact.name,
    group,
    unit,
    definition: `${fact.definition}${computed}`,
    byRubric: false,
    find: (publication) => {
      const found = rate(fact, glossary, publication);
      const quarter = QUARTERS.indexOf(fact.id);
      return quarter < 0 ? found : pace(found, quarter, publication);
    },
  };
}

/** A quarter that is not printed as such may follow from its cumulative progress, as the rubric reads it. */
function pace(printed: FoundReading, quarter: number, publication: Publication): FoundReading {
  if (printed.kind === 'value' || printed.status !== '未公布') return printed;
  const items = publication.evaluation.outcomes.flatMap((outcome) => outcome.items);
  const item = items.find((each) => each.series?.length === QUARTERS.length);
  const part = item?.series?.[quarter];
  const computed = part?.value;
  if (!item || !computed) return printed;
  const dispute = paceDispute(publication, part);
  if (dispute) return inDoubt(dispute);
  const source = joinSources(item.used.map((figure) => figure.source));
  const note = '报告没有照此印出，按评分标准由累计支出进度算出';
  return { kind: 'value', value: computed, source, note };
}

const TOTALS = '总分';

function totals(glossary: Glossary): readonly Measure[] {
  const common = { group: TOTALS, unit: '分', byRubric: true } as const;
  const total = glossary.byId('selfScoreTotal');
  return [
    {
      ...common,
      id: 'selfScoreTotal',
      name: total?.name ?? '自评总分',
      definition: '各指标自评得分之和；有一项适用的指标没有自评得分即为不完整',
      find: ({ evaluation }) =>
        evaluation.selfTotal ? marked(evaluation.selfTotal, evaluation) : none('不完整'),
    },
    {
      ...common,
      id: 'selfScoreRate',
      name: '自评得分率',
      unit: '%',
      definition: '自评总分 ÷ 适用的各指标分值之和；有指标不适用的部门，用它与别的部门比',
      find: ({ evaluation: { selfTotal, applicableMarks } }) => {
        if (!selfTotal) return none('不完整');
        return applicableMarks.isZero() ? none('无法计算') : value(selfTotal.div(applicableMarks));
      },
    },
    {
      ...common,
      id: 'recomputedMinimum',
      name: '复算最低分',
      definition: '公布的数字所支持的最低总分：不能算定的评分项按最低计',
      find: ({ evaluation }) => marked(evaluation.min, evaluation),
    },
    {
      ...common,
      id: 'recomputedMaximum',
      name: '复算最高分',
      definition: '公布的数字所支持的最高总分：不能算定的评分项按最高计',
      find: ({ evaluation }) => marked(evaluation.max, evaluation),
    },
    {
      ...common,
      id: 'settledMarks',
      name: '可算定分值',
      definition: '满分之中，能由公布的数字算定的评分项的分值',
      find: ({ evaluation }) => marked(evaluation.settledMarks, evaluation),
    },
  ];
}

/** Points out of fewer marks than another department's: the reading says so. */
function marked(points: Decimal, { applicableMarks, rubric }: Evaluation): FoundReading {
  if (applicableMarks.eq(rubric.fullMarks)) return value(points);
  const note = `有指标不适用，适用分值 ${bare(applicableMarks)} 分`;
  return { kind: 'value', value: points, source: NOWHERE, note };
}

/** The later version's name where two versions name a thing otherwise. */
function byId<Each extends { readonly id: string; readonly name: string }>(
  all: readonly Each[],
): readonly Each[] {
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

function sections(rubrics: readonly Rubric[]): readonly Measure[] {
  return byId(rubrics.flatMap((rubric) => rubric.sections)).map(({ id, name }) => ({
    id: `section.${id}`,
    name: `${name}得分率`,
    group: '一级指标得分率',
    unit: '%',
    definition: `一级指标“${name}”之下适用指标的自评得分之和除以它们的分值之和`,
    byRubric: true,
    find: ({ evaluation }) => {
      const section = evaluation.rubric.sections.find((each) => each.id === id);
      const own = section?.groups.flatMap((group) => group.indicators.map((each) => each.id));
      return (
        own && selfShare(evaluation.outcomes.filter((each) => own.includes(each.indicator.id)))
      );
    },
  }));
}

function indicators(rubrics: readonly Rubric[]): readonly Measure[] {
  return byId(rubrics.flatMap((rubric) => rubric.indicators)).map(({ id, name }) => ({
    id: indicatorMeasure(id),
    name: `${name}（得分率）`,
    group: '三级指标得分率',
    unit: '%',
    definition: `指标“${name}”的自评得分除以分值`,
    byRubric: true,
    find: ({ evaluation }) => {
      const outcome = evaluation.outcomes.find((each) => each.indicator.id === id);
      return outcome && selfShare([outcome]);
    },
  }));
}

export function indicatorMeasure(id: string): string {
  return `indicator.${id}`;
}

/** Indicators that do not apply leave the denominator. */
function selfShare(outcomes: readonly IndicatorOutcome[]): FoundReading {
  const applicable = outcomes.filter((each) => each.verdict !== 'not-applicable');
  if (applicable.length === 0) return none('不适用');
  const given = applicable.flatMap(({ self }) => (self ? [self] : []));
  if (given.length < applicable.length) return none(given.length === 0 ? '未公布' : '不完整');
  const marks = sum(applicable.map((each) => each.indicator.fullMarks));
  const points = sum(given.map((each) => each.score));
  return value(points.div(marks), joinSources(given.map((each) => each.source)));
}

function counts(): readonly Measure[] {
  const common = { group: '核对', unit: '处', byRubric: false } as const;
  return [
    {
      ...common,
      id: 'findingCount',
      name: '要紧的疑点数',
      definition: '影响得分或金额重大的疑点，一个起因一处；细差不计',
      find: (publication) => value(new Decimal(weighty(reportFindings(publication)).length)),
    },
    {
      ...common,
      id: 'doubtCount',
      name: '合不上的核对（含细差）',
      definition:
        '核对中合计、比率、单位或前后两处的数字合不上、与上年报告不符、公开逾期的，一个起因一处，细差也计；尾差与提示不计',
      find: ({ causes }) => value(new Decimal(causes.length)),
    },
  ];
}
