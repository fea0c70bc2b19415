/** Opens a written index outside the browser, with the very code that runs there: for tests and measurements. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SEARCH_OPTIONS, type Pagefind } from './pagefind.ts';

/** @param folder of the built site, the one that holds pagefind/ */
export async function openIndex(folder: string): Promise<Pagefind> {
  readFilesByFetch();
  const file = pathToFileURL(resolve(join(folder, 'pagefind', 'pagefind.js'))).href;
  const pagefind = (await import(/* @vite-ignore */ file)) as Pagefind;
  // Without a base of its own Pagefind would take the place of the folder for the path of the site.
  await pagefind.options({ ...SEARCH_OPTIONS, basePath: new URL('.', file).href, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

/** Pagefind fetches the parts of its index; Node's fetch knows no files. */
function readFilesByFetch(): void {
  const remote = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return remote(input, init);
    const url = new URL(address);
    url.search = '';
    return new Response(await readFile(url));
  };
}
