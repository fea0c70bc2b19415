/** The charts of a report page beside the 百分条: budget, pace and 三公经费. */
import type { Publication } from '../dataset/publication.ts';
import type { Decimal } from '../model/decimal.ts';
import { baseValue, type Figure } from '../model/figure.ts';
import { joinSources } from '../model/source.ts';
import type { ItemOutcome } from '../rubric/outcome.ts';
import { picture, type ChartView } from './chart.ts';
import { amountBars } from './charts/amount-bars.ts';
import { paceChart, type PacePoint } from './charts/pace.ts';
import { pairedBars } from './charts/paired-bars.ts';
import { percentCell, place, times, wan } from './format.ts';
import { absence, findFigure } from './lookup.ts';

export function reportCharts(publication: Publication): readonly ChartView[] {
  return [budgetChart(publication), paceOf(publication), threePublicChart(publication)].flatMap(
    (each) => (each ? [each] : []),
  );
}

const BUDGET = [
  { fact: 'initialBudget', name: '年初预算', strong: false },
  { fact: 'adjustedBudget', name: '调整预算', strong: false },
  { fact: 'executedAmount', name: '实际支出', strong: true },
];

function budgetChart(publication: Publication): ChartView | undefined {
  const rows = BUDGET.map((row) => ({ ...row, figure: findFigure(publication, row.fact) }));
  const [initial, adjusted] = rows;
  if (rows.every((row) => !row.figure)) return undefined;
  const bars = rows.map(({ name, strong, fact, figure }) => ({
    name,
    strong,
    length: length(figure),
    label: figure ? wan(baseValue(figure)) : absence(publication, fact),
  }));
  const ratio =
    initial?.figure && adjusted?.figure && !baseValue(initial.figure).isZero()
      ? baseValue(adjusted.figure).div(baseValue(initial.figure))
      : undefined;
  const summary = bars.map((bar) => `${bar.name} ${bar.label}`).join('，');
  return {
    id: 'budget',
    title: ratio ? `调整预算是年初预算的 ${times(ratio)} 倍` : '年初预算、调整预算与实际支出',
    subtitle: `万元；${sourceOf(rows.map((row) => row.figure))}`,
    svgs: picture((id, width) => amountBars(id, summary, bars, width), 'budget'),
    summary: `${summary}（万元）。`,
    table: {
      caption: '年初预算、调整预算与实际支出（万元）',
      head: ['项目', '金额（万元）'],
      rows: bars.map((bar) => [bar.name, bar.label]),
      numbersFrom: 1,
    },
  };
}

function paceOf({ evaluation }: Publication): ChartView | undefined {
  for (const outcome of evaluation.outcomes)
    for (const item of outcome.items)
      if (item.series) return paceView(item, outcome.implied?.value);
  return undefined;
}

/** @param implied of the one period that was not published */
export function paceView(
  item: Pick<ItemOutcome, 'series' | 'used'>,
  implied: Decimal | undefined,
): ChartView {
  const series = item.series ?? [];
  const unknown = series.filter((each) => !each.value);
  const own = unknown.length === 1 ? implied : undefined;
  const points = series.map(({ name, value }) => pacePoint(`${name}末`, value, own));
  const table = series.map(({ name, value }) => [`${name}末`, paceWords(value, own)]);
  const summary = table.map((row) => row.join(' ')).join('，');
  return {
    id: 'pace',
    title: paceTitle(series),
    subtitle: `累计支出进度 ÷ 序时进度，%；${sourceOf(item.used)}`,
    svgs: picture((id, width) => paceChart(id, summary, points, width), 'pace'),
    summary: `${summary}；序时进度为 100。`,
    table: {
      caption: '各季度末累计支出进度与序时进度之比（%）',
      head: ['季度末', '完成比（%）'],
      rows: table,
      numbersFrom: 1,
    },
  };
}

function pacePoint(
  name: string,
  value: Decimal | undefined,
  implied: Decimal | undefined,
): PacePoint {
  const none = { implied: Number.NaN, impliedLabel: '' };
  if (value) return { name, height: inPercent(value), label: percentCell(value), ...none };
  const missing = { name, height: Number.NaN, label: '未公布' };
  if (!implied) return { ...missing, ...none };
  // Nothing can have been spent below zero: a point there would only look like a place on the line.
  if (implied.lt(0)) return { ...missing, label: '未公布\n反推为负', ...none };
  const impliedLabel = `未公布\n反推 ${percentCell(implied)}`;
  return { ...missing, implied: inPercent(implied), impliedLabel };
}

