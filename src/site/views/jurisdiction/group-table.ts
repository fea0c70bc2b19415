/** 各组中位数: all departments on record, each category and each size band of one year, with the count behind each number. */
import { sizeBand, type PeerRule } from '../../../engine/comparison/peer-rule.ts';
import { spreadOf } from '../../../engine/comparison/spread.ts';
import { sum, type Decimal } from '../../../engine/model/decimal.ts';
import type { Department } from '../../../dataset/jurisdiction.ts';
import type { TableView } from '../chart.ts';
import { wan } from '../format.ts';
import { MEASURES, type Measure } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';

/**
 * @param without departments that existed that year and have no report
 * @param isComplete the list of departments has them all: else no sum is one over a jurisdiction, a category or a band
 */
export function groupTable(
  rule: PeerRule,
  year: string,
  reports: readonly Overview[],
  without: readonly Department[],
  isComplete: boolean,
): TableView {
  const categories = [...new Set(reports.map(({ department }) => department.category))];
  const row = (
    name: string,
    own: readonly Overview[],
    withoutReport: number,
  ): readonly string[] => [
    name,
    String(own.length),
    ...MEASURES.map((measure) => medianCell(measure, own, rule)),
    isComplete ? totalCell(own, withoutReport) : '不列（部门表没有录全）',
  ];
  const rows = [
    row('已录入的部门', reports, without.length),
    ...categories.map((name) =>
      row(
        name,
        reports.filter(({ department }) => department.category === name),
        without.filter(({ category }) => category === name).length,
      ),
    ),
    ...rule.bands.map((band) =>
      row(
        `年初预算 ${band.name}`,
        reports.filter(({ amounts }) => sizeBand(rule, amounts.get('initialBudget')) === band),
        // Whose budget is not known may belong to any band.
        without.length + reports.filter(({ amounts }) => !amounts.has('initialBudget')).length,
      ),
    ),
  ].filter(([, count]) => count !== '0');
  return {
    caption: `${year} 年度各组的中位数与四分位`,
    head: [
      '组',
      '报告（份）',
      ...MEASURES.map(({ name, unit }) => `${name}中位数${unit}`),
      '实际支出合计（万元）',
    ],
    rows,
    numbersFrom: 1,
  };
}

/** 92.10（90.00–95.00，5 个）: the median, the quartiles where there are enough, and how many are behind it. */
export function medianCell(
  measure: Measure,
  reports: readonly Overview[],
  { medianFrom, quartilesFrom }: Pick<PeerRule, 'medianFrom' | 'quartilesFrom'>,
): string {
  const { of, cell } = measure;
  if (isMixed(measure, reports)) return '评分标准不止一版，不列';
  const values = reports.flatMap((each) => of(each) ?? []);
  const found = spreadOf(values, quartilesFrom);
  if (!found) return absentText(measure, reports);
  if (found.count < medianFrom) return tooFew(found.count);
  const { quartiles, count } = found;
  const between = quartiles ? `${cell(quartiles.lower)}–${cell(quartiles.upper)}，` : '';
  return `${cell(found.median)}（${between}${String(count)} 个）`;
}

/** Where so few departments have a value that a median would point at one of them. */
export function tooFew(count: number): string {
  return `只有 ${String(count)} 个，不列`;
}

/** Shares of different rubrics have no common median. */
export function isMixed({ byRubric }: Measure, reports: readonly Overview[]): boolean {
  return byRubric && new Set(reports.map(({ rubric }) => rubric.id)).size > 1;
}

/** Why none of the reports has the value: no report at all, or what is said of the first of them. */
export function absentText(
  measure: Measure,
  reports: readonly Overview[],
  say: Measure['absent'] = measure.absent,
): string {
  // What is printed and what fits stands on the report's page: here only that it is in doubt.
  const words = new Set(reports.map((each) => say(each).split('：')[0] ?? ''));
  const [only] = words;
  if (only === undefined) return '没有收录报告';
  return words.size === 1 ? only : '没有可比的数';
}

/** A sum over some of the departments would be read as the sum over all: then none is given. */
function totalCell(reports: readonly Overview[], withoutReport: number): string {
  const values = reports.flatMap(({ amounts }): Decimal[] => {
    const value = amounts.get('executedAmount');
    return value ? [value] : [];
  });
  const missing = reports.length - values.length + withoutReport;
  return missing === 0 ? wan(sum(values)) : `不列（缺 ${String(missing)} 个部门）`;
}
