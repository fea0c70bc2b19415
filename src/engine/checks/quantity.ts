/** 量: a published figure or cell of a table, or a sum, difference or product, with the slack that rounding allows. */
import type { Entry } from '../model/entry.ts';

import type { Fact } from '../model/glossary.ts';
import { quoted } from '../model/problem.ts';
import type { Unit } from '../model/unit.ts';
import type { CheckWords } from './check-words.ts';
import { knownFigure, MIXED, product, total, type Known } from './known.ts';
import { readCellQuantity } from './tables/cell-quantity.ts';

import { because, joinUnknown, whyUnknown, type Unknown } from './unknown.ts';
import type { CheckInput } from './given.ts';

export type Quantity = (given: CheckInput) => Known | Unknown;

export function readQuantity(entry: Entry, words: CheckWords): Quantity {
  if (entry.isText) return factQuantity(readFact(entry, words), undefined);
  if (entry.has('表')) {
    const cell = readCellQuantity(entry, words);
    return ({ tables }) => cell(tables);
  }
  if (entry.has('事实')) {
    const fact = readFact(entry.at('事实'), words);
    const unit = words.units.get(entry.text('按'));
    if (!unit) entry.problem(quoted(entry.text('按')), 'units.csv 中的单位', '请改正「按」');
    entry.done();
    return factQuantity(fact, isAsPrinted(fact, words) ? undefined : unit);
  }
  if (entry.has('乘')) {
    const factors = entry.list('乘').map((each) => readQuantity(each, words));
    entry.done();
    return (given) => combine(factors, given, product);
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
  return (given) => {
    const result = combine([...added, ...taken], given, (parts) => total(parts, added.length));
    return result.kind === 'known' && result.unitKind === MIXED
      ? because(MIXED_SUM, result.used)
      : result;
  };
}

function isAsPrinted(fact: Fact | undefined, { asPrinted }: CheckWords): boolean {
  return asPrinted === 'all' || (fact !== undefined && fact === asPrinted);
}

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
  return ({ figures }) => {
    if (!fact) return joinUnknown([], []);
    const knowledge = figures.said(fact);
    if (knowledge.kind !== 'known') return whyUnknown(knowledge);
    const { figure } = knowledge;
    return figure.number
      ? knownFigure(figure, unit)
      : because(`${fact.name}印的不是一个数`, [figure]);
  };
}

function combine(
  quantities: readonly Quantity[],
  given: CheckInput,
  make: (parts: readonly Known[]) => Known,
): Known | Unknown {
  const parts = quantities.map((quantity) => quantity(given));
  const known = parts.filter((part) => part.kind === 'known');
  const used = parts.flatMap((part) => part.used);
  if (known.length === parts.length) return make(known);
  return joinUnknown(
    parts.filter((part) => part.kind === 'unknown'),
    used,
  );
}
