/** The built site as a whole: valid HTML, links, sizes, no script where none is needed, a base path. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { serve } from '../../src/publish/serve/serve.ts';
import { writeIndex } from '../../src/site/search/write-index.ts';
import { crawl } from './crawl.ts';
import { realData } from './real-data.ts';
import { NEEDS_SCRIPT } from './page-types.ts';

const root = resolve(import.meta.dirname, '../..');
const KILOBYTE = 1024;

function pagesOf(folder: string): readonly string[] {
  return filesOf(folder, ['.html']);
}

function filesOf(folder: string, endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && endings.some((ending) => each.name.endsWith(ending)))
    .map((each) => join(each.parentPath, each.name));
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Void elements and attributes as the generator writes them; long titles are the departments' own.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'require-sri': 'off',
      // The header's search and the page's own are two landmarks with names of their own.
      'prefer-native-element': 'off',
    },
  });
  const told: string[] = [];
  for (const file of pagesOf(join(root, 'dist'))) {
    const report = await validator.validateFile(file);
    for (const result of report.results)
      for (const each of result.messages)
        told.push(
          `${file.slice(root.length)}:${String(each.line)} ${each.ruleId}: ${each.message}`,
        );
  }
  expect([...new Set(told)].slice(0, 20)).toEqual([]);
});

test('no page carries style or script of its own', () => {
  for (const file of pagesOf(join(root, 'dist'))) {
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    const inline = [...document.querySelectorAll('style, [style], script:not([src])')];
    expect(
      inline.map((each) => each.outerHTML),
      file,
    ).toEqual([]);
    const handlers = [...document.querySelectorAll('*')]
      .flatMap((each) => each.getAttributeNames())
      .filter((name) => name.startsWith('on'));
    expect(handlers, file).toEqual([]);
  }
});

test('every address leads to its page and place, and every page can be reached', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { pages, faults } = await crawl(baseURL ?? '');
  expect(faults).toEqual([]);
  expect(pages).toEqual(addressesOf(join(root, 'dist')));
});

/** Of all pages that are meant to be reached. */
function addressesOf(folder: string): readonly string[] {
  return pagesOf(folder)
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((file) => file !== '404.html')
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

test('a report is at most 60 KB, and a page loads script only for what it holds', () => {
  const report = readFileSync(join(root, 'dist/futian/2020/science-innovation/index.html'));
  expect(gzipSync(report).length / KILOBYTE).toBeLessThan(60);
  for (const file of pagesOf(join(root, 'dist'))) {
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    const scripts = [...document.querySelectorAll('script[src]')];
    const names = scripts.map((each) => each.getAttribute('src') ?? '');
    const isNeeded = document.querySelector(NEEDS_SCRIPT) !== null;
    expect(names.filter((name) => !name.endsWith('/theme.js')).length > 0, file).toBe(isNeeded);
    const bytes = names.map((name) => {
      const base = process.env['SITE_BASE'] ?? '/';
      return gzipSync(readFileSync(join(root, 'dist', name.slice(base.length)))).length;
    });
    expect(bytes.reduce((sum, each) => sum + each, 0) / KILOBYTE, file).toBeLessThan(30);
  }
});

// The demonstration is left out: its folder must be all there is of it.
test('the site works under a base path, and without the demonstration', async ({ browser }) => {
  test.setTimeout(120_000);
  const folder = '.build/base-path-test';
  const environment = {
    ...process.env,
    SITE_BASE: '/x/',
    ...realData(root, join(root, '.build/real-data')),
    ASTRO_OUT_DIR: folder,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build'], { cwd: root, env: environment, stdio: 'pipe' });
  await writeIndex(
    folder,
    addressesOf(folder).map((path) => `${path}index.html`),
  );
  expect(existsSync(join(root, folder, 'disclosures/demo'))).toBe(false);
  for (const file of filesOf(join(root, folder), ['.html', '.json']))
    expect(/demo|示例区/.exec(readFileSync(file, 'utf8'))?.[0], file).toBeUndefined();
  const site = await serve({ port: 0, base: '/x/', folder: join(root, folder) });
  const { pages, faults } = await crawl(site.address);
  expect(faults).toEqual([]);
  expect(pages).toEqual(addressesOf(join(root, folder)));

  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${site.address}futian/2020/science-innovation/`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: '2020 年度' }).first().click();
  await expect(page.locator('h1')).toHaveText(/2020 年度总表/);
  await page.getByRole('button', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('search').getByRole('searchbox').fill('预算执行率');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(/找到 [1-9]/);
  await page.locator('main h2 a').first().click();
  await expect(page).toHaveURL(/\/x\/futian\//);
  await expect(page.locator('main')).toContainText('预算执行率');

  await page.getByRole('link', { name: '比较' }).click();
  await expect(page.locator('.compare-chart')).toBeVisible();
  await page.locator('[data-part="measure"]').selectOption('executedAmount');
  await expect(page).toHaveURL(/\/x\/compare\/\?d=futian\.science-innovation&m=executedAmount/);
  await expect(page.locator('#compare-table tbody a').first()).toHaveAttribute(
    'href',
    '/x/futian/2020/science-innovation/',
  );
  expect(failed).toEqual([]);
  await page.close();
  site.close();
});
