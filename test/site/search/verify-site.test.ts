/** Small sites, each broken in one way. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { describeFaults } from '../../../src/publish/build/verify/describe-faults.ts';
import { verifySite } from '../../../src/publish/build/verify/verify-site.ts';
import { readCases } from '../../helpers/cases.ts';

let folder = '';

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const META = '<span hidden data-pagefind-meta="title:题"></span>';

function page(
  content = '',
  { head = '', lang = 'zh-CN', body = 'data-pagefind-body' } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><title>题</title>${head}</head><body><main ${body}>${META}<h1>题</h1>${content}</main></body></html>`;
}

/** A sound site with a second page, a style sheet and a picture; `changes` replace or add files. */
async function faultsOf(
  changes: Readonly<Record<string, string>>,
  options: { base?: string; url?: string } = {},
): Promise<readonly string[]> {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const files = {
    'index.html': page(),
    'a b/index.html': page('<h2 id="二">节</h2>'),
    'style.css': 'body { color: red }',
    'picture.svg': '<svg></svg>',
    'data.csv': 'a\n',
    ...changes,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return describeFaults(await verifySite(folder, options));
}

const cases = readCases('search-site-faults.csv', ['content', 'faults', 'why']);

test.for(cases)('row $line: $content', async (each) => {
  const faults = await faultsOf({ 'index.html': page(each.content) });
  expect(faults.join('|')).toBe(each.faults && `index.html：${each.faults}`);
});

test.for([
  [{ lang: 'en' }, 'html 的 lang 应为 zh-CN，现为“en”'],
  [{ head: '<title>又</title>' }, '应有一个非空的 title'],
  [{ body: '' }, '应有一个 data-pagefind-body（不供检索的页面须标 noindex），现有 0 个'],
  [
    { head: '<link rel="stylesheet" href="https://cdn.example/x.css">' },
    '从别的主机加载：https://cdn.example/x.css',
  ],
  [{ head: '<link rel="stylesheet" href="/missing.css">' }, '地址没有对应的文件：/missing.css'],
] as const)('%o', async ([frame, fault]) => {
  expect(await faultsOf({ 'index.html': page('', frame) })).toEqual([`index.html：${fault}`]);
});

test('a page may stay out of the search when it says noindex', async () => {
  const frame = { body: '', head: '<meta name="robots" content="noindex">' };
  expect(await faultsOf({ '404.html': page('', frame) })).toEqual([]);
});

test('canonical addresses and links to other sites are no loads', async () => {
  const head = '<link rel="canonical" href="https://mingzhang.example/">';
  const index = page('<a href="https://other.example/x">链</a>', { head });
  expect(await faultsOf({ 'index.html': index })).toEqual([]);
});

test('with a known host its own full addresses are checked too', async () => {
  const index = page('<a href="https://mingzhang.example/missing/">链</a>');
  const url = 'https://mingzhang.example';
  expect(await faultsOf({ 'index.html': index }, { url })).toEqual([
    'index.html：地址没有对应的文件：https://mingzhang.example/missing/',
  ]);
});

test('under a base path every address needs it', async () => {
  const index = page('<a href="/x/a%20b/#二">好</a><a href="/a%20b/">坏</a><a href="../">坏</a>');
  expect(await faultsOf({ 'index.html': index }, { base: '/x/' })).toEqual([
    'index.html：地址不在站点路径 /x/ 之下：/a%20b/',
    'index.html：地址不在站点路径 /x/ 之下：../',
  ]);
});

test.for([
  ['@import "https://fonts.example/a.css";', '从别的主机加载：https://fonts.example/a.css'],
  ['a { background: url(//cdn.example/a.png) }', '从别的主机加载：//cdn.example/a.png'],
  ['a { background: url("gone.png") }', '地址没有对应的文件：gone.png'],
  ['a { background: url(picture.svg); mask: url(#m) }', undefined],
] as const)('style sheet: %s', async ([css, fault]) => {
  const expected = fault === undefined ? [] : [`style.css：${fault}`];
  expect(await faultsOf({ 'style.css': css })).toEqual(expected);
});

test('a fault on every page is told once', async () => {
  const pages = Object.fromEntries(
    ['index.html', '1.html', '2.html', '3.html'].map((name) => [name, page('<img src="/no.png">')]),
  );
  expect(await faultsOf(pages)).toEqual([
    '1.html、2.html、3.html 等 4 个文件：地址没有对应的文件：/no.png',
  ]);
});

test('an empty folder is no site', async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  expect(await verifySite(folder)).toEqual([{ file: folder, fault: '没有任何页面' }]);
});
