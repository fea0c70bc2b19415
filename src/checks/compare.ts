/** Two sides set against each other, with the slack that rounding of the printed numbers allows. */
import { Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import { differenceOf, phrase, printed, quantity, type Phrase } from '../model/phrase.ts';
import { joinSources } from '../model/source.ts';
import type { CheckBody, CheckOutcome } from './check.ts';
import type { Known } from './known.ts';
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
  const shown = known.figure ? [printed(known.figure, true)] : known.phrase;
  return phrase`${shown} = ${quantity(known.value, known.unitKind, known.countUnit)}`;
}

/** left = right, exactly, within rounding, or not. */
export function compareEqual(left: Known, right: Known): CheckBody {
  const difference = left.value.minus(right.value);
  const tolerance = left.slack.plus(right.slack);
  const outcome = judge(difference, tolerance);
  const used = [...left.used, ...right.used];
  const relation = outcome === 'holds' ? '=' : outcome === 'rounding' ? '≈' : '≠';
  const isShort = outcome === 'holds' && right.figure !== undefined && left.figure === undefined;
  const [one, other] = workedBoth(left, right);
  const said = phrase`${isShort ? left.phrase : one} ${relation} ${other}`;
  return {
    outcome,
    left: { value: left.value, phrase: left.phrase },
    right: { value: right.value, phrase: right.phrase },
    difference,
    tolerance,
    unitKind: left.unitKind,
    message: phrase`${said}${tail(outcome, difference, left)}`,
    used,
    missing: [],
    source: joinSources(used.map((figure) => figure.source)),
    marks: undefined,
    indicator: undefined,
  };
}

/** A side with what it comes to; a single printed figure with its unit. */
export function worked(side: Known): Phrase {
  return side.figure
    ? [printed(side.figure, true)]
    : phrase`${side.phrase} = ${quantity(side.value, side.unitKind, side.countUnit)}`;
}

/** 元. What is nearer than 0.01 万元 looks the same once it is converted. */
const CONVERTED_FROM = new Decimal(100);

/** The two sides of a comparison; where they are told in two units of money, both in 万元 too. */
export function workedBoth(left: Known, right: Known): readonly [Phrase, Phrase] {
  const isMixed = left.unitKind === 'money' && moneyUnit(left) !== moneyUnit(right);
  const isFar = left.value.minus(right.value).abs().gte(CONVERTED_FROM);
  const told = (side: Known): Phrase =>
    isMixed && isFar && moneyUnit(side) !== SUM_UNIT
      ? phrase`${worked(side)} = ${quantity(side.value, side.unitKind)}`
      : worked(side);
  return [told(left), told(right)];
}

/** What sums of money are told in. */
const SUM_UNIT = '万元';

function moneyUnit({ figure }: Known): string {
  return figure ? (figure.unit?.id ?? '') : SUM_UNIT;
}

export function judge(difference: Decimal, tolerance: Decimal): CheckOutcome {
  if (difference.isZero()) return 'holds';
  return difference.abs().lte(tolerance) ? 'rounding' : 'fails';
}

export function tail(
  outcome: CheckOutcome,
  difference: Decimal,
  { unitKind, countUnit }: Pick<Known, 'unitKind' | 'countUnit'>,
): Phrase {
  if (outcome === 'holds') return [];
  const amount = differenceOf(difference, unitKind, countUnit);
  return outcome === 'rounding'
    ? phrase`，差 ${amount}，在各数四舍五入的尾差之内`
    : phrase`，差 ${amount}`;
}
