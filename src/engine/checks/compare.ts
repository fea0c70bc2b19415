/** Two sides set against each other, with the slack that rounding of the printed numbers allows. */
import type { Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import { phrase, printed, quantity, type Phrase } from '../model/phrase.ts';
import { joinSources } from '../model/source.ts';
import type { CheckBody, CheckOutcome } from './check.ts';
import type { Known } from './known.ts';
import { tail, tellAlone, tellBoth, toldIn } from './told.ts';
import { joinUnknown, sayUnknown, type Unknown } from './unknown.ts';

const NOTHING = {
  left: undefined,
  right: undefined,
  difference: undefined,
  tolerance: undefined,
  marks: undefined,
  indicator: undefined,
} as const;

/** @param why all that is in the way; none when a score or a figure it needs was not published */
export function notRun(why: readonly Unknown[], used: readonly Figure[]): CheckBody {
  const unknown = joinUnknown(why, used);
  return {
    ...NOTHING,
    outcome: 'not-run',
    unitKind: '',
    message: [`${sayUnknown(unknown)}，没有核对`],
    used,
    missing: unknown.missing,
    source: joinSources(used.map((figure) => figure.source)),
  };
}

/** Runs a comparison when every quantity is known; otherwise says what is in the way. */
export function whenKnown(
  parts: readonly (Known | Unknown)[],
  run: (...known: Known[]) => CheckBody,
): CheckBody {
  const known = parts.filter((part) => part.kind === 'known');
  if (known.length === parts.length) return run(...known);
  return notRun(
    parts.filter((part) => part.kind === 'unknown'),
    parts.flatMap((part) => part.used),
  );
}

export function derive(known: Known, message?: Phrase): CheckBody {
  return {
    ...NOTHING,
    outcome: 'derived',
    left: { value: known.value, phrase: known.phrase },
    unitKind: known.unitKind,
    message: message ?? phrase`${sayDerived(known)}，报告没有印出这个数`,
    used: known.used,
    missing: [],
    source: joinSources(known.used.map((figure) => figure.source)),
  };
}

/** A single printed figure is shown converted: 240,565,800 元 = 24,056.58 万元. */
function sayDerived(known: Known): Phrase {
  if (!known.figure && known.unitKind !== 'rate') return tellAlone(known);
  const shown = known.figure ? [printed(known.figure, true)] : known.phrase;
  return phrase`${shown} = ${quantity(known.value, known.unitKind)}`;
}

/** left = right, exactly, within rounding, or not. */
export function compareEqual(left: Known, right: Known): CheckBody {
  const difference = left.value.minus(right.value);
  const tolerance = left.slack.plus(right.slack);
  const outcome = judge(difference, tolerance);
  const used = [...left.used, ...right.used];
  const relation = outcome === 'holds' ? '=' : outcome === 'rounding' ? '≈' : '≠';
  const [one, other] = tellBoth(left, right, outcome);
  const told = toldIn(left, right);
  return {
    outcome,
    left: { value: left.value, phrase: left.phrase },
    right: { value: right.value, phrase: right.phrase },
    difference,
    told,
    tolerance,
    unitKind: left.unitKind,
    message: phrase`${one} ${relation} ${other}${tail(outcome, difference, left.unitKind, told)}`,
    used,
    missing: [],
    source: joinSources(used.map((figure) => figure.source)),
    marks: undefined,
    indicator: undefined,
  };
}

export function judge(difference: Decimal, tolerance: Decimal): CheckOutcome {
  if (difference.isZero()) return 'holds';
  return difference.abs().lte(tolerance) ? 'rounding' : 'fails';
}
