/** Ids become parts of addresses: none may be that of a page, a folder or a file of the site itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RESERVED } from '../../src/dataset/load-jurisdiction.ts';
import { slugFault } from '../../src/engine/model/slug.ts';
import { PROJECT_ROOT } from '../helpers/data.ts';

/** What the build adds to the pages. */
const BUILT = ['_astro', 'pagefind'];

/** First parts of the addresses of the pages in a folder; those of a parameter are the ids themselves. */
function taken(folder: string): readonly string[] {
  return readdirSync(join(PROJECT_ROOT, folder))
    .map((name) => name.replace(/\.(?:astro|ts)$/, ''))
    .filter((name) => !name.startsWith('['));
}

function isFree(id: string, reserved: readonly string[]): boolean {
  return slugFault(id, 60) === '' && !reserved.includes(id);
}

test('no jurisdiction takes the address of a page, of a file of public/ or of what the build adds', () => {
  const names = [...taken('src/site/pages'), ...taken('public'), ...BUILT];
  expect(names).toContain('methodology');
  expect(names.filter((id) => isFree(id, RESERVED.jurisdictions))).toEqual([]);
});

test('no department takes the address of a page of its year or of its jurisdiction', () => {
  const names = [
    ...taken('src/site/pages/[jurisdiction]/[year]'),
    ...taken('src/site/pages/[jurisdiction]/departments'),
  ].filter((name) => name !== 'index');
  expect(names).toContain('disclosures');
  expect(names.filter((id) => isFree(id, RESERVED.departments))).toEqual([]);
});

test('no year takes the address of a page of its jurisdiction', () => {
  const names = taken('src/site/pages/[jurisdiction]');
  expect(names.filter((name) => /^\d{4}$/.test(name))).toEqual([]);
});

test.for([
  '深圳 区',
  '__proto__',
  '_astro',
  '.hidden',
  'a&b<c>',
  '404',
  'a%2fb',
  'a#b',
  'a?b',
  'con',
  'COM1',
  'a--b',
  '-a',
  'a-',
  'A',
  '',
  'a'.repeat(61),
])('no id: %j', (id) => {
  expect(slugFault(id, 60)).not.toBe('');
});
