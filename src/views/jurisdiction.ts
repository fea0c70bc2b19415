/** 行政区: coverage, median and spread over the years, in numbers and words. */
import { type Decimal } from '../model/decimal.ts';
import type { Jurisdiction } from '../dataset/jurisdiction.ts';
import type { Publication } from '../dataset/publication.ts';
import { baseValue } from '../model/figure.ts';
import type { TableView } from './chart.ts';
import { percentCell, pointsCell } from './format.ts';
import { findFigure } from './lookup.ts';
import { median } from './median.ts';
import { countDoubts } from './report-checks.ts';

/** One row a year: how many reports, the median self score, the median execution rate, doubts. */
export function yearTable(
  jurisdiction: Jurisdiction,
  publications: readonly Publication[],
): TableView {
  const years = [...new Set(publications.map((each) => each.record.key.year))].sort();
  const rows = years.map((year) => {
    const own = publications.filter((each) => each.record.key.year === year);
    const scores = own.flatMap(({ evaluation }) =>
      evaluation.selfTotal ? [evaluation.selfTotal] : [],
    );
    const rates = own.flatMap((each) => {
      const figure = findFigure(each, 'executionRate');
      return figure ? [baseValue(figure)] : [];
    });
    const doubts = own.reduce((count, each) => count + countDoubts(each.checks), 0);
    return [
      `${year} 年度`,
      `${String(own.length)} / ${String(departmentsIn(jurisdiction, year))}`,
      withCount(median(scores), scores.length, pointsCell),
      withCount(median(rates), rates.length, percentCell),
      String(doubts),
    ];
  });
  return {
    caption: '各年度公布情况',
    head: [
      '年度',
      '已收录报告 / 部门',
      '自评得分中位数',
      '预算执行率中位数（%）',
      '不符与矛盾（处）',
    ],
    rows,
    numbersFrom: 1,
  };
}

function departmentsIn(jurisdiction: Jurisdiction, year: string): number {
  return jurisdiction.departments.filter(
    (each) =>
      (each.validFrom === '' || each.validFrom <= year) &&
      (each.validTo === '' || each.validTo >= year),
  ).length;
}

/** A median always with the number of departments behind it. */
function withCount(
  value: Decimal | undefined,
  count: number,
  show: (value: Decimal) => string,
): string {
  return value ? `${show(value)}（${String(count)} 个部门）` : '未公布';
}
