/** 季度进度 of one report: each quarter's cumulative spending over the scheduled one. */
import type { Publication } from '../../../../dataset/publication.ts';
import type { Decimal } from '../../../../engine/model/decimal.ts';
import type { ItemOutcome } from '../../../../engine/rubric/outcome.ts';
import type { SeriesPart } from '../../../../engine/rubric/measures/measure.ts';
import { picture, type ChartView } from '../../chart.ts';
import { paceChart, type PacePoint } from '../../charts/pace/pace.ts';
import { disputeLabel, namedDispute } from '../../overview/dispute.ts';
import { percentCell, printedText } from '../../format.ts';
import type { Overview } from '../../overview/overview.ts';
import { paceDispute, paceItem } from '../../overview/pace-series.ts';
import { paceRatio } from '../../titles/pace.ts';
import { firstOf, label, type TitleContext } from '../../titles/title.ts';
import type { ChartTitle } from '../../titles/title-text.ts';
import { sourceOf } from './charted.ts';

const NAME = '季度进度';

export interface ReportPaceQuarter extends Pick<SeriesPart, 'name' | 'value'> {
  /** Of a figure in doubt the word for the picture and the sentence; '' for others. */
  readonly word: string;
  readonly doubt: string;
}

export function paceOf(
  publication: Publication,
  own: Overview,
  compared: TitleContext,
): ChartView | undefined {
  const item = paceItem(publication);
  if (!item?.series) return undefined;
  const quarters = item.series.map((part): ReportPaceQuarter => {
    const dispute = paceDispute(publication, part);
    const { name, value } = part;
    const isLast = part === item.series?.at(-1);
    const doubt = dispute && `${namedDispute(dispute)}${isLast ? printedRate(publication) : ''}`;
    return dispute
      ? { name, value: undefined, word: disputeLabel(dispute), doubt: doubt ?? '' }
      : { name, value, word: '', doubt: '' };
  });
  const outcome = publication.evaluation.outcomes.find(({ items }) => items.includes(item));
  const title = firstOf([paceRatio(own, compared)], NAME);
  return paceView(quarters, item.used, outcome?.implied?.value, title);
}

/** What the report itself says of the whole year, though what it divided is in doubt here. */
function printedRate({ record, figures }: Publication): string {
  const rate = record.figures.find(({ fact }) => fact.id === 'executionRate');
  if (!rate?.number || figures.dispute(rate.fact)) return '';
  return `；报告所印的全年预算执行率是 ${printedText(rate, true)}`;
}

/** @param implied of the one period that was not published */
export function paceView(
  quarters: readonly ReportPaceQuarter[],
  used: ItemOutcome['used'],
  implied: Decimal | undefined,
  title: ChartTitle = label(NAME),
): ChartView {
  const unknown = quarters.filter(({ value }) => !value);
  const only = unknown.length === 1 && unknown[0]?.doubt === '' ? implied : undefined;
  const points = quarters.map((each) => pacePoint(each, only));
  const table = quarters.map((each) => [`${each.name}末`, paceWords(each, only)]);
  const summary = table.map((row) => row.join(' ')).join('，');
  return {
    id: 'pace',
    ...title,
    subtitle: `累计支出进度 ÷ 序时进度，%；照报告填报；${sourceOf(used)}`,
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

function pacePoint(quarter: ReportPaceQuarter, implied: Decimal | undefined): PacePoint {
  const { value, doubt } = quarter;
  const name = `${quarter.name}末`;
  const none = { implied: Number.NaN, impliedLabel: '', doubt };
  if (value) return { name, height: inPercent(value), label: percentCell(value), ...none };
  const missing = { name, height: Number.NaN, label: doubt === '' ? '未公布' : quarter.word };
  if (!implied) return { ...missing, ...none };
  // Nothing can have been spent below zero: a point there would only look like a place on the line.
  if (implied.lt(0)) return { ...missing, ...none, label: '未公布\n反推为负' };
  const impliedLabel = `未公布\n反推 ${percentCell(implied)}`;
  return { ...missing, ...none, implied: inPercent(implied), impliedLabel };
}

function paceWords({ value, doubt }: ReportPaceQuarter, implied: Decimal | undefined): string {
  if (value) return percentCell(value);
  if (doubt !== '') return doubt;
  if (!implied) return '未公布';
  const words = `未公布，反推 ${percentCell(implied)}`;
  return implied.lt(0) ? `${words}，是负数，图上不画` : words;
}

/** For the height only: nothing is printed from it. */
function inPercent(ratio: Decimal): number {
  return ratio.times(100).toNumber();
}
