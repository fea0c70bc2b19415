/**
 * How well the search of the built site finds: `node test/tools/search-recall/main.ts [folder]`, through npm exec.
 *
 * Random stretches of page text and every published figure are searched for. What should be found is worked out
 * from the pages by plain string comparison, with none of the code of the search.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parseHTML } from 'linkedom';
import { openIndex } from '../../../src/site/search/open-index.ts';
import { search } from '../../../src/site/search/results.ts';

const SAMPLES = 240;
const SHORTEST = 2;
const LONGEST = 8;
const NONSENSE = ['魑魅魍魉', '鑫淼焱', 'zxqwv', '98765.4321', '囧率'];

const folder = process.argv[2] ?? 'dist';
const pagefind = await openIndex(folder);
const pages = new Map<string, readonly string[]>();
for (const file of globSync('**/*.html', { cwd: folder })) {
  const blocks = readBlocks(readFileSync(join(folder, file), 'utf8'));
  if (blocks.length > 0) pages.set(file.replace(/(^|\/)index\.html$/, '$1'), blocks);
}

/** The lines and cells of a page that takes part in the search. */
function readBlocks(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const body = document.querySelector('[data-pagefind-body]');
  for (const each of body?.querySelectorAll('svg, form, script, [data-pagefind-ignore]') ?? [])
    each.remove();
  const inline =
    /<\/?(?:a|abbr|b|bdi|br|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/g;
  const text = (body?.innerHTML ?? '').replaceAll(inline, '').replaceAll(/<[^>]*>/g, '\n');
  const { document: plain } = parseHTML(`<html><body>${text}</body></html>`);
  return plain.body.textContent.split(/\n+/).filter((line) => line.trim() !== '');
}

/** Without spaces, letter case, punctuation and thousands separators. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010\u2011\u2013\u2212]/g, '-')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=[\p{L}\p{N}])(?<!\p{Script=Han})\s+(?=[\p{L}\p{N}])(?!\p{Script=Han})/gu, '|')
    .replaceAll(/(?<=\d)\.(?=\d)/g, '@')
    .replaceAll(/(?<=[a-z\d@])[^\p{L}\p{N}&/+\-·%@|]+(?=[a-z\d@])/gu, '|')
    .replaceAll(/[^\p{L}\p{N}&/+\-·%@|]/gu, '');
}

const squeezed = new Map([...pages].map(([page, blocks]) => [page, blocks.map(squeeze)]));

/** Pages with every part of the query in one of their blocks, numbers and Latin words whole. */
function expectedPages(query: string): ReadonlySet<string> {
  const parts = query.normalize('NFKC').trim().split(/\s+/).map(squeeze).filter(Boolean);
  const patterns = parts.map((part) => {
    const open = /^[a-z\d]/.test(part) ? '(?<![a-z\\d@])' : '';
    const close = /[a-z\d]$/.test(part) ? '(?![a-z\\d@])' : '';
    return new RegExp(open + RegExp.escape(part) + close, 'u');
  });
  const holds = (blocks: readonly string[]): boolean =>
    patterns.every((pattern) => blocks.some((block) => pattern.test(block)));
  return new Set([...squeezed].flatMap(([page, blocks]) => (holds(blocks) ? [page] : [])));
}

async function foundPages(query: string): Promise<ReadonlySet<string>> {
  const results = await search(pagefind, query);
  const list = (await results?.load(0, Infinity)) ?? [];
  return new Set(list.map(({ url }) => decodeURI(url).slice(1)));
}

/** The same numbers on every run. */
let seed = 20_260_101;
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

/** A stretch of some page's text that cuts no number and no Latin word. */
function randomQuery(): string {
  const blocks = [...pages.values()][random(pages.size)] ?? [];
  const block = blocks[random(blocks.length)]?.trim() ?? '';
  const length = SHORTEST + random(LONGEST - SHORTEST + 1);
  const start = random(Math.max(1, block.length - length + 1));
  const query = block.slice(start, start + length);
  const cuts = (at: number): boolean =>
    /^[\w.,，．０-９][\w.,，．０-９]$/.test(block.slice(Math.max(0, at - 1), at + 1));
  const isUsable = query.length >= SHORTEST && /\p{L}|\p{N}/u.test(squeeze(query));
  return isUsable && !cuts(start) && !cuts(start + length) ? query : randomQuery();
}

async function measure(name: string, queries: readonly string[]): Promise<void> {
  let [right, found, expected] = [0, 0, 0];
  for (const query of queries) {
    const [got, wanted] = [await foundPages(query), expectedPages(query)];
    const hits = [...got].filter((page) => wanted.has(page)).length;
    [right, found, expected] = [right + hits, found + got.size, expected + wanted.size];
    if (hits < got.size || hits < wanted.size) {
      const list = (pages: ReadonlySet<string>, other: ReadonlySet<string>): string =>
        [...pages].filter((page) => !other.has(page)).join(' ') || '–';
      console.log(`  “${query}” missed: ${list(wanted, got)}; wrongly found: ${list(got, wanted)}`);
    }
  }
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
  console.log(
    `${name}: ${queries.length} queries, ${expected} pages expected, ${found} found; ` +
      `recall ${percent(right, expected)}, precision ${percent(right, found)}`,
  );
}

const figures = globSync('data/jurisdictions/**/figures.csv').flatMap((file) =>
  csvParse(readFileSync(file, 'utf8')).flatMap(({ value = '' }) =>
    /\d/.test(value) ? [value] : [],
  ),
);
const printed = [...new Set(figures)];
const bare = printed.map((value) => value.replaceAll(/[,，]/g, ''));

console.log(`${folder}: ${pages.size} pages`);
await measure('page text', Array.from({ length: SAMPLES }, randomQuery));
await measure('figures as printed', printed);
await measure('figures without separators', bare);
await measure('nonsense', NONSENSE);
const shown = printed.filter((value) => expectedPages(value).size > 0).length;
console.log(`${printed.length} different figures in data/, ${shown} of them printed on some page`);
