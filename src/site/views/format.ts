/** The only place that turns a value into display text. Numbers: 万元 and rates with two decimals, thousands separated. */
import { Decimal } from '../../engine/model/decimal.ts';
import type { Figure } from '../../engine/model/figure.ts';
import type { PhrasePart, Phrase } from '../../engine/model/phrase.ts';
import type { PrintedNumber } from '../../engine/model/printed.ts';
import type { Source, Span } from '../../engine/model/source.ts';

const YUAN_PER_WAN = 10000;

/** 1234567.891 → 1,234,567.89; rounding half up, here and only here. */
export function grouped(value: Decimal, places: number): string {
  const [whole = '', fraction] = value.abs().toFixed(places).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value.isNegative() && !/^[0.]*$/.test(`${whole}${fraction ?? ''}`) ? '−' : '';
  return `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Money in 元 as 万元, without the unit: for table cells under a head that names it. */
export function wan(value: Decimal): string {
  return grouped(value.div(YUAN_PER_WAN), 2);
}

/** What two decimals of 万元 would show as nothing is told in 元: 0.01 元 is not 0.00 万元. */
export function money(value: Decimal): string {
  const isLost = !value.isZero() && value.div(YUAN_PER_WAN).toDecimalPlaces(2).isZero();
  return isLost ? `${grouped(value, 2)} 元` : `${wan(value)} 万元`;
}

/** Money in 元 as plain 万元 with every digit, for machines: 1234567.8 → 123.45678. */
export function exactWan(value: Decimal): string {
  return value.div(YUAN_PER_WAN).toString();
}

/** A ratio as a percentage: 0.5753 → 57.53%; 1 → 100%. */
export function percent(value: Decimal, places?: number): string {
  const hundredths = value.times(100);
  return `${grouped(hundredths, places ?? (hundredths.isInteger() ? 0 : 2))}%`;
}

/** The difference of two ratios: 0.0001 → 0.01 个百分点. */
export function percentagePointsText(value: Decimal, places?: number): string {
  const hundredths = value.times(100);
  return `${grouped(hundredths, places ?? (hundredths.isInteger() ? 0 : 2))} 个百分点`;
}

/** A share always with two decimals, so that columns align: 0.9913 → 99.13, 1 → 100.00. */
export function percentCell(value: Decimal): string {
  return grouped(value.times(100), 2);
}

/** A share in percent as plain digits for machines, at most six after the point: 0.575252 → 57.5252. */
export function plainPercent(value: Decimal): string {
  return value.times(100).toDecimalPlaces(6).toString();
}

/** How many times as much: 3.23 → 3.2. */
export function times(ratio: Decimal): string {
  return grouped(ratio, 1);
}

/** Points in a sentence: as many decimals as they need, two at most. */
export function points(value: Decimal): string {
  return `${bare(value)} 分`;
}

/** Points in a column: always two decimals. */
export function pointsCell(value: Decimal): string {
  return grouped(value, 2);
}

/** Size of a file: 18,234 bytes are 17.8 KB, one digit after the point. */
export function bytesText(bytes: number): string {
  const [unit, size] =
    bytes < 1024 * 1024 ? (['KB', 1024] as const) : (['MB', 1024 * 1024] as const);
  return `${grouped(new Decimal(bytes).div(size), 1)} ${unit}`;
}

/** A plain number with at most two decimals and no trailing zeros. */
export function bare(value: Decimal): string {
  return grouped(value, value.toDecimalPlaces(2).decimalPlaces());
}

/** [min, max] of points in a column: 8.00, or 0.00–8.00. */
export function pointsRange(min: Decimal, max: Decimal): string {
  return min.eq(max) ? pointsCell(min) : `${pointsCell(min)}–${pointsCell(max)}`;
}

/** A figure as printed; full-width digits and commas are folded so that it can be read and searched. */
export function printedText(figure: Figure, withUnit: boolean, verbatim = false): string {
  const text = textOf(figure);
  // Inside a sum 零 reads as 0; in the list of figures it stays as printed.
  if (!verbatim && figure.number?.value.isZero()) return withZeroUnit(figure, withUnit);
  if (!withUnit || !figure.unit) return text;
  return figure.unit.id === '%' ? `${text}%` : `${text} ${figure.unit.id}`;
}

/** A reading that is printed nowhere is written as the site writes numbers. */
function textOf({ isReading, number, printed }: Figure): string {
  return isReading && number ? grouped(number.value, number.decimals) : printed.normalize('NFKC');
}

function withZeroUnit(figure: Figure, withUnit: boolean): string {
  const unit = withUnit && figure.unit ? ` ${figure.unit.id}` : '';
  return `0${unit}`.replace(' %', '%');
}

/** A printed number as plain digits for machines, with the places that it was printed with: 41，581.70 → 41581.70. */
export function plainPrinted({ value, decimals }: PrintedNumber): string {
  return value.toFixed(decimals);
}

/** 第330、332行, or 第4、6页; '' when there is no place. */
export function place(source: Source): string {
  const part = (spans: readonly Span[], unit: string): string =>
    spans.length === 0 ? '' : `第${spans.map(span).join('、')}${unit}`;
  return [part(source.pages, '页'), part(source.lines, '行')]
    .filter((each) => each !== '')
    .join('，');
}

/**
 * As a letter to the department tells it: lines are those of our extracted text, which it does not have and which must
 * be enclosed. '' when there is no place.
 */
export function letterPlace({ lines: own, pages }: Source): string {
  const part = (spans: readonly Span[], unit: string): string =>
    spans.length === 0 ? '' : `第 ${spans.map(span).join('、')} ${unit}`;
  const [onPages, onLines] = [part(pages, '页'), part(own, '行')];
  return [onPages, onLines === '' ? '' : `所附文本${onLines}`]
    .filter((each) => each !== '')
    .join('、');
}

/** 3 分, or 0 至 3 分: in a sentence. */
export function pointsSpan(min: Decimal, max: Decimal): string {
  return min.eq(max) ? points(min) : `${bare(min)} 至 ${points(max)}`;
}

export function lines(spans: readonly Span[]): string {
  return place({ lines: spans, pages: [] });
}

function span({ from, to }: Span): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

export function sentence(phrase: Phrase): string {
  return phrase.map(part).join('');
}

function part(each: PhrasePart): string {
  if (typeof each === 'string') return each;
  switch (each.as) {
    case 'printed':
      return printedText(each.figure, each.withUnit);
    case 'percent':
      return percent(each.value, each.places);
    case 'percentage-points':
      return percentagePointsText(each.value, each.places);
    case 'amount':
      return `${grouped(each.value.div(each.unit.factor), each.places)} ${each.unit.id}`;
    case 'points':
      return points(each.value);
    case 'points-range':
      return each.min.eq(each.max) ? points(each.min) : `${bare(each.min)}–${points(each.max)}`;
    case 'money':
      return money(each.value);
    case 'number':
      return each.unit === '' ? bare(each.value) : `${bare(each.value)} ${each.unit}`;
    case 'source': {
      const where = place(each.source);
      return where === '' ? '' : `（${where}）`;
    }
  }
}

/** A round number at a chart's axis, which is geometry already: 20000 → 20,000. */
export function axisText(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}
