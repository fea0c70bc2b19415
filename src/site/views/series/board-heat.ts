/** 得分率热图: departments × indicators of one year, as shares of full marks. */
import type { Verdict } from '../../../engine/rubric/outcome.ts';
import { fullPicture, type ChartView } from '../chart.ts';
import { matrixHeat } from '../charts/matrix/matrix-heat.ts';
import type { HeatCell, HeatVerdict } from '../charts/matrix/heat-cell.ts';
import { percent } from '../format.ts';
import type { OutcomeOverview } from '../jurisdiction/outcome-overview.ts';
import type { Overview } from '../overview/overview.ts';
import { reportPath } from '../paths.ts';
import { label } from '../titles/title.ts';

/** Steps of the colour only: no grade, and no mark of any rubric. */
const STEPS = [
  { from: 1, label: '满分' },
  { from: 0.9, label: '90% 以上' },
  { from: 0.75, label: '75%–90%' },
  { from: 0.5, label: '50%–75%' },
  { from: 0, label: '不足 50%' },
];

const MARKED: Readonly<Partial<Record<Verdict, HeatVerdict>>> = {
  overstated: 'overstated',
  understated: 'understated',
  'unit-disputed': 'disputed',
  'value-disputed': 'disputed',
};

/** One for each rubric in force; none of a single department, whose 百分条 says the same. */
export function boardHeat(
  reports: readonly Overview[],
  href: (path: string) => string,
): readonly ChartView[] {
  const rubrics = [...new Set(reports.map((each) => each.rubric))];
  return rubrics.flatMap((rubric) => {
    const own = reports.filter((each) => each.rubric === rubric);
    return own.length < 2 ? [] : [heat(own, href)];
  });
}

function heat(reports: readonly Overview[], href: (path: string) => string): ChartView {
  const rubric = reports[0]?.rubric;
  if (!rubric) throw new Error('heat map without a report');
  const rows = {
    rows: reports.map((report) => ({
      name: report.department.short,
      href: href(reportPath(report.key)),
      title: `${report.department.short} ${report.key.year} 年度报告`,
      cells: report.outcomes.map(cell),
    })),
    columns: rubric.sections.flatMap((section) =>
      section.groups.flatMap(({ indicators }) =>
        indicators.map(({ number, name }) => ({ number, name, group: section.name })),
      ),
    ),
    steps: STEPS,
  };
  const said = `${String(reports.length)} 个部门 × ${String(rubric.indicators.length)} 项指标的自评得分率`;
  const id = `heat-${rubric.id}`;
  return {
    id,
    ...label('自评得分率一览'),
    subtitle:
      '一格一项，颜色越醒目失分越多；斜纹为没有自评，小三角为自评高于或低于复算，小菱形为单位或数值存疑；次序同部门表，不排名',
    svgs: fullPicture((name, width) => matrixHeat(name, said, rows, width), id),
    summary: `${said}，逐项的数见表。`,
    table: {
      caption: '各部门各指标的自评得分率',
      head: ['部门', ...rubric.indicators.map(({ number, name }) => `${number} ${name}`)],
      rows: reports.map((report) => [report.department.short, ...report.outcomes.map(shareText)]),
      numbersFrom: 1,
    },
    full: true,
  };
}

function cell(outcome: OutcomeOverview): HeatCell {
  const { self, indicator, verdict } = outcome;
  if (verdict === 'not-applicable') return { kind: 'not-applicable', share: Number.NaN, title: '' };
  if (!self) return { kind: 'missing', share: Number.NaN, title: '' };
  const share = self.div(indicator.fullMarks).toNumber();
  const marked = MARKED[verdict];
  const title = marked ? `${indicator.name}：${outcome.mark.word}${outcome.gapText}` : '';
  return { kind: 'scored', share, title, ...(marked ? { verdict: marked } : {}) };
}

function shareText({ self, indicator, verdict }: OutcomeOverview): string {
  if (verdict === 'not-applicable') return '不适用';
  return self ? percent(self.div(indicator.fullMarks)) : '未自评';
}
