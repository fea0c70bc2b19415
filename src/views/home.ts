/** 首页: what is published here, how complete, and what stands out in the latest year. */
import type { Publication } from '../dataset/publication.ts';
import type { Jurisdiction } from '../dataset/jurisdiction.ts';
import { bare } from './format.ts';
import { barPictures, barHeading, legend, type LegendEntry } from './hundred-points.ts';
import type { ChartView } from './chart.ts';
import { findings, type Finding } from './findings.ts';
import { jurisdictionPath, reportPath } from './paths.ts';
import type { Kpi } from './kpi.ts';

export interface HomeView {
  readonly kpis: readonly Kpi[];
  readonly places: readonly {
    readonly name: string;
    readonly path: string;
    readonly text: string;
    readonly fictional: boolean;
  }[];
  readonly featured: Featured | undefined;
  readonly findings: readonly Finding[];
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
  publications: readonly Publication[],
): HomeView {
  const real = publications.filter((each) => !each.record.jurisdiction.fictional);
  const latest = [...real]
    .sort((a, b) => a.record.key.year.localeCompare(b.record.key.year))
    .at(-1);
  const figures = real.reduce(
    (count, each) => count + each.record.figures.filter((figure) => figure.number).length,
    0,
  );
  const all = findings(real);
  const checks = real.reduce(
    (count, each) =>
      count +
      each.checks.filter((result) => result.outcome !== 'not-run' && result.outcome !== 'noted')
        .length,
    0,
  );
  const kpi = (label: string, value: number, unit: string, alarm = false): Kpi => ({
    label,
    value: String(value),
    unit,
    alarm,
  });
  return {
    kpis: [
      kpi('报告', real.length, '份'),
      kpi('公布的数字', figures, '个，逐个注明出处'),
      kpi('核对', checks, '条'),
      kpi('不符与矛盾', all.length, '处', all.length > 0),
    ],
    places: jurisdictions.map((each) => {
      const own = publications.filter(
        (publication) => publication.record.jurisdiction.id === each.id,
      );
      const years = [...new Set(own.map((publication) => publication.record.key.year))].sort();
      const span = years.length > 1 ? `${years[0] ?? ''}–${years.at(-1) ?? ''}` : (years[0] ?? '');
      const text = `${String(each.departments.length)} 个部门，${String(own.length)} 份报告${span === '' ? '' : `，${span} 年度`}`;
      return { name: each.name, path: jurisdictionPath(each.id), text, fictional: each.fictional };
    }),
    featured: latest && feature(latest),
    findings: all.slice(0, SHOWN),
  };
}

function feature({ record, evaluation }: Publication): Featured {
  const self = evaluation.selfTotal;
  return {
    title: `${record.department.name} ${record.key.year} 年度`,
    path: reportPath(record.key),
    heading: barHeading(evaluation),
    bar: barPictures(evaluation, 'bar', false),
    legend: legend(evaluation),
    lost: self ? bare(evaluation.rubric.fullMarks.minus(self)) : '',
  };
}
