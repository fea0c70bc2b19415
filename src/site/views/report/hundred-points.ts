/** 百分条 of one report: cells, sections, heading, legend and its table. */
import { type Decimal, sum } from '../../../engine/model/decimal.ts';
import type { IndicatorOutcome, Verdict } from '../../../engine/rubric/outcome.ts';
import type { Evaluation } from '../../../engine/rubric/total.ts';
import { VERDICTS } from '../../../engine/rubric/outcome.ts';
import { FULL, NARROW, TABLET, type ChartView, type TableView } from '../chart.ts';
import { hundredPointBar, smallBar, type BarSection } from '../charts/scores/hundred-point-bar.ts';
import type { BarCell } from '../charts/scores/bar-cell.ts';
import { renderChart } from '../charts/draw/render.ts';
import { itemLines } from './explanation.ts';
import { bare, pointsCell } from '../format.ts';
import { sectionScore } from './section-score.ts';
import { VERDICT_MARKS, type VerdictMark } from '../verdict.ts';

export interface LegendEntry {
  readonly mark: VerdictMark;
  /** Self-awarded points; '' where none were given. */
  readonly points: string;
  readonly count: string;
  /** 多 2.50 分: by how much the self scores lie outside their ranges; '' for other verdicts. */
  readonly beyond: string;
}

export function indicatorAnchor(outcome: IndicatorOutcome): string {
  return `indicator-${outcome.indicator.number}`;
}

export function barCells({ rubric, outcomes }: Evaluation): readonly BarCell[] {
  let from = 0;
  return outcomes.map((outcome) => {
    const { indicator, self, verdict } = outcome;
    const to = from + indicator.fullMarks.toNumber();
    const lost = self && indicator.fullMarks.minus(self.score);
    const section = rubric.sections.find((each) =>
      each.groups.some((group) => group.indicators.includes(indicator)),
    );
    const cell: BarCell = {
      number: indicator.number,
      name: indicator.name,
      section: section?.name ?? '',
      from,
      to,
      share: self ? self.score.div(indicator.fullMarks).toNumber() : Number.NaN,
      verdict,
      lost: lost?.gt(0) ? bare(lost) : '',
      title: cellTitle(outcome),
      anchor: indicatorAnchor(outcome),
    };
    from = to;
    return cell;
  });
}

/** What hover and focus tell: the indicator, its sum, the verdict. */
function cellTitle(outcome: IndicatorOutcome): string {
  const { indicator, self, verdict } = outcome;
  const mark = VERDICT_MARKS[verdict];
  const score = `自评 ${self ? bare(self.score) : '—'} / ${bare(indicator.fullMarks)}`;
  const sums = itemLines(outcome).flatMap((line) => (line.kind === 'scored' ? [line.text] : []));
  return [`${indicator.number} ${indicator.name}`, `${score} · ${mark.word}`, ...sums].join('\n');
}

function barSections(evaluation: Evaluation, cells: readonly BarCell[]): readonly BarSection[] {
  return evaluation.rubric.sections.flatMap((section) => {
    const first = cells.find((cell) => cell.section === section.name);
    if (!first) return [];
    const { score, marks } = sectionScore(evaluation, section);
    const label = `${section.name}   ${score} / ${marks}`;
    return [{ name: section.name, from: first.from, label }];
  });
}

/** On phones the bar folds into one row per section. */
/** @param linked the cells lead to the rows of the same page; elsewhere the bar is only a picture */
export function barPictures(
  evaluation: Evaluation,
  id: string,
  linked: boolean,
): ChartView['svgs'] {
  const cells = barCells(evaluation);
  const sections = barSections(evaluation, cells);
  const whole = (name: string, width: number): string =>
    renderChart(hundredPointBar({ id: name, cells, sections, width, linked }));
  const wide = whole(id, FULL);
  const medium = whole(`${id}-medium`, TABLET);
  // The rows of a phone keep one scale: the largest section fills it.
  const span = Math.max(...evaluation.rubric.sections.map(({ fullMarks }) => fullMarks.toNumber()));
  const rows = sections.map((section, index) => {
    const own = cells.filter((cell) => cell.section === section.name);
    const row = {
      id: `${id}-${String(index + 1)}`,
      cells: own,
      sections: [section],
      width: NARROW,
      span,
      linked,
    };
    return renderChart(hundredPointBar(row));
  });
  return [
    { svg: wide, width: 'wide' },
    { svg: medium, width: 'medium' },
    ...rows.map((svg) => ({ svg, width: 'narrow' as const })),
  ];
}

/** The small bar of lists and boards; `id` must be unique on the page. */
export function miniature(id: string, evaluation: Evaluation, name: string): string {
  return renderChart(smallBar(id, barCells(evaluation), `${name}的百分条`));
}

/** The bar in numbers: its text form, and what its CSV holds. */
export function barTable({ outcomes }: Evaluation): TableView {
  return {
    caption: '各项指标的自评得分、复算区间与结论',
    head: [
      '指标',
      '编号',
      '分值（分）',
      '自评得分（分）',
      '复算最低（分）',
      '复算最高（分）',
      '结论',
    ],
    rows: outcomes.map((outcome) => [
      outcome.indicator.name,
      outcome.indicator.number,
      bare(outcome.indicator.fullMarks),
      ...pointCells(outcome),
      VERDICT_MARKS[outcome.verdict].word,
    ]),
    numbersFrom: 1,
  };
}

/** What does not apply has no range: its full marks are nobody's to reach. */
function pointCells({ self, min, max, verdict }: IndicatorOutcome): readonly string[] {
  const applies = verdict !== 'not-applicable';
  const none = applies ? '未自评' : VERDICT_MARKS[verdict].word;
  const range = applies ? [pointsCell(min), pointsCell(max)] : ['—', '—'];
  return [self ? pointsCell(self.score) : none, ...range];
}

export function legend(evaluation: Evaluation): readonly LegendEntry[] {
  return VERDICTS.flatMap((verdict) => {
    const count = evaluation.outcomes.filter((each) => each.verdict === verdict).length;
    if (count === 0) return [];
    // No score was given there: 0.00 would be a figure nobody published.
    const isScoreless = verdict === 'unscored' || verdict === 'not-applicable';
    const points = isScoreless ? '' : pointsCell(selfPoints(evaluation, verdict));
    const beyond = beyondText(evaluation, verdict);
    return [{ mark: VERDICT_MARKS[verdict], points, count: String(count), beyond }];
  });
}

function beyondText({ outcomes }: Evaluation, verdict: Verdict): string {
  const gaps = outcomes.flatMap((each) => (each.verdict === verdict && each.gap ? [each] : []));
  if (gaps.length === 0) return '';
  const least = gaps.every(({ min, max }) => min.eq(max)) ? '' : '至少';
  const total = sum(gaps.flatMap(({ gap }) => (gap ? [gap.abs()] : [])));
  return `${least}${verdict === 'overstated' ? '多' : '少'} ${bare(total)} 分`;
}

export function selfPoints(evaluation: Evaluation, verdict: Verdict): Decimal {
  return sum(
    evaluation.outcomes.flatMap((each) =>
      each.verdict === verdict && each.self ? [each.self.score] : [],
    ),
  );
}
