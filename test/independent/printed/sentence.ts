/** Judges a whole sentence: its equations, and what the clauses after them say about the result. */
import { Exact } from '../exact.ts';
import { type Outcome, type Readings, judgeEquation } from './equation.ts';
import { isLone, operandsOf, Unreadable, valueOf } from './expression.ts';
import type { Fault } from './findings.ts';
import { scoreFault, thresholdFaults } from './thresholds.ts';
import { clausesOf, hasRelation, sidesOf } from './statement.ts';
import { tokensOf } from './tokens.ts';
import { plain } from './units.ts';

export interface Verdict {
  /** Comparisons by group. */
  readonly groups: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
  /** The last comparison, for a difference that is printed elsewhere in the row. */
  readonly last: Outcome | undefined;
}

const quarter = /^[①-⑳]?\s*[一二三四]季度/;

export function judgeSentence(text: string): Verdict {
  const groups: Record<string, number> = {};
  const faults: Fault[] = [];
  const count = (group: string, times = 1): void => {
    groups[group] = (groups[group] ?? 0) + times;
  };
  let last: Outcome | undefined;
  let rate: Readings | undefined;
  /** Values of the quarters: unrounded, and as printed. */
  const listed: [Readings, Readings] = [[], []];

  for (const clause of clausesOf(text)) {
    if (hasRelation(clause)) {
      const outcome = equationIn(clause, listed, faults);
      if (!outcome) continue;
      last = outcome;
      rate = outcome.rate;
      count('equations', outcome.compared);
      if (outcome.rate && quarter.test(clause)) {
        const [exact, printed] = [outcome.rate[0], outcome.rate.at(-1)];
        if (exact && printed) list(listed, exact, printed);
      }
    } else if (clause.startsWith('差 ')) {
      if (last?.right) {
        count('differences');
        const fault = differenceFault(clause, last);
        if (fault && !isFalse(last)) faults.push({ ...fault, printed: text });
      }
    } else if (clause.startsWith('在各数四舍五入的尾差之内')) {
      if (last?.right) {
        count('rounding');
        if (!withinRounding(last)) {
          faults.push({ kind: 'false-rounding', printed: text, expected: '不在尾差之内' });
        }
      }
    } else {
      const lone = loneRate(clause);
      if (lone) rate = [lone];
      if (lone && quarter.test(clause)) list(listed, lone, lone);
      if (!rate) continue;
      const found = thresholdFaults(clause, rate);
      count('thresholds', found.compared);
      faults.push(
        ...found.faults.map((expected) => ({ kind: 'false-threshold', printed: text, expected })),
      );
      const score = scoreFault(clause, text, rate);
      if (score !== undefined) faults.push({ kind: 'false-score', printed: text, expected: score });
    }
  }
  return { groups, faults, last };
}

function list(listed: [Readings, Readings], ...values: Readings): void {
  const [exact, printed] = values;
  if (exact) listed[0] = [...listed[0], exact];
  if (printed) listed[1] = [...listed[1], printed];
}

function equationIn(clause: string, listed: readonly Readings[], faults: Fault[]) {
  const sides = sidesOf(clause);
  if (sides?.length === 0) return undefined;
  try {
    if (!sides) throw new Unreadable('a side is no sum of numbers');
    const outcome = judgeEquation(sides, listed);
    faults.push(...outcome.faults);
    return outcome;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    faults.push({ kind: 'unreadable', printed: clause, expected: error.message });
    return undefined;
  }
}

/** "资产使用率 100%": what the next clauses speak of. */
function loneRate(clause: string) {
  const tokens = /%|％/.test(clause) ? tokensOf(clause) : undefined;
  const [operand] = tokens && isLone(tokens) ? operandsOf(tokens) : [];
  const starts = /^(?:[①-⑳\s]*[^\d\s]+\s)?[-−]?[\d.,]+[%％]$/.test(clause);
  if (!operand || !starts || /^(?:不?低于|不?高于|不?超过)/.test(clause)) return undefined;
  return valueOf(operand, plain);
}

/** The page defines 差 = 左边 − 右边; it carries a unit unless both sides are plain numbers. */
export function differenceFault(clause: string, { left, right }: Outcome): Fault | undefined {
  const tokens = tokensOf(clause.replace(/^差\s*/, ''));
  const [operand] = tokens && isLone(tokens) ? operandsOf(tokens) : [];
  const to = right?.[0];
  const from = left[0];
  if (!operand || !to || !from)
    return { kind: 'unreadable', printed: clause, expected: '差 n 单位' };
  const kind = from.exact.isZero() ? to.kind : from.kind;
  const exact = left.map((reading) => reading.exact.subtract(to.exact));
  const unit = operand.unit ?? plain;
  const should = `差 ${(exact[0] ?? Exact.zero).divide(unit.factor).toGrouped(operand.places)} (base unit: ${kind})`;
  if (unit.kind !== kind) return { kind: 'difference-unit', printed: clause, expected: should };
  const holds = exact.some((each) =>
    each.divide(unit.factor).round(operand.places).equals(operand.value),
  );
  return holds ? undefined : { kind: 'false-difference', printed: clause, expected: should };
}

/** A false equation is reported as such: its difference cannot be right either. */
export function isFalse({ faults }: Outcome): boolean {
  return faults.some(({ kind }) => kind.startsWith('false-'));
}

function withinRounding({ left, right }: Outcome): boolean {
  const [from, to] = [left[0], right?.[0]];
  if (!from || !to) return true;
  return from.low.compare(to.high) <= 0 && from.high.compare(to.low) >= 0;
}