function paceWords(value: Decimal | undefined, implied: Decimal | undefined): string {
  if (value) return percentCell(value);
  if (!implied) return '未公布';
  const words = `未公布，反推 ${percentCell(implied)}`;
  return implied.lt(0) ? `${words}，是负数，图上不画` : words;
}

/** For the height only: nothing is printed from it. */
function inPercent(ratio: Decimal): number {
  return ratio.times(100).toNumber();
}

function paceTitle(series: NonNullable<ItemOutcome['series']>): string {
  const known = series.filter((each) => each.value);
  const behind = known.filter((each) => each.value?.lt(1)).map((each) => each.name);
  const missing = series.filter((each) => !each.value).map((each) => each.name);
  if (behind.length === known.length)
    return missing.length > 0
      ? `公布的 ${String(known.length)} 期都慢于序时进度`
      : '各季度末都慢于序时进度';
  const first =
    behind.length === 0 ? '公布的各季支出都不慢于序时进度' : `${behind.join('、')}慢于序时进度`;
  return missing.length === 0 ? first : `${first}，${missing.join('、')}未公布`;
}

const THREE_PUBLIC = [
  { name: '公务接待费', budget: 'receptionExpenseBudget', actual: 'receptionExpenseAmount' },
  {
    name: '公务用车购置及运行维护费',
    budget: 'officialVehicleBudget',
    actual: 'officialVehicleAmount',
  },
  { name: '因公出国（境）费', budget: 'overseasTravelBudget', actual: 'overseasTravelAmount' },
];

function threePublicChart(publication: Publication): ChartView | undefined {
  const rows = THREE_PUBLIC.map((row) => ({
    name: row.name,
    budget: findFigure(publication, row.budget),
    actual: findFigure(publication, row.actual),
    budgetText: amountText(publication, row.budget),
    actualText: amountText(publication, row.actual),
  }));
  if (rows.every((row) => !row.budget && !row.actual)) return undefined;
  const bars = rows.map(({ name, budget, actual, budgetText, actualText }) => ({
    name,
    budget: length(budget),
    actual: length(actual),
    label: `预算 ${budgetText}   实际 ${actualText}`,
  }));
  const summary = bars.map((bar) => `${bar.name}${bar.label.replace('   ', '，')}`).join('；');
  const over = rows.filter(
    ({ budget, actual }) => budget && actual && baseValue(actual).gt(baseValue(budget)),
  );
  const isComplete = rows.every(({ budget, actual }) => budget && actual);
  const within = isComplete ? '三公经费各项都没有超出预算' : '三公经费预算与实际支出';
  return {
    id: 'three-public',
    title: over.length > 0 ? `${over.map((row) => row.name).join('、')}超出预算` : within,
    subtitle: `宽条为预算，窄条为实际支出，万元；${sourceOf(rows.flatMap((row) => [row.budget, row.actual]))}`,
    svgs: picture((id, width) => pairedBars(id, summary, bars, width), 'three-public'),
    summary: `${summary}（万元）。`,
    table: {
      caption: '三公经费预算与实际支出（万元）',
      head: ['项目', '预算（万元）', '实际支出（万元）'],
      rows: rows.map((row) => [row.name, row.budgetText, row.actualText]),
      numbersFrom: 1,
    },
  };
}

function amountText(publication: Publication, fact: string): string {
  const figure = findFigure(publication, fact);
  return figure ? wan(baseValue(figure)) : absence(publication, fact);
}

/** Bar lengths are geometry, in 元; nothing is printed from them. */
function length(figure: Figure | undefined): number {
  return figure ? baseValue(figure).toNumber() : Number.NaN;
}

function sourceOf(figures: readonly (Figure | undefined)[]): string {
  const sources = figures.flatMap((figure) => (figure ? [figure.source] : []));
  const where = place(joinSources(sources));
  return where === '' ? '未注明出处' : where;
}
