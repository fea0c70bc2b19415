/** Every fact that a rubric or a general check names has its row in an empty report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOfCheck, factsOfRubric, neededFacts } from '../../src/dataset/needed-facts.ts';
import { DATA_ROOT, dataset, futian2020, words } from '../helpers/data.ts';

const { rubric } = futian2020().record;

/** Names of facts among the texts below a node of YAML, but not below the keys left out. */
function namedFacts(node: unknown, leaveOut: readonly string[]): readonly string[] {
  if (typeof node === 'string') return words.glossary.byName(node) ? [node] : [];
  if (Array.isArray(node)) return node.flatMap((each) => namedFacts(each, leaveOut));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node)
    .filter(([key]) => !leaveOut.includes(key))
    .flatMap(([, value]) => namedFacts(value, leaveOut));
}

function yaml(name: string): unknown {
  return parse(readFileSync(join(DATA_ROOT, name), 'utf8'), { schema: 'failsafe' });
}

test('those of the rubric', () => {
  const facts = [...factsOfRubric(rubric)].map((fact) => fact.name);
  // An item may bear the name of a fact, and an example may give one that no measure reads.
  const named = namedFacts(yaml(`rubrics/${rubric.id}.yaml`), ['名称', '例']);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !facts.includes(name))).toEqual([]);
  expect(facts.filter((name) => !named.includes(name))).toEqual([]);
});

test('those of the general checks, of this year and of last', () => {
  const facts = neededFacts(dataset.catalogue, rubric).map((fact) => fact.name);
  const named = namedFacts(yaml('checks.yaml'), ['名称', '说明']);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !facts.includes(name))).toEqual([]);
});

test('those of one check are its own, and the rubric’s only where it asks for the scores', () => {
  const factsOf = (id: string): readonly string[] => {
    const check = dataset.catalogue.checks.find((each) => each.id === id);
    return check ? [...factsOfCheck(check, rubric)].map((fact) => fact.name) : [];
  };
  expect(factsOf('T01')).toEqual(['年初基本支出预算', '年初项目支出预算', '年初预算数']);
  expect(factsOf('T34')).toEqual([]);
  expect(factsOf('T26').length).toBeGreaterThan(20);
});

test('they come in the order of the glossary, each once', () => {
  const facts = neededFacts(dataset.catalogue, rubric);
  const order = facts.map((fact) => words.glossary.facts.indexOf(fact));
  expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
});
