/** 指标页: what an indicator measures, how each version of the rubric scores it, and everyone's value. */
import type { Publication } from '../../../dataset/publication.ts';
import type { Indicator, Item, Rubric } from '../../../engine/rubric/rubric.ts';
import { circled } from '../report/explanation.ts';
import { bare, lines, sentence } from '../format.ts';
import { indicatorPath, reportPath, rubricAnchor } from '../paths.ts';
import { indicatorRow, type IndicatorRow } from '../report/report-indicators.ts';

export interface IndicatorVersion {
  /** 2019–2021 年度, to tell several versions apart. */
  readonly years: string;
  readonly rubric: string;
  readonly rubricPath: string;
  readonly number: string;
  readonly fullMarks: string;
  readonly section: string;
  readonly purpose: string;
  readonly place: string;
  readonly items: readonly ItemRule[];
  readonly printedItems: readonly ItemRule[];
  readonly erratum:
    { readonly problem: string; readonly reading: string; readonly reason: string } | undefined;
  readonly conditions: readonly string[];
  readonly doubts: readonly string[];
  readonly exampleCount: string;
}

export interface ItemRule {
  readonly number: string;
  readonly name: string;
  readonly fullMarks: string;
  readonly formula: string;
  readonly rules: readonly string[];
  readonly note: string;
}

export interface IndicatorValue {
  readonly year: string;
  readonly department: string;
  readonly path: string;
  readonly row: IndicatorRow;
}

export function indicatorVersion(rubric: Rubric, indicator: Indicator): IndicatorVersion {
  const section = rubric.sections.find((each) =>
    each.groups.some((group) => group.indicators.includes(indicator)),
  );
  const group = section?.groups.find((each) => each.indicators.includes(indicator));
  const examples = indicator.items.reduce((count, item) => count + item.examples.length, 0);
  const [first = ''] = rubric.years;
  const last = rubric.years.at(-1) ?? first;
  return {
    years: `${first === last ? first : `${first}–${last}`} 年度`,
    rubric: rubric.name,
    rubricPath: rubricAnchor(rubric),
    number: indicator.number,
    fullMarks: bare(indicator.fullMarks),
    section: [section?.name, group?.name].join(' › '),
    purpose: indicator.purpose,
    place: lines(indicator.lines),
    items: itemRules(indicator.items),
    printedItems: itemRules(indicator.erratum?.printedItems ?? []),
    erratum: indicator.erratum,
    conditions: conditionLines(indicator),
    doubts: rubric.doubts
      .filter((doubt) => doubt.indicator === indicator.number)
      .map((doubt) => `${doubt.text}（${lines(doubt.lines)}）`),
    exampleCount: String(examples + indicator.examples.length),
  };
}

function itemRules(items: readonly Item[]): readonly ItemRule[] {
  return items.map((item) => ({
    number: items.length === 1 ? '' : circled(item.number),
    name: item.name,
    fullMarks: bare(item.fullMarks),
    formula: item.measure?.formula ?? '',
    rules: item.method.rules.map(sentence),
    note: item.note,
  }));
}

function conditionLines({ vetoes, exemptions }: Indicator): readonly string[] {
  const reach = (items: readonly string[]): string =>
    items.length === 0 ? '本指标' : `评分项 ${items.join('、')}`;
  return [
    ...vetoes.map((each) => `否决：${each.fact.name}为“${each.is}”的，${reach(each.items)}得零分`),
    ...exemptions.map(
      (each) =>
        `豁免：${each.fact.name}为“${each.is}”的，${each.result === 'full' ? '得满分' : '不适用，不计入分母'}`,
    ),
  ];
}

/** The explanation of each report of one year, in the order of the department list. */
export function indicatorValues(
  id: string,
  publications: readonly Publication[],
): readonly IndicatorValue[] {
  return publications.flatMap((publication) => {
    const { record, evaluation, checks } = publication;
    const outcome = evaluation.outcomes.find((each) => each.indicator.id === id);
    if (!outcome) return [];
    const row = indicatorRow(outcome, checks, record.jurisdiction.id);
    const { year } = record.key;
    return [{ year, department: record.department.short, path: reportPath(record.key), row }];
  });
}

export interface IndicatorListSection {
  readonly name: string;
  readonly fullMarks: string;
  readonly indicators: readonly {
    readonly number: string;
    readonly name: string;
    readonly fullMarks: string;
    readonly purpose: string;
    readonly path: string;
  }[];
}

export function indicatorList(
  rubric: Rubric,
  jurisdiction: string,
): readonly IndicatorListSection[] {
  return rubric.sections.map((section) => ({
    name: section.name,
    fullMarks: bare(section.fullMarks),
    indicators: section.groups.flatMap((group) =>
      group.indicators.map((each) => ({
        number: each.number,
        name: each.name,
        fullMarks: bare(each.fullMarks),
        purpose: each.purpose,
        path: indicatorPath(jurisdiction, each.id),
      })),
    ),
  }));
}
