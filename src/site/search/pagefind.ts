/** Pagefind in the browser: the parts of its interface that are used here; it publishes no types of its own. */

/** Filter name → value → number of pages. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Pagefind {
  options: (
    options: typeof SEARCH_OPTIONS & { basePath?: string; baseUrl?: string },
  ) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (
    term: string,
    options?: { filters?: Readonly<Record<string, string>> },
  ) => Promise<{ results: readonly PagefindHit[] }>;
}

/** A report is a long page; by Pagefind's own weights the shortest page with one mention came first. */
export const SEARCH_OPTIONS = { ranking: { pageLength: 0.2 } } as const;

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  /** With the base path of the site. */
  readonly url: string;
  /** The text as indexed, with escaped angle brackets. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    /** Counted in words from the beginning of the page. */
    readonly location: number;
  }[];
}
