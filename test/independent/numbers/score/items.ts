/** One item of an indicator: exact points, a span of points, or the reason why figures decide nothing. */
import { Exact } from '../../exact.ts';
import { hasPart, list, part, word } from '../data/files.ts';
import type { Item } from '../data/rubrics.ts';
import type { Units } from '../data/units.ts';
import type { Policy } from '../policy.ts';
import { pointsOf } from './methods.ts';
import { meanPace, readPeriods } from './pace.ts';
import { type Calculator, isNumber, type Quantity } from './quantity.ts';

export type ItemKind =
  'scored' | 'range' | 'judged' | 'missing' | 'disputed' | 'not-applicable' | 'not-computable';

export interface ItemResult {
  readonly item: Item;
  readonly kind: ItemKind;
  readonly low: Exact;
  readonly high: Exact;
  /** Scored by a record that is later than the self-evaluation. */
  readonly isLater?: boolean;
  /** Missing as long as nobody has found out: records of documents leave it open. */
  readonly isUnrecorded?: boolean;
}

/** What an item is scored with. */
export interface Scorer {
  readonly calculator: Calculator;
  readonly units: Units;
  readonly policy: Policy;
  /** Options of a fact that records of disclosure decide, undefined for other facts. */
  readonly options: (fact: string) => readonly string[] | undefined;
  /** Facts that records later than the self-evaluation decide. */
  readonly isLater: (fact: string) => boolean;
  /** The printed option of a fact, or why there is none. */
  readonly choice: (fact: string) => string | undefined;
}

export function scoreItem(item: Item, scorer: Scorer): ItemResult {
  const method = part(item.rule, '计分');
  const whole = (kind: ItemKind): ItemResult => ({ item, kind, low: Exact.zero, high: item.marks });
  if (hasPart(method, '枚举档')) return scoreChoice(item, scorer);
  const calculation = part(item.rule, '计算');
  if (hasPart(method, '酌情') || calculation === '') return whole('judged');
  if (hasPart(calculation, '序时进度')) return scorePace(item, scorer);
  const value = scorer.calculator.value(calculation);
  if (!isNumber(value)) return unscored(item, value);
  const points = pointsOf(method, value, item.marks, scorer.units);
  if (!points) return whole('judged');
  return { item, kind: points.low.equals(points.high) ? 'scored' : 'range', ...points };
}

function unscored(item: Item, reason: Exclude<Quantity, Exact>): ItemResult {
  const isJudged = reason === 'missing' && word(item.rule, '缺数时') === '主观评定';
  return { item, kind: isJudged ? 'judged' : reason, low: Exact.zero, high: item.marks };
}

function scorePace(item: Item, { calculator, units, policy }: Scorer): ItemResult {
  const pace = meanPace(readPeriods(part(item.rule, '计算'), calculator, units), policy);
  if (typeof pace === 'string') return unscored(item, pace);
  const method = part(item.rule, '计分');
  const points = (value: Exact | undefined): Exact =>
    (value && pointsOf(method, value, item.marks, units)?.low) ?? item.marks;
  if (pace instanceof Exact) {
    return { item, kind: 'scored', low: points(pace), high: points(pace) };
  }
  return { item, kind: 'range', low: points(pace.low), high: points(pace.high) };
}

/** Every option that is still possible, with its points. Where all are, the record decides nothing. */
function scoreChoice(item: Item, scorer: Scorer): ItemResult {
  const bands = list(part(item.rule, '计分'), '枚举档');
  const fact = word(part(item.rule, '计算'), '取值');
  const told = scorer.choice(fact);
  const options = scorer.options(fact) ?? (told === undefined ? undefined : [told]);
  const full = { item, low: Exact.zero, high: item.marks };
  if (!options) return { ...full, kind: 'missing' };
  const given = bands
    .filter((each) => options.includes(word(each, '为')))
    .map((each) => Exact.of(word(each, '得分')))
    .sort((a, b) => a.compare(b));
  const [low, high] = [given[0], given.at(-1)];
  const isOpen = !low || !high || given.length === bands.length;
  if (isOpen) return { ...full, kind: 'missing', isUnrecorded: scorer.options(fact) !== undefined };
  const isLater = scorer.isLater(fact);
  return { item, kind: low.equals(high) ? 'scored' : 'range', low, high, isLater };
}
