/** 首页: what is published here, how complete, and what stands out. */
import { existsIn } from '../../../engine/comparison/lineage.ts';
import type { Jurisdiction } from '../../../dataset/jurisdiction.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { ChartView } from '../chart.ts';
import { rank, type Finding } from '../findings/findings.ts';
import { pointsCell } from '../format.ts';
import { barPictures, legend, type LegendEntry } from '../report/hundred-points.ts';
import type { Kpi } from '../kpi.ts';
import type { Overview } from '../overview/overview.ts';
import { jurisdictionPath, reportPath } from '../paths.ts';
import { barTitle } from '../titles/bar.ts';

export interface HomeView {
  readonly kpis: readonly Kpi[];
  readonly places: readonly HomePlace[];
  readonly findings: readonly Finding[];
}

export interface HomePlace {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly fictional: boolean;
}

export interface Featured {
  readonly title: string;
  readonly path: string;
  readonly heading: string;
  readonly bar: ChartView['svgs'];
  readonly legend: readonly LegendEntry[];
  readonly lost: string;
}

const SHOWN = 4;

/** Real reports only: the demonstration never stands for what is published. */
export function homeView(
  jurisdictions: readonly Jurisdiction[],
  reports: readonly Overview[],
): HomeView {
  const real = reports.filter((each) => !each.jurisdiction.fictional);
  const all = rank(real.flatMap((each) => each.findings));
  const weighed = all.filter(({ weight }) => weight !== 'small').length;
  const total = (count: (report: Overview) => number): string =>
    String(real.reduce((sum, each) => sum + count(each), 0));
  return {
    kpis: [
      { label: '报告', value: String(real.length), unit: '份', alarm: false },
      {
        label: '公布的数据',
        value: total((each) => each.numberCount),
        unit: '项，逐个注明出处',
        alarm: false,
      },
      {
        label: '核对',
        value: total((each) => each.checkCount),
        unit: '条，两边都算得出',
        alarm: false,
      },
      {
        label: '要紧的疑点',
        value: String(weighed),
        unit: all.length > weighed ? `处，另有细差 ${String(all.length - weighed)} 处` : '处',
        alarm: weighed > 0,
      },
    ],
    places: [...jurisdictions]
      .sort((a, b) => Number(a.fictional) - Number(b.fictional))
      .map((each) => place(each, reports)),
    findings: all.filter(({ weight }) => weight !== 'small').slice(0, SHOWN),
  };
}

function place(each: Jurisdiction, reports: readonly Overview[]): HomePlace {
  const own = reports.filter(({ key }) => key.jurisdiction === each.id);
  const years = [...new Set(own.map(({ key }) => key.year))].sort();
  const [first = ''] = years;
  const span = years.length > 1 ? `${first}–${years.at(-1) ?? ''}` : first;
  const text = `已录入 ${departmentCount(each, years.at(-1))} 个部门，${String(own.length)} 份报告${span === '' ? '' : `，${span} 年度`}`;
  return { name: each.name, path: jurisdictionPath(each.id), text, fictional: each.fictional };
}

/** Of the latest reported year: names that were changed, merged or abolished are no departments any more. */
export function departmentCount({ departments }: Jurisdiction, latest: string | undefined): string {
  const now = departments.filter((each) => latest === undefined || existsIn(each, latest));
  return String(now.length);
}

/**
 * Which report stands at the front, by a rule that favours nobody: the latest year, and of its reports the
 * first by the order of the department list.
 */
export function featuredReport(reports: readonly Overview[]): Overview | undefined {
  const real = reports.filter((each) => !each.jurisdiction.fictional);
  const latest = [...new Set(real.map(({ key }) => key.year))].sort().at(-1);
  return real.find(({ key }) => key.year === latest);
}

export function feature({ record, evaluation }: Publication): Featured {
  const self = evaluation.selfTotal;
  return {
    title: `${record.department.name} ${record.key.year} 年度`,
    path: reportPath(record.key),
    heading: barTitle(evaluation).title,
    bar: barPictures(evaluation, 'bar', false),
    legend: legend(evaluation),
    lost: self ? pointsCell(evaluation.applicableMarks.minus(self)) : '',
  };
}
