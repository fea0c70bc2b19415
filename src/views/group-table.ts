/** 各组中位数: the whole jurisdiction, each category and each size band of one year, with the count behind each number. */
import { sizeBand, type PeerRule } from '../comparison/peer-rule.ts';
import { spread } from '../comparison/spread.ts';
import { sum, type Decimal } from '../model/decimal.ts';
import type { Department } from '../dataset/jurisdiction.ts';
import type { TableView } from './chart.ts';
import { wan } from './format.ts';
import { MEASURES, type Measure } from './measures.ts';
import type { Overview } from './overview.ts';

/**
 * @param without departments that existed that year and have no report
 */
export function groupTable(
  rule: PeerRule,
  year: string,
  reports: readonly Overview[],
  without: readonly Department[],
): TableView {
  const categories = [...new Set(reports.map(({ department }) => department.category))];
  const rows = [
    row('全区', reports, rule, without.length),
    ...categories.map((name) =>
      row(
        name,
        reports.filter(({ department }) => department.category === name),
        rule,
        without.filter(({ category }) => category === name).length,
      ),
    ),
    ...rule.bands.map((band) =>
      row(
        `年初预算 ${band.name}`,
        reports.filter(({ amounts }) => sizeBand(rule, amounts.get('initialBudget')) === band),
        rule,
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

function row(
  name: string,
  reports: readonly Overview[],
  rule: PeerRule,
  withoutReport: number,
): readonly string[] {
  return [
    name,
    String(reports.length),
    ...MEASURES.map((measure) => medianCell(measure, reports, rule.quartilesFrom)),
    totalCell(reports, withoutReport),
  ];
}

/** 92.10（90.00–95.00，5 个）: the median, the quartiles where there are enough, and how many are behind it. */
export function medianCell(
  measure: Measure,
  reports: readonly Overview[],
  quartilesFrom: number,
): string {
  const { of, cell } = measure;
  if (isMixed(measure, reports)) return '评分标准不止一版，不列';
  const values = reports.flatMap((each) => of(each) ?? []);
  const found = spread(values, quartilesFrom);
  if (!found) return absentText(measure, reports);
  const { quartiles, count } = found;
  const between = quartiles ? `${cell(quartiles.lower)}–${cell(quartiles.upper)}，` : '';
  return `${cell(found.median)}（${between}${String(count)} 个）`;
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
  const words = new Set(reports.map(say));
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
