/** Every 例 of every rubric runs: a clerk who writes an example has written a test. */
import { describe, expect, test } from 'vitest';
import type { Decimal } from '../../../src/engine/model/decimal.ts';
import { Figures } from '../../../src/engine/model/figures.ts';
import {
  exampleFigures,
  runIndicatorExample,
  runItemExample,
} from '../../../src/engine/rubric/example.ts';
import type { Example, Indicator, Item } from '../../../src/engine/rubric/rubric.ts';
import { dataset, words } from '../../helpers/data.ts';

/** The items in force and, where an erratum replaces them, the printed ones too. */
function itemsOf(indicator: Indicator): readonly { name: string; item: Item }[] {
  const items = indicator.items.map((item) => ({ name: `评分项${item.number}`, item }));
  const printed = indicator.erratum?.printedItems ?? [];
  return [...items, ...printed.map((item) => ({ name: `印刷的评分项${item.number}`, item }))];
}

function place(example: Example): string {
  return `第${String(example.line)}行`;
}

/** The edges that an item's rule names: of its bands, its limit, its target. */
function edges(item: Item): readonly Decimal[] {
  return item.method.rules.flat().flatMap((part) => {
    const isEdge = typeof part !== 'string' && (part.as === 'percent' || part.as === 'number');
    return isEdge ? [part.value] : [];
  });
}

function measuredValues(item: Item): readonly Decimal[] {
  return item.examples.flatMap((example) => {
    const figures = new Figures(exampleFigures(example, words));
    const measured = item.measure?.measure((fact) => figures.know(fact));
    return measured?.kind === 'value' ? [measured.value] : [];
  });
}

/** How near an example must come to an edge to show on which side the edge itself lies. */
const NEAR = 0.01;

function lacking(edge: Decimal, values: readonly Decimal[]): readonly string[] {
  const offsets = values.map((value) => value.minus(edge));
  const sides = {
    at: offsets.some((offset) => offset.isZero()),
    above: offsets.some((offset) => offset.gt(0) && offset.lte(NEAR)),
    below: offsets.some((offset) => offset.lt(0) && offset.gte(-NEAR)),
  };
  return Object.entries(sides).flatMap(([side, isThere]) =>
    isThere ? [] : [`no example ${side} ${edge.times(100).toString()}%`],
  );
}

/** Replies are a share of the petitions: no report can print more than 100%. */
const SHARES: ReadonlySet<string> = new Set(['信访办理回复率', '信访及时办理回复率']);

function isBeyondShare(item: Item, found: string): boolean {
  return SHARES.has(item.name) && found === 'no example above 100%';
}

describe.for(dataset.catalogue.rubrics)('$id', (rubric) => {
  describe.for(rubric.indicators)('$number $name', (indicator) => {
    for (const { name, item } of itemsOf(indicator)) {
      test(`${name} has an example`, () => {
        expect(item.examples.length).toBeGreaterThan(0);
      });
      if (edges(item).length > 0)
        test(`${name} has examples at and beside every edge`, () => {
          const values = measuredValues(item);
          const found = edges(item).flatMap((edge) => lacking(edge, values));
          expect(found.filter((each) => !isBeyondShare(item, each))).toEqual([]);
        });
      test.for(item.examples.map((example) => ({ example, place: place(example) })))(
        `${name} $place`,
        ({ example }) => {
          expect(runItemExample(item, example, rubric.rounding, words)).toBeUndefined();
        },
      );
    }
    test.for(indicator.examples.map((example) => ({ example, place: place(example) })))(
      '$place',
      ({ example }) => {
        expect(runIndicatorExample(indicator, example, rubric.rounding, words)).toBeUndefined();
      },
    );
  });
});

test('there is a rubric to run', () => {
  expect(dataset.catalogue.rubrics.length).toBeGreaterThan(0);
});

test('the edges of the rubrics are found', () => {
  const items = dataset.catalogue.rubrics.flatMap((rubric) =>
    rubric.indicators.flatMap((indicator) => indicator.items),
  );
  expect(items.flatMap(edges).length).toBeGreaterThan(15);
});
