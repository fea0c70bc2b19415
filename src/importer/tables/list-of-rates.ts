/** 比率表: below nothing but rates, 预算执行率 is of the whole; among amounts it may be of the row above. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { GridPlaces } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridSection } from './grid-sections.ts';
import type { GridFactWords } from './grid-words.ts';
import type { LabelMeaning } from './label-meaning.ts';

const PERCENT = '%';

/** Every row has a value, and every value is printed with its %. */
export function isListOfRates({ bodyRows }: GridSection, places: GridPlaces): boolean {
  return bodyRows.every((row) => {
    const values = (places[row] ?? []).flatMap((cell) => cell?.value ?? []);
    return values.length > 0 && values.every(({ unit }) => unit === PERCENT);
  });
}

/** The label alone, under heads that say nothing. */
export function rateInList(
  [label, ...others]: readonly PlainCell[],
  over: readonly LabelMeaning[],
  { alone }: GridFactWords,
): readonly Fact[] {
  const fact = label && others.length === 0 ? alone.get(label.label) : undefined;
  const isPlain = over.every((meaning) => Object.keys(meaning).length === 0);
  return fact?.unit?.kind === 'rate' && isPlain ? [fact] : [];
}
