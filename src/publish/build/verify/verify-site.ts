/** Checks a built site as a whole: every page by itself, every address it names, every style sheet. */
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readBuiltPage, type PageFacts } from './read-page.ts';
import { resolve, UNKNOWN_ORIGIN, type Site } from './resolve.ts';

export interface Fault {
  readonly file: string;
  readonly fault: string;
}

/** Fragments that every page answers. */
const TOP = new Set(['', 'top']);

/** @returns paths of all files below `folder`, with slashes, sorted */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export async function verifySite(
  folder: string,
  { base = '/', url = UNKNOWN_ORIGIN }: { base?: string; url?: string } = {},
): Promise<readonly Fault[]> {
  const files = await listFiles(folder);
  const site: Site = { files: new Set(files), base, origin: new URL(url).origin };
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const pages = new Map<string, PageFacts>();
  for (const file of files.filter((each) => each.endsWith('.html')))
    pages.set(file, readBuiltPage(file, await read(file)));

  const faults = [...pages.values()].flatMap((page) => [
    ...page.faults.map((fault) => ({ file: page.file, fault })),
    ...referenceFaults(site, page, pages),
  ]);
  for (const file of files.filter((each) => each.endsWith('.css')))
    faults.push(...styleFaults(site, file, await read(file)));
  return pages.size === 0 ? [{ file: folder, fault: '没有任何页面' }] : faults;
}

function referenceFaults(
  site: Site,
  page: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
): readonly Fault[] {
  const faults = new Set<string>();
  for (const { address, loads } of page.references) {
    const { file, fragment = '', fault } = resolve(site, page.file, address, loads);
    if (fault !== undefined) faults.add(fault);
    const target = file === undefined ? undefined : pages.get(file);
    // A fragment of a file that is no page (a picture, a document) is for the program that opens it.
    if (target && !TOP.has(fragment) && !target.anchors.has(fragment))
      faults.add(`地址的锚点不存在：${address}`);
  }
  return [...faults].map((fault) => ({ file: page.file, fault }));
}

function styleFaults(site: Site, file: string, css: string): readonly Fault[] {
  const addresses = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
  return [...addresses].flatMap(([, url, sheet]) => {
    const address = url ?? sheet ?? '';
    const { fault } = address.startsWith('#') ? {} : resolve(site, file, address, true);
    return fault === undefined ? [] : [{ file, fault }];
  });
}
