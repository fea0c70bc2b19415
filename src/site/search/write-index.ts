/** 建索引: makes the search index of a folder of built pages. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { INDEXED_SYMBOLS } from './characters.ts';
import { loud } from './loud-scripts.ts';
import { segmentPage } from './segment-page.ts';

/** Interfaces that Pagefind adds and this site does not use; half a megabyte. */
const UNUSED = new Set([
  ...['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css'],
  ...['pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'],
]);

/** Its own scripts, which come with their white space: the search page loads both. */
const SCRIPTS = new Set(['pagefind.js', 'pagefind-worker.js']);

/** A page that cannot be indexed, or an index that cannot be made: told in full. */
export class IndexFault extends Error {}

/**
 * @param folder of the built site; the index goes into its folder pagefind/
 * @param pages paths of its HTML files, from the folder, with slashes
 * @returns the number of indexed pages
 * @throws IndexFault when a page cannot be indexed; the error of the system when a file cannot be written
 */
export async function writeIndex(folder: string, pages: readonly string[]): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      includeCharacters: INDEXED_SYMBOLS,
      // One index: a page without or with another language would otherwise get its own.
      forceLanguage: 'zh-CN',
    });
    if (!index) throw new IndexFault(`Pagefind：${errors.join('；')}`);
    let count = 0;
    for (const page of pages) if (await addPage(index, folder, page)) count += 1;
    await writeFiles(index, join(folder, 'pagefind'));
    return count;
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, folder: string, page: string): Promise<boolean> {
  const content = segment(page, await readFile(join(folder, page), 'utf8'));
  if (content === undefined) return false;
  const url = `/${page}`.replace(/\/index\.html$/, '/');
  refuse(page, (await index.addHTMLFile({ url, content })).errors);
  return true;
}

/** A word of a million letters is more than a pattern can match. */
function segment(page: string, html: string): string | undefined {
  try {
    return segmentPage(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new IndexFault(
      `${page}：读到很长而没有空格、标点的一段字，应为能分成词的文字；请在 data/ 里找出这一页的说明并改短。`,
    );
  }
}

/** By ourselves: on a full disk Pagefind's own writing ends its process, and its promise never settles. */
async function writeFiles(index: PagefindIndex, outputPath: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  refuse('pagefind/', errors);
  for (const { path, content } of files) {
    const name = basename(path);
    if (UNUSED.has(name)) continue;
    const place = join(outputPath, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, SCRIPTS.has(name) ? await minified(content) : content);
  }
}

async function minified(content: Uint8Array): Promise<string> {
  const own = loud(new TextDecoder().decode(content));
  const { code } = await transform(own, { minify: true, target: 'es2022', charset: 'utf8' });
  return code;
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new IndexFault(`Pagefind：${what}：${errors.join('；')}`);
}
