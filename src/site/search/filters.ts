/** 筛选: the filters of the search, in the order of the form; `key` is their name in the address. */
export const FILTERS = [
  { key: 'area', name: '行政区' },
  { key: 'year', name: '年度' },
  { key: 'department', name: '部门' },
  { key: 'kind', name: '类型' },
] as const;

/** Carried by pages of invented data only (layouts/Page.astro): they come after what was really published. */
export const FICTIONAL_FILTER = { 性质: '虚构示例数据' } as const;
