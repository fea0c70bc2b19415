/** What a title says of a rate: outside the middle half of the peers, or moved against last year. */
import type { PeerStanding } from '../../../engine/comparison/standing.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { Measure } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { standingOf } from '../overview/standing.ts';
import { lastYear } from './last-year.ts';
import type { TitleContext } from './title.ts';

/** Away from the median by the bound, and not among the middle half; with too few peers for quartiles nobody is. */
export function isOutside({ own, spread, difference }: PeerStanding, bound: Decimal): boolean {
  const { quartiles } = spread;
  if (!quartiles || difference.abs().lt(bound)) return false;
  return own.lt(quartiles.lower) || own.gt(quartiles.upper);
}

/** 2024 年度预算执行率 92.10%，低于同类下四分位数 95.20% */
export function besidePeers(
  measure: Measure,
  own: Overview,
  { peers, titles, all }: TitleContext,
): string | undefined {
  const rule = titles.rates.find(({ name }) => name === measure.name);
  const value = measure.of(own);
  const found = standingOf(peers, measure, own, all);
  if (!rule || !value || !found || !isOutside(found, rule.fromPeers)) return undefined;
  const { quartiles } = found.spread;
  const head = `${own.key.year} 年度${measure.name} ${measure.text(value)}`;
  if (!quartiles) return undefined;
  return found.difference.gt(0)
    ? `${head}，高于同类上四分位数 ${measure.text(quartiles.upper)}`
    : `${head}，低于同类下四分位数 ${measure.text(quartiles.lower)}`;
}

/** 2024 年度预算执行率比上年低 5.3 个百分点; scores by another version of the rubric are not compared. */
export function besideLastYear(
  measure: Measure,
  own: Overview,
  { titles, all }: TitleContext,
): string | undefined {
  const rule = titles.rates.find(({ name }) => name === measure.name);
  const before = lastYear(own, all);
  if (!rule || !before || (measure.byRubric && before.rubric.id !== own.rubric.id))
    return undefined;
  const [now, then] = [measure.of(own), measure.of(before)];
  const difference = now && then && now.minus(then);
  if (!difference || difference.abs().lt(rule.fromLastYear)) return undefined;
  const side = difference.gt(0) ? '高' : '低';
  return `${own.key.year} 年度${measure.name}比上年${side} ${measure.apart(difference.abs())}`;
}
