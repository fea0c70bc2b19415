/** 报告页: everything one report's page shows, as ready strings. */
import type { CheckCategory } from './report-checks.ts';
import { groupChecks } from './report-checks.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import { baseValue } from '../../../engine/model/figure.ts';
import type { ReportCard } from '../../../dataset/jurisdiction.ts';
import type { ChartView, TableView } from '../chart.ts';
import type { Crumb } from '../crumb.ts';
import { disclosedTables, type DisclosedTableView } from '../disclosures/disclosed-table.ts';
import { reportDisclosures, type ReportDisclosures } from '../disclosures/report-section.ts';
import { reportFindings, weighty, type RankedFinding } from '../findings/findings.ts';
import { bare, pointsCell, pointsRange } from '../format.ts';
import { barPictures, barTable, legend, selfPoints, type LegendEntry } from './hundred-points.ts';
import type { Kpi } from '../kpi.ts';
import { weightText } from '../findings/weight.ts';
import { findFigure } from '../overview/lookup.ts';
import type { Overview } from '../overview/overview.ts';
import { boardPath, departmentPath, jurisdictionPath, rubricAnchor } from '../paths.ts';
import { reportCharts } from './report-charts.ts';
import { figureGroups, missingFacts, type FigureGroup } from './report-figures.ts';
import { indicatorSections, type IndicatorSection } from './report-indicators.ts';
import { summaryNotes } from './summary-notes.ts';
import { barTitle } from '../titles/bar.ts';
import type { TitleContext } from '../titles/title.ts';
import type { ChartTitle } from '../titles/title-text.ts';

export interface ReportView {
  readonly title: string;
  readonly standfirst: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly filters: Readonly<Record<string, string>>;
  readonly fictional: boolean;
  readonly departmentPath: string;
  readonly rubric: { readonly name: string; readonly path: string };
  readonly kpis: readonly Kpi[];
  readonly barTitle: ChartTitle;
  readonly bar: ChartView['svgs'];
  /** The 百分条 as a table, one row an indicator. */
  readonly barTable: TableView;
  readonly legend: readonly LegendEntry[];
  readonly lost: string;
  readonly charts: readonly ChartView[];
  readonly summary: readonly string[];
  /** Numbers of the summary that are in doubt. */
  readonly summaryNotes: readonly string[];
  readonly sections: readonly IndicatorSection[];
  readonly total: { readonly self: string; readonly range: string; readonly fullMarks: string };
  readonly checks: readonly CheckCategory[];
  /** 勾稽核对：1 处要紧，3 处细差 */
  readonly checksHeading: string;
  readonly figureGroups: readonly FigureGroup[];
  readonly missing: readonly string[];
  readonly tables: readonly DisclosedTableView[];
  readonly disclosures: ReportDisclosures;
  readonly corrections: readonly (readonly string[])[];
  readonly source: readonly {
    readonly term: string;
    readonly text: string;
    readonly href?: string;
  }[];
  readonly citation: string;
}

/** @param own of this report, @param compared what its titles may be set against */
export function reportView(
  publication: Publication,
  own: Overview,
  compared: TitleContext,
): ReportView {
  const { record, evaluation } = publication;
  const { department, jurisdiction, key, card } = record;
  const title = `${department.name} ${key.year} 年度部门整体绩效`;
  const self = evaluation.selfTotal;
  return {
    title,
    standfirst: `依据《${card.title}》公布的数字逐项复算，核对勾稽，注明出处。`,
    description: `${department.name}${key.year}年度自评 ${self ? pointsCell(self) : '不完整'} 分；逐项复算、勾稽核对与出处`,
    crumbs: [
      { label: jurisdiction.name, path: jurisdictionPath(jurisdiction.id) },
      { label: `${key.year} 年度`, path: boardPath(jurisdiction.id, key.year) },
      { label: department.short },
    ],
    filters: { 行政区: jurisdiction.short, 年度: key.year, 部门: department.short, 类型: '报告' },
    fictional: jurisdiction.fictional,
    departmentPath: departmentPath(jurisdiction.id, department.id),
    rubric: { name: evaluation.rubric.name, path: rubricAnchor(evaluation.rubric) },
    kpis: kpis(publication),
    barTitle: barTitle(evaluation),
    bar: barPictures(evaluation, 'bar', true),
    barTable: barTable(evaluation),
    legend: legend(evaluation),
    lost: self ? pointsCell(evaluation.applicableMarks.minus(self)) : '',
    charts: reportCharts(publication, own, compared),
    summary: record.summary,
    summaryNotes: summaryNotes(publication),
    sections: indicatorSections(publication),
    total: {
      self: self ? pointsCell(self) : '不完整',
      range: pointsRange(evaluation.min, evaluation.max),
      fullMarks: bare(evaluation.applicableMarks),
    },
    checks: groupChecks(publication),
    checksHeading: checksHeading(publication),
    figureGroups: figureGroups(publication),
    missing: missingFacts(publication),
    tables: disclosedTables(publication, ''),
    disclosures: reportDisclosures(publication),
    corrections: record.corrections.map((each) => [
      each.date,
      each.kind,
      each.name,
      withUnit(publication, each.fact, each.old),
      withUnit(publication, each.fact, each.new),
      each.reason,
    ]),
    source: sourceList(card, evaluation.rubric.name),
    citation: citation(department.name, card, evaluation.rubric.id),
  };
}

