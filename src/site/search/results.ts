/** 检索结果: runs a query and gives the pages that hold all of its phrases, best first. */
import { excerpts, type Excerpt } from './excerpt.ts';
import { FICTIONAL_FILTER } from './filters.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { places, type SearchPlace } from './places.ts';
import { phrases, type QueryPhrase } from './query.ts';
import { readStored } from './stored-text.ts';
import { split } from './split.ts';
import { titleWords } from './title-words.ts';

export interface Result {
  readonly title: string;
  readonly url: string;
  readonly excerpts: readonly Excerpt[];
  readonly filters: Readonly<Record<string, string>>;
  readonly places: readonly SearchPlace[];
}

export interface Results {
  readonly count: number;
  /** What was looked for instead of a phrase that no page holds; empty when nothing was cut. */
  readonly parts: readonly string[];
  /** Loads results `from` up to but not including `to`. */
  readonly load: (from: number, to: number) => Promise<readonly Result[]>;
}

type Filters = Readonly<Record<string, string>>;

/** @returns undefined when the query holds nothing to look for */
export async function search(
  pagefind: Pagefind,
  query: string,
  filters: Filters = {},
): Promise<Results | undefined> {
  const wanted = phrases(query);
  if (wanted.length === 0) return undefined;
  const runs = await Promise.all(wanted.map((phrase) => find(pagefind, phrase, filters)));
  if (runs.some((run) => run.length === 0)) return searchParts(pagefind, wanted, filters);
  return results(intersect(runs), wanted, []);
}

/** A phrase that no page holds may be names run together: then each of them is looked for. */
async function searchParts(
  pagefind: Pagefind,
  wanted: readonly QueryPhrase[],
  filters: Filters,
): Promise<Results> {
  const holders = async (phrase: QueryPhrase): Promise<ReadonlySet<string>> => {
    const { results: pages } = await pagefind.search(`"${phrase.join(' ')}"`, { filters });
    return new Set(pages.map(({ id }) => id));
  };
  const parts: QueryPhrase[] = [];
  for (const phrase of wanted) {
    const isHeld = (await holders(phrase)).size > 0;
    const own = isHeld ? [phrase] : await split(phrase, holders);
    if (!own) return results([], wanted, []);
    parts.push(...own);
  }
  const runs = await Promise.all(parts.map((phrase) => find(pagefind, phrase, filters)));
  return results(
    intersect(runs),
    parts,
    parts.map((part) => part.join('')),
  );
}

function results(
  pages: readonly PagefindHit[],
  wanted: readonly QueryPhrase[],
  parts: readonly string[],
): Results {
  return {
    count: pages.length,
    parts,
    load: (from, to) => Promise.all(pages.slice(from, to).map((page) => readPage(page, wanted))),
  };
}

/** Above any score that Pagefind gives. */
const TITLE_SCORE = 1000;
/** Below any page of published data, even one without the phrase in its title. */
const FICTIONAL_SCORE = -2 * TITLE_SCORE;

interface RatedHit {
  readonly hit: PagefindHit;
  readonly score: number;
}

/**
 * In quotes Pagefind finds exactly the phrase but scores every page alike; without, it tells them apart.
 * Pages with the phrase in their title come first, invented data last.
 */
async function find(
  pagefind: Pagefind,
  phrase: QueryPhrase,
  filters: Filters,
): Promise<readonly RatedHit[]> {
  const term = phrase.join(' ');
  const [exact, loose, titled, invented] = await Promise.all([
    pagefind.search(`"${term}"`, { filters }),
    pagefind.search(term, { filters }),
    pagefind.search(`"${titleWords(phrase).join(' ')}"`, { filters }),
    pagefind.search(`"${term}"`, { filters: { ...filters, ...FICTIONAL_FILTER } }),
  ]);
  const scores = new Map(loose.results.map(({ id, score }) => [id, score]));
  const titles = new Set(titled.results.map(({ id }) => id));
  const fictional = new Set(invented.results.map(({ id }) => id));
  return exact.results.map((hit) => ({
    hit,
    score:
      (scores.get(hit.id) ?? 0) +
      (titles.has(hit.id) ? TITLE_SCORE : 0) +
      (fictional.has(hit.id) ? FICTIONAL_SCORE : 0),
  }));
}

/** Pages found by every run, by their summed scores. */
export function intersect(runs: readonly (readonly RatedHit[])[]): readonly PagefindHit[] {
  const pages = Map.groupBy(runs.flat(), ({ hit }) => hit.id);
  return [...pages.values()]
    .filter((page) => page.length === runs.length)
    .map((page) => ({
      hits: page.map(({ hit }) => hit),
      score: page.reduce((total, each) => total + each.score, 0),
    }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ hits }) => hits.slice(0, 1));
}

async function readPage(hit: PagefindHit, wanted: readonly QueryPhrase[]): Promise<Result> {
  const page = await hit.data();
  const text = readStored(page.raw_content);
  return {
    title: page.meta['title'] ?? page.url,
    url: page.url,
    excerpts: excerpts(text, wanted),
    filters: Object.fromEntries(
      Object.entries(page.filters).map(([name, values]) => [name, values.join('、')]),
    ),
    places: places(page, text, wanted),
  };
}
