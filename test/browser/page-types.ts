/** Every type of page, by the file that makes it: a page file without an entry here fails a test. */
export interface PageType {
  readonly file: string;
  /** Relative, so that the tests also run under a base path. */
  readonly path: string;
  readonly heading: RegExp;
  readonly status?: number;
}

export const PAGE_TYPES: readonly PageType[] = [
  { file: 'index.astro', path: './', heading: /公布的数字能证实多少分/ },
  { file: '[jurisdiction]/index.astro', path: './futian/', heading: /^深圳市福田区$/ },
  { file: '[jurisdiction]/[year]/index.astro', path: './futian/2020/', heading: /2020 年度总表/ },
  {
    file: '[jurisdiction]/[year]/[department].astro',
    path: './futian/2020/science-innovation/',
    heading: /科技创新局 2020 年度/,
  },
  {
    file: '[jurisdiction]/departments/[department].astro',
    path: './futian/departments/science-innovation/',
    heading: /^深圳市福田区科技创新局$/,
  },
  {
    file: '[jurisdiction]/disclosures/index.astro',
    path: './demo/disclosures/',
    heading: /^示例区预决算公开/,
  },
  {
    file: '[jurisdiction]/disclosures/rules.astro',
    path: './futian/disclosures/rules/',
    heading: /公开要求/,
  },
  {
    file: '[jurisdiction]/[year]/disclosures.astro',
    path: './demo/2022/disclosures/',
    heading: /2022 年度预决算公开/,
  },
  {
    file: '[jurisdiction]/[year]/[department]/[document].astro',
    path: './futian/2020/science-innovation/budget/',
    heading: /2020 年度部门预算/,
  },
  {
    file: '[jurisdiction]/departments/[department]/disclosures.astro',
    path: './demo/departments/finance/disclosures/',
    heading: /财政局预决算公开/,
  },
  {
    file: '[jurisdiction]/indicators/index.astro',
    path: './futian/indicators/',
    heading: /评价指标/,
  },
  {
    file: '[jurisdiction]/indicators/[indicator].astro',
    path: './futian/indicators/budget-execution-rate/',
    heading: /^预算执行率$/,
  },
  { file: '[jurisdiction]/rubrics.astro', path: './futian/rubrics/', heading: /评分标准/ },
  { file: '[jurisdiction]/findings.astro', path: './futian/findings/', heading: /疑点/ },
  { file: 'compare/index.astro', path: './compare/', heading: /^比较$/ },
  { file: 'methodology.astro', path: './methodology/', heading: /评分标准与方法/ },
  { file: 'search.astro', path: './search/', heading: /^搜索$/ },
  { file: 'about.astro', path: './about/', heading: /关于明账/ },
  { file: '404.astro', path: './no-such-page/', heading: /没有这个页面/, status: 404 },
];

export const REPORT = './futian/2020/science-innovation/';

/** What a page must hold to load script beyond the reader's settings. */
export const NEEDS_SCRIPT =
  '[data-search="form"], [data-compare], [data-sortable], [data-filters-for], [data-download-for], figure.figure';