/** 引用: what the card leaves empty is left out. Nothing records when a report came out: it is later than its year. */
export function citation(
  department: string,
  { title, url, retrieved }: Pick<ReportCard, 'title' | 'url' | 'retrieved'>,
  rubric: string,
): string {
  const address = url === '' ? '' : ` ${url}.`;
  const day = retrieved === '' ? '' : `，文件取得于 ${retrieved}`;
  return `${department}. ${title}[R]. [出版年不详].${address} 明账复算，评分标准 ${rubric}${day}.`;
}

/** In the unit that the report prints the fact in now. */
function withUnit(publication: Publication, fact: string, text: string): string {
  const unit = findFigure(publication, fact)?.unit?.id ?? '';
  return unit === '%' ? `${text}%` : `${text} ${unit}`.trim();
}

function checksHeading({ causes }: Publication): string {
  const small = causes.filter(({ weight }) => weight === 'small').length;
  return causes.length === 0
    ? '勾稽核对：没有合不上的'
    : `勾稽核对：${weightText(causes.length - small, small)}`;
}

export function kpis(publication: Publication): readonly Kpi[] {
  const { evaluation } = publication;
  const found = reportFindings(publication);
  const weighed = weighty(found).length;
  const small = found.length - weighed;
  const count = (verdict: 'consistent' | 'explainable'): string =>
    String(evaluation.outcomes.filter((each) => each.verdict === verdict).length);
  const self = evaluation.selfTotal;
  const full = `/ ${bare(evaluation.applicableMarks)}`;
  return [
    {
      label: '自评得分',
      value: self ? pointsCell(self) : '不完整',
      unit: self ? `${full}${printedTotal(publication, self)}` : '',
      alarm: false,
    },
    {
      label: '公布的数字证实一致',
      value: pointsCell(selfPoints(evaluation, 'consistent')),
      unit: `分（${count('consistent')} 项）`,
      alarm: false,
    },
    {
      label: '可解释，在复算区间内',
      value: pointsCell(selfPoints(evaluation, 'explainable')),
      unit: `分（${count('explainable')} 项）`,
      alarm: false,
    },
    {
      label: '要紧的疑点',
      value: String(weighed),
      unit: doubtUnit(found, small),
      alarm: weighed > 0,
    },
  ];
}

/** What was printed as the total stands beside the sum where the two differ. */
function printedTotal(publication: Publication, self: Decimal): string {
  const printed = findFigure(publication, 'selfScoreTotal');
  if (!printed || baseValue(printed).eq(self)) return '';
  return `（各项之和；报告印作 ${pointsCell(baseValue(printed))}）`;
}

/** 处（其中自评与复算不同 1 处，另有细差 3 处） */
function doubtUnit(found: readonly RankedFinding[], small: number): string {
  const scores = found.filter(({ isOfScore }) => isOfScore).length;
  const said = [
    ...(scores > 0 ? [`其中自评与复算不同 ${String(scores)} 处`] : []),
    ...(small > 0 ? [`另有细差 ${String(small)} 处`] : []),
  ];
  return said.length === 0 ? '处' : `处（${said.join('，')}）`;
}

function sourceList(card: ReportCard, rubricName: string): ReportView['source'] {
  const url = card.url === '' ? { text: '取得时没有记录网址' } : { text: card.url, href: card.url };
  const extent = card.lineCount === '' ? '' : `，${card.lineCount} 行`;
  return [
    { term: '报告', text: card.title },
    { term: '网址', ...url },
    { term: '文件', text: `${card.form}${extent}` },
    { term: 'SHA-256', text: card.sha256 },
    { term: '取得日期', text: card.retrieved },
    { term: '评分标准', text: rubricName },
    { term: '说明', text: card.note },
  ].filter((each) => each.text !== '');
}
