/** The titles of every page that there is, by kind of page; and the same pages with the figures in doubt changed. */
import { reportKeys } from '../../src/dataset/site.ts';
import type { Publication } from '../../src/dataset/publication.ts';
import type { Department, Jurisdiction } from '../../src/dataset/jurisdiction.ts';
import type { Figure } from '../../src/engine/model/figure.ts';
import { evaluate } from '../../src/engine/rubric/total.ts';
import type { ChartView } from '../../src/site/views/chart.ts';
import { departmentCharts } from '../../src/site/views/department/department-charts.ts';
import { departmentLine } from '../../src/site/views/department/department-line.ts';
import { makeOverview, type Overview } from '../../src/site/views/overview/overview.ts';
import { reportCharts } from '../../src/site/views/report/report-charts.ts';
import { daysChart } from '../../src/site/views/series/disclosure-days.ts';
import { barTitle } from '../../src/site/views/titles/bar.ts';
import type { TitleContext } from '../../src/site/views/titles/title.ts';
import type { ChartTitle } from '../../src/site/views/titles/title-text.ts';
import { dataset, publicationsOf } from './data.ts';

export interface TitledPage {
  readonly kind: '报告' | '部门' | '部门公开';
  readonly name: string;
  readonly titles: readonly ChartTitle[];
  readonly charts: readonly ChartView[];
}

const { jurisdictions, rubrics, peerRule: peers, titleRule: titles } = dataset.catalogue;

/** Each report with its overview, by jurisdiction. */
export type Reports = ReadonlyMap<Overview, Publication>;

export function allReports(): Reports {
  return new Map(publicationsOf(() => true).map((each) => [makeOverview(each), each]));
}

/** The same reports, every figure in doubt read as something else; what checks made of them stands. */
export function withOtherFigures(reports: Reports): Reports {
  return new Map(
    [...reports].map(([own, publication]) => {
      const other = changed(publication);
      return other === publication ? [own, publication] : [makeOverview(other), other];
    }),
  );
}

function changed(publication: Publication): Publication {
  const { record, figures } = publication;
  const disputed = figures.all.filter(({ fact, number }) => number && figures.dispute(fact));
  if (disputed.length === 0) return publication;
  const other = figures.replace(new Map(disputed.map((each) => [each, sevenfold(each)])));
  // Two printed values are read from the figures themselves: what is evaluated of them would change as well.
  const isPrinted = disputed.some(({ fact }) => figures.dispute(fact)?.isPrinted);
  const evaluation = isPrinted
    ? publication.evaluation
    : evaluate(record.rubric, other, record.scores);
  return { ...publication, figures: other, evaluation };
}

function sevenfold(figure: Figure): Figure {
  const { number } = figure;
  return number ? { ...figure, number: { ...number, value: number.value.times(7) } } : figure;
}

export function titledPages(reports: Reports): readonly TitledPage[] {
  return jurisdictions.flatMap((place) => {
    const all = [...reports.keys()].filter(({ key }) => key.jurisdiction === place.id);
    const compared = { peers, titles, all };
    return [
      ...all.map((own) => reportPage(own, reports, compared)),
      ...place.departments.flatMap((each) => departmentPages(place, each, reports, compared)),
    ];
  });
}

function reportPage(own: Overview, reports: Reports, compared: TitleContext): TitledPage {
  const publication = publicationOf(own, reports);
  const charts = reportCharts(publication, own, compared);
  const { jurisdiction, year, department } = own.key;
  const name = `${jurisdiction}/${year}/${department}`;
  return { kind: '报告', name, titles: [barTitle(publication.evaluation), ...charts], charts };
}

function publicationOf(own: Overview, reports: Reports): Publication {
  const found = reports.get(own);
  if (!found) throw new Error(`no report: ${Object.values(own.key).join('/')}`);
  return found;
}

function departmentPages(
  place: Jurisdiction,
  department: Department,
  reports: Reports,
  compared: TitleContext,
): readonly TitledPage[] {
  const { all } = compared;
  const line = departmentLine(place, department);
  const same = ({ key }: Overview): Overview[] =>
    all.filter((each) => each.key.year === key.year && each.key.department === key.department);
  const own = {
    ...line,
    all,
    reports: line.reports.flatMap(same),
    parts: line.parts.map((part) => ({ ...part, reports: part.reports.flatMap(same) })),
  };
  if (own.reports.length === 0) return [];
  const versions = rubrics.filter(({ jurisdiction }) => jurisdiction === place.id);
  const figuresOf = (report: Overview): Publication['figures'] =>
    publicationOf(report, reports).figures;
  const charts = departmentCharts(own, versions, compared, figuresOf);
  const days = daysChart(own.reports, {
    name: ({ key }) => key.year,
    path: () => '',
    href: (path) => path,
    rowsAre: '年度',
  });
  const name = `${place.id}/${department.id}`;
  const disclosed = days ? [days] : [];
  return [
    { kind: '部门', name, titles: charts, charts },
    { kind: '部门公开', name, titles: disclosed, charts: disclosed },
  ];
}

/** Whether the site lists as many reports as the titles are counted over. */
export function reportCount(): number {
  return jurisdictions.flatMap((place) => reportKeys(place)).length;
}
