/** 筛选: the filters of the search, in the order of the form; `key` is their name in the address. */
export const FILTERS = [
  { key: 'area', name: '行政区' },
  { key: 'year', name: '年度' },
  { key: 'department', name: '部门' },
  { key: 'kind', name: '类型' },
] as const;
