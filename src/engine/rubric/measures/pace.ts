/**
 * 序时进度: mean over the periods of (cumulative progress ÷ scheduled progress).
 * A period's ratio is taken as published, else from its cumulative progress. With a period missing the mean
 * is partial: the rest stands, and a self score can tell what the missing period must have been.
 */
import { Decimal, decimalOrPercent, sum, ZERO } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { joinPhrases, percentPart, phrase, type Phrase } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import type { Fact } from '../../model/glossary.ts';
import {
  isNothing,
  type Implied,
  type Know,
  type Measure,
  type Measured,
  type MeasureKind,
} from './measure.ts';

interface Period {
  readonly name: string;
  /** Scheduled cumulative progress at the period's end, e.g. 0.75. */
  readonly schedule: Decimal;
  readonly ratio: Measure;
  readonly progress: Measure;
}

type Pace =
  | {
      readonly period: Period;
      readonly kind: 'known';
      readonly value: Decimal;
      readonly phrase: Phrase;
      readonly used: readonly Figure[];
    }
  | { readonly period: Period; readonly kind: 'unknown'; readonly missing: readonly Fact[] };
type KnownPace = Extract<Pace, { kind: 'known' }>;

export const paceMeasure: MeasureKind = {
  key: '序时进度',
  read(body, _words, operand) {
    const periods = body.list('各期').map((entry) => readPeriod(entry, operand));
    body.done();
    return {
      facts: periods.flatMap((period) => [...period.ratio.facts, ...period.progress.facts]),
      formula: `各期（${periods.map((period) => period.name).join('、')}）累计支出进度 ÷ 序时进度 的平均`,
      measure: (know) => mean(periods, know),
    };
  },
};

function readPeriod(entry: Entry, operand: (entry: Entry) => Measure): Period {
  const text = entry.text('序时');
  const schedule = decimalOrPercent(text);
  if (!schedule?.gt(0)) entry.problem(quoted(text), '大于零的百分比', '请填写序时进度，如 25%');
  const period = {
    name: entry.text('名称'),
    schedule: schedule ?? new Decimal(1),
    ratio: operand(entry.at('完成比')),
    progress: operand(entry.at('累计进度')),
  };
  entry.done();
  return period;
}

function mean(periods: readonly Period[], know: Know): Measured {
  const outcomes = periods.map((period) => pace(period, know));
  const broken = outcomes.find((outcome) => outcome.kind === 'not-computable');
  if (broken) return broken;
  const paces = outcomes.filter((outcome): outcome is Pace => outcome.kind !== 'not-computable');
  const known = paces.filter((each) => each.kind === 'known');
  const missing = paces.flatMap((each) => (each.kind === 'unknown' ? each.missing : []));
  const used = known.flatMap((each) => each.used);
  if (known.length === 0) return { kind: 'missing', missing, used };
  const total = sum(known.map((each) => each.value));
  const count = String(periods.length);
  const listed = joinPhrases(
    paces.map((each, at) => showPace(each, boundsAt(paces, at))),
    '，',
  );
  const series = paces.map((each) => ({
    name: each.period.name,
    schedule: each.period.schedule,
    value: each.kind === 'known' ? each.value : undefined,
    facts: each.kind === 'known' ? each.used.map(({ fact }) => fact) : [],
  }));
  if (known.length === periods.length) {
    const value = total.div(periods.length);
    const shown = phrase`${listed}；合计 ÷ ${count} = ${percentPart(value)}`;
    return {
      kind: 'value',
      value,
      unitKind: 'rate',
      phrase: shown,
      operand: [percentPart(value)],
      used,
      series,
    };
  }
  return {
    kind: 'partial',
    known: total.div(periods.length),
    ...extremes(total, paces),
    weight: new Decimal(1).div(periods.length),
    unknowns: paces.flatMap((each) => (each.kind === 'unknown' ? [each.period.name] : [])),
    phrase: listed,
    used,
    missing,
    series,
    explain: (value) => explainUnknown(paces, value),
  };
}

