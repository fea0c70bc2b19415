import { expect, test } from 'vitest';
import { phrases } from '../../../src/site/search/query.ts';
import { readCases } from '../../helpers/cases.ts';

const cases = readCases('search-queries.csv', ['query', 'phrases', 'why']);

test.for(cases)('row $line: “$query” asks for $phrases', (each) => {
  expect(
    phrases(each.query)
      .map((phrase) => phrase.join(' '))
      .join('|'),
  ).toBe(each.phrases);
});

test('a very long query is cut, not refused', () => {
  expect(phrases('局'.repeat(10_000))[0]?.length).toBeLessThan(500);
});
