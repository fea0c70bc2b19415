/** The selects of the filters, made from what the index holds. */
import { FILTERS } from '../../search/filters.ts';
import type { FilterCounts } from '../../search/pagefind.ts';
import type { SearchQuery } from '../../search/search-query.ts';
import { element, type SearchParts } from './dom.ts';

export function makeFilters({ filters, clear }: SearchParts, counts: FilterCounts): void {
  for (const { key, name } of FILTERS) {
    const values = Object.entries(counts[name] ?? {});
    // Years with the latest first; the rest as Chinese readers look it up.
    values.sort(([a], [b]) => (key === 'year' ? -1 : 1) * a.localeCompare(b, 'zh-CN'));
    const select = element('select', '', new Option('全部', ''));
    select.name = key;
    for (const [value, count] of values) select.add(new Option(`${value}（${count}）`, value));
    clear.before(element('label', '', element('span', '', name), select));
  }
  filters.hidden = false;
}

/** Shows the choices of `wish`, also of a value that the index no longer has. */
export function showFilters({ filters, clear }: SearchParts, wish: SearchQuery): void {
  for (const { key, name } of FILTERS) {
    const select = filters.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
    const value = wish.filters[name] ?? '';
    if (!select) continue;
    if (![...select.options].some((option) => option.value === value))
      select.add(new Option(`${value}（0）`, value));
    select.value = value;
  }
  clear.hidden = Object.keys(wish.filters).length === 0;
}
