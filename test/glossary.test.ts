/** The dictionary of facts: one Chinese term ↔ one English id, and every use of it. */
import { expect, test } from 'vitest';
import type { FactKind } from '../src/engine/model/glossary.ts';
import { dataset, publications, words } from './helpers/data.ts';

const { facts } = words.glossary;

/** The ending of an id tells its kind; Total is the sum of scores. */
const ENDINGS: Readonly<Record<string, FactKind>> = {
  Budget: 'money',
  Amount: 'money',
  Rate: 'rate',
  Count: 'count',
  Score: 'score',
  ScoreTotal: 'score',
  Days: 'days',
};
/** A range of money is an amount too. */
const RANGES: ReadonlySet<string> = new Set(['securitizationAmount']);

function endingOf(id: string): string | undefined {
  return Object.keys(ENDINGS).find((ending) => id.endsWith(ending));
}

test('ids and names are unique', () => {
  const twice = (values: readonly string[]): readonly string[] =>
    values.filter((value, index) => values.indexOf(value) !== index);
  expect(twice(facts.map((fact) => fact.id))).toEqual([]);
  expect(twice(facts.map((fact) => fact.name))).toEqual([]);
});

test.for(facts)('$id is well formed', ({ id, kind, unit, options, definition, group, name }) => {
  expect(id).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
  const ending = endingOf(id);
  if (ending && !RANGES.has(id)) expect(kind).toBe(ENDINGS[ending]);
  if (Object.values(ENDINGS).includes(kind)) expect(ending, `${kind} by its ending`).toBeDefined();
  if (kind === 'choice') expect(options.length).toBeGreaterThan(1);
  const kindOfUnit = kind === 'range' ? 'money' : kind;
  expect(unit?.kind).toBe(kind === 'choice' || kind === 'text' ? undefined : kindOfUnit);
  expect([definition, group, name]).not.toContain('');
});

test('no alias is the name of another fact', () => {
  const names = new Set(facts.map((fact) => fact.name));
  const clashes = facts.flatMap((fact) =>
    fact.aliases.filter((alias) => names.has(alias)).map((alias) => `${fact.id}: ${alias}`),
  );
  expect(clashes).toEqual([]);
});

test('every fact that a rubric draws on or gives in an example is in the dictionary', () => {
  const indicators = dataset.catalogue.rubrics.flatMap((rubric) => rubric.indicators);
  const items = indicators.flatMap((each) => [
    ...each.items,
    ...(each.erratum?.printedItems ?? []),
  ]);
  const measured = items.flatMap((item) => item.measure?.facts ?? []);
  const conditions = indicators.flatMap((each) => [...each.vetoes, ...each.exemptions]);
  const used = [...measured, ...conditions.map((each) => each.fact)].map((fact) => fact.name);
  const examples = [...items, ...indicators].flatMap((each) => each.examples);
  const given = examples.flatMap((example) => [...example.facts.keys()]);
  expect(used.length).toBeGreaterThan(30);
  const names = new Set([...used, ...given]);
  expect([...names].filter((name) => !words.glossary.byName(name))).toEqual([]);
});

test.for(publications())(
  'every figure of $record.card.title is of its fact’s kind',
  ({ record }) => {
    const wrong = record.figures.filter(
      ({ fact, unit, status }) => status === 'published' && unit?.kind !== fact.unit?.kind,
    );
    expect(wrong.map((figure) => figure.fact.id)).toEqual([]);
  },
);

test.for(publications())(
  'every fact that the rubric asks for has a row in $record.card.title',
  ({ record }) => {
    const items = record.rubric.indicators.flatMap((indicator) => indicator.items);
    const asked = items.flatMap((item) => item.measure?.facts ?? []);
    const rows = new Set(record.figures.map((figure) => figure.fact));
    const without = asked.filter((fact) => !rows.has(fact)).map((fact) => fact.name);
    expect([...new Set(without)], '报告没有的数也填一行，status 写 未公布').toEqual([]);
  },
);
