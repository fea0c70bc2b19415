/** The list of addresses against the pages there are: a new kind of page must be listed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/site/views/addresses.ts';
import { dataset, PROJECT_ROOT } from '../../helpers/data.ts';

const listed = addresses(dataset);

/** /[jurisdiction]/[year]/ → a pattern for its addresses; a name in brackets stands for one part. */
function patternOf(file: string): RegExp {
  const parts = file.replace(/(\/index)?\.astro$/, '').split('/');
  const pattern = parts.map((part) => {
    if (part === '[year]') return String.raw`\d{4}`;
    return part.startsWith('[') ? '[a-z][a-z0-9-]*' : part;
  });
  return new RegExp(`^/${pattern.join('/')}/$`);
}

/** Pages made from the data, once for each jurisdiction and the like. */
const pages = readdirSync(join(PROJECT_ROOT, 'src/site/pages'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.startsWith('[') && file.endsWith('.astro'))
  .sort();

test('there are pages made from the data', () => {
  expect(pages.length).toBeGreaterThan(5);
});

test.for(pages)('%s has its addresses in the list', (file) => {
  expect(
    listed.some((address) => patternOf(file).test(address)),
    'add the page to src/site/views/addresses.ts, so that npm run changes tells when one comes or goes',
  ).toBe(true);
});

test('every address in the list is of a page, and stands there once', () => {
  const patterns = pages.map(patternOf);
  expect(listed.filter((address) => !patterns.some((pattern) => pattern.test(address)))).toEqual(
    [],
  );
  expect(listed.length).toBe(new Set(listed).size);
});
