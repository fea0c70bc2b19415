/** 例: runs one example of a rubric against the item or indicator it stands under. */
import { decimal, type Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import { Figures } from '../model/figures.ts';
import type { Fact } from '../model/glossary.ts';
import { readFigureNumber } from '../model/numeral.ts';
import type { Vocabulary } from '../model/read-figures.ts';
import { NOWHERE } from '../model/source.ts';
import { evaluateIndicator } from './evaluate.ts';
import { evaluateItem } from './evaluate-item.ts';
import type { Know, Measured } from './measures/measure.ts';
import type { ItemKind } from './outcome.ts';
import type { Example, Indicator, Item, Rounding } from './rubric.ts';

const RESULTS: Readonly<Record<string, ItemKind>> = {
  未公布: 'missing',
  无法计算: 'not-computable',
  主观评定: 'judged',
  不适用: 'not-applicable',
};

/** @returns undefined when the example holds, else what came out instead */
export function runItemExample(
  item: Item,
  example: Example,
  rounding: Rounding,
  words: Vocabulary,
): string | undefined {
  const figures = new Figures(exampleFigures(example, words));
  const outcome = evaluateItem(unbounded(item), (fact) => figures.know(fact));
  return compare(example, outcome, [outcome.kind], rounding);
}

export function runIndicatorExample(
  indicator: Indicator,
  example: Example,
  rounding: Rounding,
  words: Vocabulary,
): string | undefined {
  const figures = new Figures(exampleFigures(example, words));
  const own = { ...indicator, items: indicator.items.map(unbounded) };
  const outcome = evaluateIndicator(own, (fact) => figures.know(fact), undefined, rounding);
  const kinds = outcome.items.map((item) => item.kind);
  return compare(example, outcome, kinds, rounding);
}

/**
 * An example says what the rubric's own words leave open where a part is not published. That the published parts bound
 * the others besides is no word of it, and published rubrics with their examples are never edited.
 */
function unbounded(item: Item): Item {
  const { measure } = item;
  if (!measure) return item;
  const read = (know: Know): Measured => {
    const measured = measure.measure(know);
    return measured.kind === 'partial'
      ? { ...measured, least: measured.known, most: undefined }
      : measured;
  };
  return { ...item, measure: { ...measure, measure: read } };
}

function compare(
  { expected }: Example,
  { min, max }: { readonly min: Decimal; readonly max: Decimal },
  kinds: readonly ItemKind[],
  { places }: Rounding,
): string | undefined {
  const result = expected.get('结果');
  const got = `${kinds.join('、')} [${min.toString()}, ${max.toString()}]`;
  if (result !== undefined)
    return kinds.every((kind) => kind === RESULTS[result])
      ? undefined
      : `应为${result}，得到 ${got}`;
  const low = expected.get('得分') ?? expected.get('最低') ?? '';
  const high = expected.get('得分') ?? expected.get('最高') ?? '';
  const matches = (want: string, have: Decimal): boolean =>
    have.toDecimalPlaces(places).eq(decimal(want));
  // A score is promised only where figures settle it; a range only where something remains open.
  const settled = kinds.every((kind) => kind === 'scored');
  if (expected.has('得分') !== settled) return `应为 ${low}–${high}，得到 ${got}`;
  return matches(low, min) && matches(high, max) ? undefined : `应为 ${low}–${high}，得到 ${got}`;
}

export function exampleFigures(example: Example, words: Vocabulary): readonly Figure[] {
  return [...example.facts].map(([name, text]) => {
    const fact = words.glossary.byName(name);
    if (!fact) throw new Error(`unknown fact in example: ${name}`);
    return exampleFigure(fact, text, words);
  });
}

function exampleFigure(fact: Fact, text: string, words: Vocabulary): Figure {
  const base = {
    fact,
    printed: text,
    unit: undefined,
    source: NOWHERE,
    note: '',
    number: undefined,
  };
  if (text === '不适用') return { ...base, status: 'not-applicable', note: '例' };
  if (fact.options.length > 0) {
    if (!fact.options.includes(text)) throw new Error(`no such option of ${fact.name}: ${text}`);
    return { ...base, status: 'published' };
  }
  const match = /^(\S+?)\s*([^\s\d.,]*)$/.exec(text);
  const printed = match?.[1] ?? '';
  const unit = words.units.get(match?.[2] ?? '');
  const number = readFigureNumber(printed, words.zeroWords);
  if (!number || !unit || unit.kind !== fact.unit?.kind)
    throw new Error(`invalid value of ${fact.name} in example: ${text}`);
  return { ...base, printed, unit, number, status: 'published' };
}
