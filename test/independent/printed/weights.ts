/**
 * The weight of a doubt, as far as the printed numbers settle it, and the order of weighed lists: what bears on a
 * score by points, large amounts by amount, small ones last.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

import { Exact } from '../exact.ts';
import { readYaml, type Yaml } from '../yaml.ts';
import { verdictOf } from './equations.ts';
import type { Findings } from './findings.ts';
import { isOfScore, type Told } from './told.ts';
import { unitAtStart } from './units.ts';

export interface Limits {
  readonly share: Exact;
  readonly amount: Exact;
  readonly largeAmount: Exact;
  readonly rate: Exact;
}

export function readLimits(dataRoot: string): Limits {
  const rule = at(
    at(readYaml(readFileSync(join(dataRoot, 'findings.yaml'), 'utf8')), '轻重'),
    '金额重大',
  );
  return {
    share: measure(at(rule, '占比不低于')),
    amount: measure(at(rule, '金额不低于')),
    largeAmount: measure(at(rule, '或金额不低于')),
    rate: measure(at(rule, '比率差不低于')),
  };
}

function at(tree: Yaml, key: string): Yaml {
  const found = typeof tree === 'object' && !Array.isArray(tree) ? tree[key] : undefined;
  if (found === undefined) throw new Error(`findings.yaml has no ${key}`);
  return found;
}

/** "10 万元", "1%" */
function measure(text: Yaml): Exact {
  const [, digits = '', unit = ''] =
    /^([\d.]+)\s*(\S+)$/.exec(typeof text === 'string' ? text : '') ?? [];
  return Exact.of(digits).multiply(unitAtStart(unit)?.factor ?? Exact.one);
}

interface Difference {
  readonly size: Exact;
  readonly isMoney: boolean;
}

/** "差 −0.05 万元"; "两种单位相差 10,000 倍" is none. */
function differenceIn(text: string): Difference | undefined {
  const [, digits = '', unit = ''] =
    /(?<!相)差 ([-−]?[\d,]+(?:\.\d+)?) ?(亿元|万元|元|个百分点)/.exec(text) ?? [];
  const factor = unitAtStart(unit)?.factor;
  if (!factor) return undefined;
  const size = Exact.of(digits).abs().multiply(factor);
  return { size, isMoney: unit.endsWith('元') };
}

/** The larger side of the equation that a sentence prints. */
function largerSide(text: string): Exact | undefined {
  const { last } = verdictOf(text);
  const sides = [last?.left[0]?.exact.abs(), last?.right?.[0]?.exact.abs()];
  return sides.reduce((most, each) =>
    most && each && each.compare(most) > 0 ? each : (most ?? each),
  );
}

/** Undefined where the sentence prints no side to hold its difference against. */
function isLarge(text: string, difference: string, limits: Limits): boolean | undefined {
  const apart = differenceIn(text) ?? differenceIn(difference);
  if (!apart) return false;
  if (!apart.isMoney) return apart.size.compare(limits.rate) >= 0;
  if (apart.size.compare(limits.largeAmount) >= 0) return true;
  if (apart.size.compare(limits.amount) < 0) return false;
  const side = largerSide(text);
  return side && apart.size.compare(side.multiply(limits.share)) >= 0;
}

const order = ['影响得分', '金额重大', '细差'];
/** Outcomes that speak of a misprinted unit. */
const isOfUnit = ({ outcome, kind }: Told): boolean => outcome === '单位存疑' || kind === '单位';

export function checkWeights(told: readonly Told[], limits: Limits, findings: Findings): void {
  for (const each of told) checkWeight(each, limits, findings);
  for (const rows of Map.groupBy(told, ({ list }) => list).values()) checkOrder(rows, findings);
}

function checkWeight(told: Told, limits: Limits, findings: Findings): void {
  const { weight, name, number, kind, points, difference } = told;
  const shown = `${number} ${name}：${weight}`;
  findings.check('weight', order.includes(weight), shown, order.join(' / '));
  const [own, ...others] = [told.sum, ...told.followers];
  const sizes = [
    isLarge(own, difference, limits),
    ...others.map((text) => isLarge(text, '', limits)),
  ];
  const large = !isOfUnit(told) && sizes.includes(true);
  if (weight === '金额重大') {
    findings.check('weight', large || sizes.includes(undefined), shown, '细差: no large amount');
    findings.check('weight', !isOfUnit(told), shown, 'a unit is no amount');
  }
  if (weight === '细差') findings.check('weight', !large, shown, '金额重大: a large amount');
  if (points === undefined) return;
  // Publication and sums of scores bear on a score without points of their own.
  // What only one reading of a misprinted unit would give is nobody's points.
  const bears = points !== '—' || kind === '公开' || isOfUnit(told) || /自评/.test(name);
  findings.check('weight', !isOfUnit(told) || points === '—', shown, 'no points of a unit');
  const fits = weight === '影响得分' ? bears : points === '—';
  findings.check('weight', fits, `${shown}，涉及 ${points}`, 'points where a score is moved');
  if (isOfScore(told)) findings.check('weight', weight === '影响得分', shown, '影响得分');
}

interface Rank {
  readonly weight: number;
  readonly points: Exact;
  readonly amount: Exact;
}

function rankOf(told: Told): Rank {
  const texts = [`${told.difference}；${told.sum}`, ...told.followers];
  const amounts = texts.flatMap((text) => {
    const apart = differenceIn(text);
    return apart?.isMoney === true ? [apart.size] : [];
  });
  const most = amounts.reduce((a, b) => (b.compare(a) > 0 ? b : a), Exact.zero);
  return {
    weight: order.indexOf(told.weight),
    points: Exact.read(/^[\d.]+/.exec(told.points ?? '')?.[0] ?? '') ?? Exact.zero,
    // The distance between two readings of one number is no amount.
    amount: isOfUnit(told) || isOfScore(told) ? Exact.zero : most,
  };
}

function checkOrder(rows: readonly Told[], findings: Findings): void {
  let before: Rank | undefined;
  for (const each of rows) {
    const rank = rankOf(each);
    // With the checks of a report no points are printed: what bears on a score is ordered by them.
    const isTold = each.points !== undefined || each.weight !== '影响得分';
    if (before && isTold) {
      const holds = isInOrder(before, rank);
      findings.check('order', holds, `${each.number} ${each.name}`, 'by weight, points and amount');
    }
    before = rank;
  }
}

function isInOrder(before: Rank, after: Rank): boolean {
  if (before.weight !== after.weight) return before.weight < after.weight;
  const byPoints = before.points.compare(after.points);
  return byPoints === 0 ? before.amount.compare(after.amount) >= 0 : byPoints > 0;
}
