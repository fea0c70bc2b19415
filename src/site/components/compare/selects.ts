/** The selects of measure and years. */
import { yearsOf, type Choice } from '../../views/compare/choice.ts';
import type { CompareIndex } from '../../views/compare/data.ts';
import { element } from '../search/dom.ts';
import type { CompareParts } from './parts.ts';

export function makeSelects({ measure, from, to }: CompareParts, index: CompareIndex): void {
  const groups = new Set(index.measures.map((each) => each.group));
  measure.replaceChildren(
    ...[...groups].map((name) => {
      const group = element('optgroup', '');
      group.label = name;
      for (const each of index.measures)
        if (each.group === name) group.append(new Option(`${each.name}（${each.unit}）`, each.id));
      return group;
    }),
  );
  for (const select of [from, to])
    select.replaceChildren(...yearsOf(index).map((year) => new Option(`${year} 年`, year)));
}

export function showSelects(
  { measure, from, to, definition }: CompareParts,
  index: CompareIndex,
  choice: Choice,
): void {
  measure.value = choice.measure;
  from.value = choice.from;
  to.value = choice.to;
  definition.textContent = index.measures.find(({ id }) => id === choice.measure)?.definition ?? '';
}

/** @returns what the selects say; years the wrong way round are turned */
export function readSelects({
  measure,
  from,
  to,
}: CompareParts): Pick<Choice, 'measure' | 'from' | 'to'> {
  const [first = '', last = ''] = [from.value, to.value].sort();
  return { measure: measure.value, from: first, to: last };
}
