/** Pagefind's scripts on the site: a part of the index that cannot be read fails the search. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loud } from '../../../src/site/search/loud-scripts.ts';
import { openIndex } from '../../../src/site/search/open-index.ts';
import { search } from '../../../src/site/search/results.ts';
import { writeIndex } from '../../../src/site/search/write-index.ts';

async function builtIndex(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'a'));
  const page = '<main data-pagefind-body><h1>预算</h1><p>年初预算数</p></main>';
  writeFileSync(join(folder, 'a/index.html'), `<html lang="zh-CN"><body>${page}</body></html>`);
  expect(await writeIndex(folder, ['a/index.html'])).toBe(1);
  return folder;
}

test.for(['missing', 'garbage'])('a part that is %s is no empty result', async (how) => {
  const folder = await builtIndex();
  const parts = join(folder, 'pagefind/index');
  for (const name of readdirSync(parts))
    if (how === 'missing') rmSync(join(parts, name));
    else writeFileSync(join(parts, name), '<html>404</html>');
  await expect(search(await openIndex(folder), '预算')).rejects.toThrow();
});

test('a whole index answers', async () => {
  const found = await search(await openIndex(await builtIndex()), '预算');
  expect(found?.count).toBe(1);
});

test('another version of the scripts stops the build', () => {
  expect(() => loud('this.load("load_index_chunk")).catch(()=>{})')).toThrow('in 1 places, not 2');
});

test('a page whose text no pattern can take is named', { timeout: 60_000 }, async () => {
  const folder = await builtIndex();
  const page = `<main data-pagefind-body><h1>预算</h1><p>${'x'.repeat(10_000_000)}</p></main>`;
  writeFileSync(join(folder, 'a/index.html'), `<html lang="zh-CN"><body>${page}</body></html>`);
  await expect(writeIndex(folder, ['a/index.html'])).rejects.toThrow(
    /^a\/index\.html：读到很长而没有空格、标点的一段字，应为能分成词的文字；请/,
  );
});

test('an index that cannot be written fails; Pagefind itself would never answer', async () => {
  const folder = await builtIndex();
  rmSync(join(folder, 'pagefind'), { recursive: true });
  writeFileSync(join(folder, 'pagefind'), 'in the way');
  await expect(writeIndex(folder, ['a/index.html'])).rejects.toThrow(/^E(?:EXIST|NOTDIR)/);
});
