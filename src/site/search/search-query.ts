/** 检索条件: what a reader asks for, as it stands in the address, so that a search can be shared and gone back to. */
import { FILTERS } from './filters.ts';

export interface SearchQuery {
  readonly query: string;
  /** Chosen filter values by filter name; a filter without a choice is absent. */
  readonly filters: Readonly<Record<string, string>>;
}

/** @param address query string or form data */
export function readWish(address: URLSearchParams): SearchQuery {
  const chosen = FILTERS.map(({ key, name }) => [name, address.get(key) ?? ''] as const);
  return {
    query: (address.get('q') ?? '').trim(),
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  };
}

/** @returns the query string with its question mark; nothing but that for an empty wish */
export function wishAddress({ query, filters }: SearchQuery): string {
  const address = new URLSearchParams();
  if (query !== '') address.set('q', query);
  for (const { key, name } of FILTERS) {
    const value = filters[name];
    if (value !== undefined) address.set(key, value);
  }
  return `?${address.toString()}`;
}
