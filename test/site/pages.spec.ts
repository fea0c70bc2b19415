/** What holds on every type of page: quiet console, no other host, sound structure, axe, no sideways scrolling. */
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Narrowest phone, phone, tablet, a desk at 200 % zoom, a desk. */
const WIDTHS = [360, 390, 768, 720, 1440];

/** Listens from before the first request; the messages are read at the end. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:')
      heard.push(`other host: ${request.url()}`);
  });
  return heard;
}

for (const { path, heading, status = 200 } of PAGE_TYPES) {
  test(`${path} is sound`, async ({ page }) => {
    const heard = complaints(page);
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(status);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    expect(await page.title()).toContain('明账');
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'/);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((each) => Number(each.tagName.slice(1))));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, `headings in order: ${levels.join(' ')}`).toEqual([]);
    // The browser itself reports the 404 of the page that is not there.
    expect(heard.filter((each) => status === 200 || !each.includes('404'))).toEqual([]);
  });

  test(`${path} passes axe, light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const told = violations.map((each) => `${each.id}: ${each.nodes[0]?.html ?? ''}`);
      expect(told, colorScheme).toEqual([]);
    }
  });

  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${String(width)} px`).toBe(0);
    }
  });
}

test('large text on a phone does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const { path } of PAGE_TYPES) {
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.dataset['text'] = 'large'));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});

test('every page file has its page type in the list', () => {
  const folder = resolve(import.meta.dirname, '../../src/pages');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, resolve(each.parentPath, each.name)));
  expect(PAGE_TYPES.map((each) => each.file).sort()).toEqual(files.sort());
});
