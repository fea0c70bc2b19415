/** Applies one item to what a report publishes. The code that scores also explains. */
import { ZERO } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Fact } from '../model/glossary.ts';
import { phrase, pointsRangePart, type Phrase } from '../model/phrase.ts';
import type {
  Know,
  Measured,
  OptionsMeasured,
  PartialMeasured,
  TextMeasured,
  ValueMeasured,
} from './measures/measure.ts';
import type { ItemKind, ItemOutcome } from './outcome.ts';
import type { Item } from './rubric.ts';
import type { Scored } from './methods/method.ts';

type Settling = ValueMeasured | TextMeasured;

export function evaluateItem(item: Item, know: Know): ItemOutcome {
  if (item.method.judged || !item.measure) return open(item, 'judged', sayJudged(item), [], []);
  const measured = item.measure.measure(know);
  switch (measured.kind) {
    case 'value':
    case 'text':
      return settled(item, item.method.score(measured), measured);
    case 'options':
      return ofOptions(item, measured);
    case 'partial':
      return partial(item, measured);
    case 'missing':
      return missing(item, measured.missing, measured.used);
    case 'not-applicable':
    case 'not-computable':
      return open(item, measured.kind, sayBlocked(measured), measured.used, []);
  }
}

function settled(item: Item, scored: Scored, measured: Settling): ItemOutcome {
  const { used } = measured;
  const series = measured.kind === 'value' ? measured.series : undefined;
  if (scored.kind === 'not-computable')
    return open(item, scored.kind, phrase`${scored.phrase}，与计分方法不合，无法计算`, used, []);
  if (scored.kind === 'judged') return open(item, scored.kind, scored.phrase, used, []);
  const kind: ItemKind = scored.min.eq(scored.max) ? 'scored' : 'range';
  const { min, max } = scored;
  return {
    item,
    kind,
    min,
    max,
    phrase: scored.phrase,
    used,
    missing: [],
    partial: undefined,
    series,
    isLater: false,
    isUnrecorded: false,
    self: undefined,
  };
}

/** A record that rules nothing out settles nothing: the fact is as good as unpublished. */
function ofOptions(item: Item, measured: OptionsMeasured): ItemOutcome {
  const { fact, options, phrase: why, used } = measured;
  const isOpen = fact.options.every((each) => options.includes(each));
  if (isOpen || !item.method.scoreOptions)
    return {
      ...open(item, 'missing', phrase`${why}，${pointsRangePart(ZERO, item.fullMarks)}`, used, [
        fact,
      ]),
      isUnrecorded: true,
    };
  const { min, max, phrase: said } = item.method.scoreOptions(measured);
  const kind: ItemKind = min.eq(max) ? 'scored' : 'range';
  return { ...open(item, kind, said, used, []), min, max, isLater: measured.isLater };
}

function partial(item: Item, measured: PartialMeasured): ItemOutcome {
  if (!item.method.scorePartial) return missing(item, measured.missing, measured.used);
  const { min, max, phrase: said } = item.method.scorePartial(measured);
  const { used, missing: absent } = measured;
  return {
    item,
    kind: 'range',
    min,
    max,
    phrase: said,
    used,
    missing: absent,
    partial: measured,
    series: measured.series,
    isLater: false,
    isUnrecorded: false,
    self: undefined,
  };
}

function missing(item: Item, facts: readonly Fact[], used: readonly Figure[]): ItemOutcome {
  const names = facts.map((fact) => fact.name).join('、');
  if (item.judgedWhenMissing)
    return open(item, 'judged', phrase`${sayJudged(item)}（未公布${names}）`, used, facts);
  const said = phrase`未公布${names}，无法复算，${pointsRangePart(ZERO, item.fullMarks)}`;
  return open(item, 'missing', said, used, facts);
}

/** Nothing settles the item: anything from zero to full marks remains possible. */
function open(
  item: Item,
  kind: ItemKind,
  said: Phrase,
  used: readonly Figure[],
  absent: readonly Fact[],
): ItemOutcome {
  const max = item.fullMarks;
  return {
    item,
    kind,
    min: ZERO,
    max,
    phrase: said,
    used,
    missing: absent,
    partial: undefined,
    series: undefined,
    isLater: false,
    isUnrecorded: false,
    self: undefined,
  };
}

function sayJudged(item: Item): Phrase {
  return phrase`由评价者主观评定，${pointsRangePart(ZERO, item.fullMarks)}`;
}

function sayBlocked(
  measured: Extract<Measured, { kind: 'not-applicable' | 'not-computable' }>,
): Phrase {
  return measured.kind === 'not-applicable'
    ? measured.phrase
    : phrase`无法计算：${measured.phrase}`;
}
