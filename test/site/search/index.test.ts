/** The whole way: pages → index → the code of the browser → results. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../../src/site/search/open-index.ts';
import type { Pagefind } from '../../../src/site/search/pagefind.ts';
import { search } from '../../../src/site/search/results.ts';
import { writeIndex } from '../../../src/site/search/write-index.ts';
import { readCases } from '../../helpers/cases.ts';

const PAGES: Readonly<Record<string, string>> = {
  'index.html': '<h1>明账</h1><p>部门绩效自评，逐项复算。</p>',
  'performance/index.html': `<h1>绩效</h1><p>怎样评价${'，详细说明'.repeat(50)}。</p>`,
  'disclosures/index.html': '<h1>科技创新局预决算公开</h1><p>何时公开。</p>',
  'futian/2020/science/index.html':
    '<span data-pagefind-filter="行政区:福田区"></span><span data-pagefind-filter="年度:2020"></span>' +
    '<h1>科技创新局</h1><h2 id="figures">数字</h2><table><tr><th>年初预算数</th><td>133,246.22</td><td>万元</td></tr>' +
    '<tr><th>预算执行率</th><td>95.5%</td></tr></table><h2 id="notes">说明</h2><p>含R&amp;D经费 3.37 万元。</p>' +
    '<svg><title>图中文字</title></svg>',
  'futian/2021/science/index.html':
    '<span data-pagefind-filter="行政区:福田区"></span><span data-pagefind-filter="年度:2021"></span>' +
    '<h1>科技创新局</h1><p>年初预算数 133246.22 万元，完成337项，见《预算法》。</p>',
};

const cases = readCases('search-results.csv', ['query', 'filter', 'pages', 'why']);
let folder = '';
let pagefind: Pagefind;

beforeAll(async () => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync('.build/search-test-');
  for (const [path, main] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const title = /<h1>(.*?)<\/h1>/.exec(main)?.[1] ?? '';
    writeFileSync(
      join(folder, path),
      `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><main data-pagefind-body>` +
        `<span data-pagefind-meta="title:${title}"></span>${main}</main></body></html>`,
    );
  }
  writeFileSync(join(folder, '404.html'), '<html lang="en"><body>不在索引里</body></html>');
  expect(await writeIndex(folder, [...Object.keys(PAGES), '404.html'])).toBe(5);
  pagefind = await openIndex(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.for(cases)('row $line: “$query” $filter is on $pages', async (each) => {
  const [name, value] = each.filter.split(':');
  const filters = name && value ? { [name]: value } : {};
  const results = await search(pagefind, each.query, filters);
  const found = (await results?.load(0, 10)) ?? [];
  const pages = found.map(({ url }) => /\d{4}/.exec(url)?.[0] ?? 'other');
  expect(pages.sort().join(' ')).toBe(each.pages);
  expect(found).toHaveLength(results?.count ?? 0);
});

test('a result tells its title, filters, places and marked excerpts', async () => {
  const results = await search(pagefind, 'R&D 预算数', { 年度: '2020' });
  const [result] = (await results?.load(0, 1)) ?? [];
  expect(result).toMatchObject({
    title: '科技创新局',
    filters: { 行政区: '福田区', 年度: '2020' },
    places: [{ title: '数字' }, { title: '说明' }],
  });
  expect(result?.places[1]?.url).toMatch(/\/futian\/2020\/science\/#notes$/);
  const shown = result?.excerpts.map((each) =>
    each.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
  expect(shown).toEqual([
    '数字\u3000年初[预算数]\u3000133,246.22\u3000万元\u3000预算执行率\u300095.5%\u3000说明\u3000含[R&D]经费 3.37 万元。',
  ]);
});

test('a page about the phrase comes before one that mentions it', async () => {
  const results = await search(pagefind, '绩效');
  const titles = (await results?.load(0, 10))?.map(({ title }) => title);
  expect(titles).toEqual(['绩效', '明账']);
});

test('the filters know every value', async () => {
  expect(await pagefind.filters()).toEqual({
    行政区: { 福田区: 2 },
    年度: { '2020': 1, '2021': 1 },
  });
});
