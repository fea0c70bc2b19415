/** What every kind of page must keep: clean loading, structure, widths, accessibility, size. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { PAGE_TYPES, REPORT, SEARCH } from './page-types.ts';
import { watch } from './watch.ts';

const KILOBYTE = 1024;
const MOST_HTML = 60 * KILOBYTE;
const MOST_SCRIPT = 30 * KILOBYTE;

/** 320 px is WCAG's reflow; 720 is a laptop at 200 % zoom, see below. */
const WIDTHS = [320, 360, 390, 768, 1440];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'"];

test('every page file has a page type in the list', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.[a-z]+$/.test(file));
  const known = PAGE_TYPES.map(({ source }) => source);
  expect(known.toSorted(), 'add the page type to page-types.ts').toEqual(files.toSorted());
});

for (const type of PAGE_TYPES) {
  test.describe(`${type.name} page`, () => {
    test('loads without a fault and from this host only', async ({ page, baseURL }) => {
      const { faults, requests } = watch(page);
      const response = await page.goto(type.path);
      await page.waitForLoadState('networkidle');

      expect(response?.status()).toBe(type.status);
      expect(faults).toEqual([]);
      const { origin } = new URL(baseURL ?? '');
      const foreign = requests.map((each) => each.url()).filter((url) => !url.startsWith(origin));
      expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
    });

    test('says what it is', async ({ page }) => {
      await page.goto(type.path);

      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect(page).toHaveTitle(/\p{Script=Han}.*明账|明账.*\p{Script=Han}/u);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main')).toContainText(type.says);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(landmark)).toHaveCount(1);

      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
      for (const rule of POLICY)
        await expect(policy).toHaveAttribute('content', new RegExp(rule.replace(/'/g, '.')));
      await expect(policy).not.toHaveAttribute('content', /unsafe-inline|'unsafe-eval'|https?:|\*/);
    });

    test('has its headings in order', async ({ page }) => {
      await page.goto(type.path);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
      expect(levels[0]).toBe(1);
      const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      expect(jumps, `levels ${levels.join(' ')}`).toEqual([]);
    });

    test('never scrolls sideways', async ({ page }) => {
      await page.goto(type.path);
      await openFolds(page);
      for (const size of ['', 'large']) {
        await page.evaluate((text) => (document.documentElement.dataset['text'] = text), size);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expect(await widthOf(page), `at ${width} px, text ${size}`).toBeLessThanOrEqual(width);
        }
      }
    });

    test('loses nothing at 200 % zoom', async ({ browser, baseURL }) => {
      const zoomed = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        viewport: { width: 720, height: 450 },
        deviceScaleFactor: 2,
      });
      const page = await zoomed.newPage();
      await page.goto(type.path);
      await openFolds(page);
      expect(await widthOf(page)).toBeLessThanOrEqual(720);
      expect(await clippedTexts(page)).toEqual([]);
      await zoomed.close();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`passes axe in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(type.path);
        await openFolds(page);
        const { violations, passes } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
        );
        expect(faults).toEqual([]);
        // Without Chinese glyphs axe would skip the contrast of every text.
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      });
    }

    test('loads little script', async ({ page }) => {
      const bodies: Promise<readonly [string, number]>[] = [];
      page.on('response', (response) => {
        const path = new URL(response.url()).pathname;
        if (path.endsWith('.js'))
          bodies.push(response.body().then((body) => [path, gzipSync(body).length]));
      });
      await page.goto(type.path);
      await page.waitForLoadState('networkidle');
      const scripts = await Promise.all(bodies);

      const total = scripts.reduce((sum, [, bytes]) => sum + bytes, 0);
      expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(MOST_SCRIPT);
      expect(total).toBeGreaterThan(0);
      const names = scripts.map(([path]) => path).filter((path) => !path.endsWith('/theme.js'));
      if (type === SEARCH) expect(names.length).toBeGreaterThan(0);
      else expect(names).toEqual([]);
    });

    test('holds still for readers who ask for it', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(type.path);
      const moving = await page.locator('*').evaluateAll((all) =>
        all
          .filter((each) => {
            const style = getComputedStyle(each);
            const lasts = [...style.transitionDuration.split(','), style.animationDuration];
            return style.scrollBehavior === 'smooth' || lasts.some((time) => parseFloat(time) > 0);
          })
          .map(({ localName }) => localName),
      );
      expect(moving).toEqual([]);
    });
  });
}

test('the HTML of the report page is small', () => {
  const html = readFileSync(join('dist', REPORT.path, 'index.html'));
  expect(gzipSync(html).length).toBeLessThanOrEqual(MOST_HTML);
});

async function openFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all as HTMLDetailsElement[]) each.open = true;
  });
}

/** What a reader could scroll to, also when a style hides the scroll bar. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
  );
}

/** Text that reaches out of the window without a box that scrolls; text for screen readers aside. */
function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (!parent || text === '' || !parent.checkVisibility()) continue;
      if (parent.closest('.visually-hidden, .skip, .table-box, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { left, right } = range.getBoundingClientRect();
      if (left < 0 || right > innerWidth + 1) found.push(text);
    }
    return found;
  });
}
