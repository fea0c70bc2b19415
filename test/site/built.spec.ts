/** The built files themselves: valid HTML, sizes, no script where none is needed, a base path. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { serve } from '../../scripts/serve.ts';

const root = resolve(import.meta.dirname, '../..');
const KILOBYTE = 1024;

function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.html'))
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

test('a report is at most 60 KB, and only search loads more script than the settings', () => {
  const report = readFileSync(join(root, 'dist/futian/2020/science-innovation/index.html'));
  expect(gzipSync(report).length / KILOBYTE).toBeLessThan(60);
  for (const file of pagesOf(join(root, 'dist'))) {
    const scripts = [...readFileSync(file, 'utf8').matchAll(/<script[^>]*src="([^"]+)"/g)];
    const names = scripts.map((match) => match[1] ?? '');
    const isSearch = file.endsWith('search/index.html');
    expect(names.filter((name) => !name.endsWith('/theme.js')).length > 0, file).toBe(isSearch);
    const bytes = names.map((name) => {
      const base = process.env['SITE_BASE'] ?? '/';
      return gzipSync(readFileSync(join(root, 'dist', name.slice(base.length)))).length;
    });
    expect(bytes.reduce((sum, each) => sum + each, 0) / KILOBYTE, file).toBeLessThan(30);
  }
});

test('the site works under a base path', async ({ browser }) => {
  const folder = '.build/base-path-test';
  const environment = {
    ...process.env,
    SITE_BASE: '/x/',
    ASTRO_OUT_DIR: folder,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build'], { cwd: root, env: environment, stdio: 'pipe' });
  for (const file of pagesOf(join(root, folder)))
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:href|src|action)="(\/[^"]*)"/g,
    ))
      expect(target, file).toMatch(/^\/x\//);
  const site = await serve({ port: 0, base: '/x/', folder: join(root, folder) });
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${site.address}futian/2020/science-innovation/`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: '2020 年度' }).first().click();
  await expect(page.locator('h1')).toHaveText(/2020 年度总表/);
  expect(failed).toEqual([]);
  await page.close();
  site.close();
});
