/** 量: a published figure, or a sum, difference or product of figures, with the slack that rounding allows. */
import { Decimal, sum, ZERO } from '../model/decimal.ts';
import type { Entry } from '../model/entry.ts';
import { baseValue, roundingSlack, type Figure, type Figures } from '../model/figure.ts';
import type { Fact } from '../model/glossary.ts';
import { joinPhrases, phrase, printed, type Phrase } from '../model/phrase.ts';
import { quoted } from '../model/problem.ts';
import type { Unit } from '../model/unit.ts';
import type { CheckWords } from './check.ts';
import { because, joinUnknown, whyUnknown, type Unknown } from './unknown.ts';

export interface Known {
  readonly kind: 'known';
  /** In base units. */
  readonly value: Decimal;
  readonly slack: Decimal;
  readonly unitKind: string;
  /** 家, 套 … of a count. */
  readonly countUnit: string;
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
  /** The one printed figure that this is, in its printed unit; undefined for anything computed. */
  readonly figure: Figure | undefined;
}

export type Quantity = (figures: Figures) => Known | Unknown;

export function readQuantity(entry: Entry, words: CheckWords): Quantity {
  if (entry.isText) return factQuantity(readFact(entry, words), undefined);
  if (entry.has('事实')) {
    const fact = readFact(entry.at('事实'), words);
    const unit = words.units.get(entry.text('按'));
    if (!unit) entry.problem(quoted(entry.text('按')), 'units.csv 中的单位', '请改正「按」');
    entry.done();
    return factQuantity(fact, fact && fact === words.asPrinted ? undefined : unit);
  }
  if (entry.has('乘')) {
    const factors = entry.list('乘').map((each) => readQuantity(each, words));
    entry.done();
    return (figures) => combine(factors, figures, product);
  }
  const quantity = readSum(entry, words);
  entry.done();
  return quantity;
}

/** 各项 added, 减 taken away; keys of the entry that holds them. */
export function readSum(entry: Entry, words: CheckWords): Quantity {
  const added = entry
    .at('各项')
    .items()
    .map((each) => readQuantity(each, words));
  const taken = entry.list('减').map((each) => readQuantity(each, words));
  return (figures) => {
    const result = combine([...added, ...taken], figures, (parts) => total(parts, added.length));
    return result.kind === 'known' && result.unitKind === MIXED
      ? because(MIXED_SUM, result.used)
      : result;
  };
}

/** 万元 and 人 do not add up to anything. */
const MIXED = 'mixed';
const MIXED_SUM = '各项不是同类的数，不能相加';

function readFact(entry: Entry, words: CheckWords): Fact | undefined {
  const fact = words.glossary.byName(entry.value);
  if (!fact) {
    const near = words.glossary.nearest(entry.value)?.name ?? '';
    entry.problem(quoted(entry.value), 'glossary.csv 中的中文名', `请改正；最接近的是“${near}”`);
  }
  return fact;
}

/** @param unit reads the printed number in another unit than the printed one, to test a misprint */
function factQuantity(fact: Fact | undefined, unit: Unit | undefined): Quantity {
  return (figures) => {
    if (!fact) return joinUnknown([], []);
    const knowledge = figures.said(fact);
    if (knowledge.kind !== 'known') return whyUnknown(knowledge);
    const { figure } = knowledge;
    if (!figure.number) return because(`${fact.name}印的不是一个数`, [figure]);
    const read = unit ?? figure.unit;
    const shown: Phrase = [unit ? printed({ ...figure, unit }, true) : printed(figure)];
    const unitKind = read?.kind ?? 'count';
    return {
      kind: 'known',
      countUnit: unitKind === 'count' ? (read?.id ?? '') : '',
      value: baseValue(figure, read),
      slack: roundingSlack(figure, read),
      unitKind,
      phrase: shown,
      used: [figure],
      figure: unit ? undefined : figure,
    };
  };
}

function combine(
  quantities: readonly Quantity[],
  figures: Figures,
  make: (parts: readonly Known[]) => Known,
): Known | Unknown {
  const parts = quantities.map((quantity) => quantity(figures));
  const known = parts.filter((part) => part.kind === 'known');
  const used = parts.flatMap((part) => part.used);
  if (known.length === parts.length) return make(known);
  return joinUnknown(
    parts.filter((part) => part.kind === 'unknown'),
    used,
  );
}

function total(parts: readonly Known[], added: number): Known {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) return only;
  const kinds = new Set(parts.map((part) => part.unitKind));
  const value = sum(parts.slice(0, added).map((part) => part.value)).minus(
    sum(parts.slice(added).map((part) => part.value)),
  );
  const plus = joinPhrases(
    parts.slice(0, added).map((part) => part.phrase),
    ' + ',
  );
  const minus = parts.slice(added).map((part) => phrase` − ${part.phrase}`);
  return {
    kind: 'known',
    value,
    slack: sum(parts.map((part) => part.slack)),
    unitKind: kinds.size === 1 ? (parts[0]?.unitKind ?? 'count') : MIXED,
    countUnit: parts[0]?.countUnit ?? '',
    phrase: [...plus, ...minus.flat()],
    used: parts.flatMap((part) => part.used),
    figure: undefined,
  };
}

/** A product's kind is that of its money or rate factor: 104 firms × 50 万元 is money. */
function product(parts: readonly Known[]): Known {
  const value = parts.reduce((result, part) => result.times(part.value), new Decimal(1));
  const slack = parts.reduce(
    (result, part) =>
      result.plus(part.value.isZero() ? ZERO : value.div(part.value).abs().times(part.slack)),
    ZERO,
  );
  return {
    kind: 'known',
    value,
    slack,
    unitKind: parts.find((part) => part.unitKind !== 'count')?.unitKind ?? 'count',
    countUnit: '',
    phrase: joinPhrases(
      parts.map((part) => part.phrase),
      ' × ',
    ),
    used: parts.flatMap((part) => part.used),
    figure: undefined,
  };
}
