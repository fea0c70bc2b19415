/** 建索引: makes the search index of a folder of built pages. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { INDEXED_SYMBOLS } from './characters.ts';
import { segmentPage } from './segment-page.ts';

/** Interfaces that Pagefind adds and this site does not use; half a megabyte. */
const UNUSED = [
  ...['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css'],
  ...['pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'],
];

/** Its own scripts, which come with their white space: the search page loads both. */
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

/**
 * @param folder of the built site; the index goes into its folder pagefind/
 * @param pages paths of its HTML files, from the folder, with slashes
 * @returns the number of indexed pages
 * @throws when Pagefind refuses a page or cannot write
 */
export async function writeIndex(folder: string, pages: readonly string[]): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      includeCharacters: INDEXED_SYMBOLS,
      // One index: a page without or with another language would otherwise get its own.
      forceLanguage: 'zh-CN',
    });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    let count = 0;
    for (const page of pages) if (await addPage(index, folder, page)) count += 1;
    const outputPath = join(folder, 'pagefind');
    refuse(outputPath, (await index.writeFiles({ outputPath })).errors);
    for (const file of UNUSED) await rm(join(outputPath, file), { force: true });
    for (const file of SCRIPTS) await minify(join(outputPath, file));
    return count;
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, folder: string, page: string): Promise<boolean> {
  const content = segmentPage(await readFile(join(folder, page), 'utf8'));
  if (content === undefined) return false;
  const url = `/${page}`.replace(/\/index\.html$/, '/');
  refuse(page, (await index.addHTMLFile({ url, content })).errors);
  return true;
}

async function minify(path: string): Promise<void> {
  const { code } = await transform(await readFile(path, 'utf8'), {
    minify: true,
    target: 'es2022',
    charset: 'utf8',
  });
  await writeFile(path, code);
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join('; ')}`);
}
