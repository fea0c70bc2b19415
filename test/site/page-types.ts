/** One address for each kind of page; paths are relative, so that a base path of the site stays in front. */
export interface PageType {
  readonly name: string;
  readonly path: string;
  /** The file below src/pages that makes it. */
  readonly source: string;
  /** Words of its main part that a reader must find. */
  readonly says: string;
  /** It shows at least one chart. */
  readonly charts: boolean;
  readonly status: 200 | 404;
}

export const HOME: PageType = {
  name: 'home',
  path: './',
  source: 'index.astro',
  says: '公布的数字能证实多少分',
  charts: true,
  status: 200,
};

export const JURISDICTION: PageType = {
  name: 'jurisdiction',
  path: './futian/',
  source: '[jurisdiction]/index.astro',
  says: '深圳市福田区',
  charts: true,
  status: 200,
};

export const BOARD: PageType = {
  name: 'board',
  path: './futian/2020/',
  source: '[jurisdiction]/[year]/index.astro',
  says: '科技创新局',
  charts: true,
  status: 200,
};

export const DEPARTMENT: PageType = {
  name: 'department',
  path: './futian/departments/science-innovation/',
  source: '[jurisdiction]/departments/[department].astro',
  says: '133,246.22',
  charts: true,
  status: 200,
};

export const REPORT: PageType = {
  name: 'report',
  path: './futian/2020/science-innovation/',
  source: '[jurisdiction]/[year]/[department].astro',
  says: '90.95 分里，公布的数字能证实 8 分',
  charts: true,
  status: 200,
};

export const INDICATORS: PageType = {
  name: 'indicators',
  path: './futian/indicators/',
  source: '[jurisdiction]/indicators/index.astro',
  says: '编外人员控制率',
  charts: false,
  status: 200,
};

export const INDICATOR: PageType = {
  name: 'indicator',
  path: './futian/indicators/budget-execution-rate/',
  source: '[jurisdiction]/indicators/[indicator].astro',
  says: '预算执行率',
  charts: false,
  status: 200,
};

export const FINDINGS: PageType = {
  name: 'findings',
  path: './futian/findings/',
  source: '[jurisdiction]/findings.astro',
  says: '可以问',
  charts: false,
  status: 200,
};

export const METHODOLOGY: PageType = {
  name: 'methodology',
  path: './methodology/',
  source: 'methodology.astro',
  says: '区间之外才是高报或低报',
  charts: false,
  status: 200,
};

export const SEARCH: PageType = {
  name: 'search',
  path: './search/',
  source: 'search.astro',
  says: '搜索部门、指标、文字或数字',
  charts: false,
  status: 200,
};

export const ABOUT: PageType = {
  name: 'about',
  path: './about/',
  source: 'about.astro',
  says: '明账不是官方评价',
  charts: false,
  status: 200,
};

export const NOT_FOUND: PageType = {
  name: 'not found',
  path: './no/such/page/',
  source: '404.astro',
  says: '没有这个页面',
  charts: false,
  status: 404,
};

export const PAGE_TYPES: readonly PageType[] = [
  HOME,
  JURISDICTION,
  BOARD,
  DEPARTMENT,
  REPORT,
  INDICATORS,
  INDICATOR,
  FINDINGS,
  METHODOLOGY,
  SEARCH,
  ABOUT,
  NOT_FOUND,
];