function pace(period: Period, know: Know): Pace | Extract<Measured, { kind: 'not-computable' }> {
  const ratio = period.ratio.measure(know);
  const progress = period.progress.measure(know);
  for (const [outcome, divisor] of [
    [ratio, new Decimal(1)],
    [progress, period.schedule],
  ] as const) {
    if (outcome.kind === 'not-computable') return outcome;
    if (outcome.kind !== 'value' || isNothing(outcome)) continue;
    const value = outcome.value.div(divisor);
    const { used } = outcome;
    const shown = divisor.eq(1)
      ? outcome.operand
      : divided(outcome.operand, period.schedule, value);
    return { period, kind: 'known', value, phrase: shown, used };
  }
  const missing = ratio.kind === 'missing' ? ratio.missing : period.ratio.facts;
  return { period, kind: 'unknown', missing };
}

function divided(shown: Phrase, schedule: Decimal, value: Decimal): Phrase {
  return phrase`${shown} ÷ 序时 ${percentPart(schedule)} = ${percentPart(value)}`;
}

function showPace({ period, ...each }: Pace, bounds: Bounds): Phrase {
  return each.kind === 'known'
    ? phrase`${period.name} ${each.phrase}`
    : phrase`${period.name}未公布${sayBounds(period, bounds)}`;
}

/** The published periods next to one: what is spent by one day is spent by every later day. */
interface Bounds {
  readonly before: KnownPace | undefined;
  readonly after: KnownPace | undefined;
}

/** None where the two neighbours fall: then spending was taken back, and nothing follows from either. */
function boundsAt(paces: readonly Pace[], at: number): Bounds {
  const { before, after } = neighbours(paces, at);
  const isFalling = before && after && progressOf(before).gt(progressOf(after));
  return isFalling ? { before: undefined, after: undefined } : { before, after };
}

function neighbours(paces: readonly Pace[], at: number): Bounds {
  const isKnown = (each: Pace): each is KnownPace => each.kind === 'known';
  const before = paces.slice(0, at).filter(isKnown).at(-1);
  return { before, after: paces.slice(at + 1).find(isKnown) };
}

function progressOf({ value, period }: KnownPace): Decimal {
  return value.times(period.schedule);
}

/** The mean with every missing period at its lowest, and at its highest. */
function extremes(
  total: Decimal,
  paces: readonly Pace[],
): { readonly least: Decimal; readonly most: Decimal | undefined } {
  const missing = paces.flatMap((each, at) =>
    each.kind === 'unknown' ? [{ ...boundsAt(paces, at), schedule: each.period.schedule }] : [],
  );
  const lows = missing.map(({ before, schedule }) =>
    before ? progressOf(before).div(schedule) : ZERO,
  );
  const highs = missing.flatMap(({ after, schedule }) =>
    after ? [progressOf(after).div(schedule)] : [],
  );
  const mean = (of: readonly Decimal[]): Decimal => total.plus(sum(of)).div(paces.length);
  return { least: mean(lows), most: highs.length === missing.length ? mean(highs) : undefined };
}

function sayBounds({ name }: Period, { before, after }: Bounds): Phrase {
  if (before && after)
    return phrase`（${name}累计支出介于${endOf(before)} 与${endOf(after)} 之间）`;
  if (before) return phrase`（${name}累计支出不低于${endOf(before)}）`;
  return after ? phrase`（${name}累计支出不高于${endOf(after)}）` : [];
}

/** 二季度末 18.64% */
function endOf(each: KnownPace): Phrase {
  return phrase`${each.period.name}末 ${percentPart(progressOf(each))}`;
}

/** The one missing period's implied ratio, as cumulative progress, beside its published neighbours. */
function explainUnknown(paces: readonly Pace[], value: Implied): Phrase {
  const at = paces.findIndex((each) => each.kind === 'unknown');
  const unknown = paces[at];
  if (!unknown) return [];
  const { before, after } = neighbours(paces, at);
  const cumulative = value.middle.times(unknown.period.schedule);
  const floor = before ? progressOf(before) : ZERO;
  const fits = cumulative.gte(floor) && (!after || cumulative.lte(progressOf(after)));
  const verdict = fits ? '介于前后两期之间，与公布的数相容' : '不在前后两期之间，需要说明';
  const published = joinPhrases(
    [before, after].flatMap((each) => (each ? [endOf(each)] : [])),
    '、',
  );
  return phrase`反推${unknown.period.name}序时完成率 ${percentPart(value.middle)}（按自评舍入 ${percentPart(value.low)}–${percentPart(value.high)}），即累计支出 ${percentPart(cumulative)}；${published}，${verdict}`;
}
