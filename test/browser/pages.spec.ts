/** What holds on every type of page: quiet console, no other host, sound structure, axe, widths, stillness, size. */
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { NEEDS_SCRIPT, PAGE_TYPES } from './page-types.ts';

/** WCAG's reflow, narrowest phone, phone, a desk at 200 % zoom, tablet, a desk. */
const WIDTHS = [320, 360, 390, 720, 768, 1440];
/** The switch enlarges a quarter: 320 px would be 256. */
const WIDTHS_OF_LARGE_TEXT = WIDTHS.filter((width) => width >= 360);
const MOST_SCRIPT = 30 * 1024;

/** Listens from before the first request; the messages are read at the end. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // The browser itself reports the 404 of a page that is not there.
    const isPageStatus = message.location().url === page.url() && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isPageStatus) heard.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      heard.push(`${String(response.status())}: ${response.url()}`);
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
    expect(heard).toEqual([]);
  });

  test(`${path} passes axe, light and dark`, async ({ page }) => {
    // Twice the largest tables, on a machine that may be busy.
    test.setTimeout(90_000);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: 'networkidle' });
      await openFolds(page);
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
  });

  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    await openFolds(page);
    await expectNoOverflow(page, WIDTHS);
    await page.evaluate(() => (document.documentElement.dataset['text'] = 'large'));
    await expectNoOverflow(page, WIDTHS_OF_LARGE_TEXT);
  });

  test(`${path} stays still for readers who ask for it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.locator('*').evaluateAll((all) =>
      all
        .filter((each) => {
          const style = getComputedStyle(each);
          const times = `${style.transitionDuration},${style.animationDuration}`.split(',');
          return style.scrollBehavior === 'smooth' || times.some((time) => parseFloat(time) > 0);
        })
        .map((each) => each.tagName),
    );
    expect(moving).toEqual([]);
  });

  test(`${path} loads little script`, async ({ page }) => {
    const loading: Promise<readonly [string, number]>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // Workers and imported modules count as well.
      if (pathname.endsWith('.js'))
        loading.push(response.body().then((b) => [pathname, sizeOf(b)]));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const scripts = await Promise.all(loading);
    const total = scripts.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(MOST_SCRIPT);
    const others = scripts.map(([name]) => name).filter((name) => !name.endsWith('/theme.js'));
    const isNeeded = (await page.locator(NEEDS_SCRIPT).count()) > 0;
    expect(others.length > 0, others.join(' ')).toBe(isNeeded);
  });
}

/** As a static host sends it. */
function sizeOf(file: Buffer): number {
  return gzipSync(file, { level: 9 }).length;
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}

async function expectNoOverflow(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `at ${String(width)} px`).toBe(0);
  }
}

test('every page file has its page type in the list', () => {
  const folder = resolve(import.meta.dirname, '../../src/site/pages');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.astro'))
    .map((each) => relative(folder, resolve(each.parentPath, each.name)));
  expect(PAGE_TYPES.map((each) => each.file).sort()).toEqual(files.sort());
});
