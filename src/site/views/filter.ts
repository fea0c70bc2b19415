/** 筛选: what a filter above a table offers. */
export interface FilterView {
  /** Key in the address; rows carry `data-<name>`. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** One option for each value that occurs, in the order in which they first occur, with its number of rows. */
export function filterView(name: string, label: string, values: readonly string[]): FilterView {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  counts.delete('');
  const options = [...counts].map(([value, count]) => ({
    value,
    text: `${value}（${String(count)}）`,
  }));
  return { name, label, options };
}

/** Filters with one choice or none would filter nothing. */
export function usefulFilters(filters: readonly FilterView[]): readonly FilterView[] {
  return filters.filter((each) => each.options.length > 1);
}
