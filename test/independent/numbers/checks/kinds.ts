/** The kinds of checks that compare figures of a report; whole tables, documents and scores stand apart. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { hasPart, list, part, word, words } from '../data/files.ts';
import { contextOf, type Context, reportBefore } from './context.ts';
import { measure, type MeasureOptions } from './measure.ts';
import { compareRatio, quotient } from './ratio.ts';
import { compareSides, type CheckResult, type Compared } from './result.ts';

type Result = Omit<CheckResult, 'id'>;
const notRun: Result = { outcome: 'not-run', difference: undefined };

function said(compared: Compared | undefined): Result {
  return compared ?? notRun;
}

/** 合计, with other readings of the right side that agree as well. */
export function checkTotal(rule: Yaml, context: Context): Result {
  const main = compareTotal(rule, part(rule, '应等于'), context);
  if (main?.outcome !== 'fails') return said(main);
  const others = list(rule, '或等于').map((each) => compareTotal(rule, part(each, '值'), context));
  const agreeing = others.find((each) => each && each.outcome !== 'fails');
  if (agreeing) return agreeing;
  return others.includes(undefined) ? notRun : main;
}

function compareTotal(
  rule: Yaml,
  right: Yaml,
  context: Context,
  options: MeasureOptions = {},
): Compared | undefined {
  const left = measure({ 各项: list(rule, '各项'), 减: list(rule, '减') }, context, options);
  const whole = measure(right, context, options);
  return left && whole && compareSides(left, whole);
}

export function checkRatio(rule: Yaml, context: Context): Result {
  if (hasPart(rule, '应等于')) return said(compareRatio(rule, context));
  return quotient(rule, context) ? { outcome: 'derived', difference: undefined } : notRun;
}

export function checkDerived(rule: Yaml, context: Context): Result {
  return measure(rule, context) ? { outcome: 'derived', difference: undefined } : notRun;
}

export function checkLimit(rule: Yaml, context: Context): Result {
  const value = measure(part(rule, '值'), context);
  const limit = measure(part(rule, '不超过'), context);
  if (!value || !limit) return notRun;
  if (value.value.compare(limit.value) <= 0) return { outcome: 'holds', difference: undefined };
  return compareSides(value, limit);
}

export function checkNames(rule: Yaml, context: Context): Result {
  const printed = measure(word(rule, '应等于'), context);
  if (!printed) return notRun;
  const counted = { value: Exact.of(words(rule, '名单').length), slack: Exact.zero };
  return compareSides(counted, printed);
}

/** A unit is said to be misprinted only where other figures fail with it and agree with the right one. */
export function checkUnit(rule: Yaml, context: Context): Result {
  const fact = context.data.glossary.named(word(rule, '事实'));
  const printed = context.report.figures.single(fact);
  if (!printed) return notRun;
  if (printed.unit === word(rule, '应为')) return { outcome: 'holds', difference: undefined };
  const evidence = part(rule, '佐证');
  const compare = (options: MeasureOptions): Compared | undefined =>
    hasPart(evidence, '分子')
      ? compareRatio(evidence, context, options)
      : compareTotal(evidence, part(evidence, '应等于'), context, options);
  const [corrected, asPrinted] = [compare({}), compare({ asPrinted: fact.name })];
  const isMisprint = corrected && corrected.outcome !== 'fails' && asPrinted?.outcome !== 'holds';
  return isMisprint ? { outcome: 'fails', difference: undefined } : notRun;
}

export function checkYears(rule: Yaml, context: Context): Result {
  const before = reportBefore(context.place, context.report);
  if (!before) return notRun;
  const last = contextOf(context.data, context.place, before);
  const [left, right] = [measure(part(rule, '本年'), context), measure(part(rule, '上年'), last)];
  return left && right ? compareSides(left, right) : notRun;
}

/** 重复: a fact that stands in the report with different values, one result a fact. */
export function checkRepeats(id: string, context: Context): CheckResult[] {
  const conflicting = context.report.figures.all().filter(({ status }) => status === 'conflicting');
  if (conflicting.length === 0) return [{ id, outcome: 'holds', difference: undefined }];
  return conflicting.map(({ fact, printed }) => {
    const [first, second] = printed.map((each) => each.amount?.value);
    const difference = first && second && printed.length === 2 ? first.subtract(second) : undefined;
    return { id: `${id}-${fact.id}`, outcome: 'fails', difference };
  });
}
