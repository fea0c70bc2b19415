/** Invented data is marked wherever it shows, and comes after what was really published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { axeFaults } from './axe.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'dist/demo');
const WORD = '虚构示例数据';

/** One page of each type, with many departments, with a merger, and with next to nothing published. */
const PAGES = [
  './demo/',
  './demo/2022/',
  './demo/departments/culture-sports/',
  './demo/departments/commerce/',
  './demo/departments/key-projects-office/',
  './demo/2020/veterans-affairs/',
  './demo/2022/health/',
  './demo/indicators/three-public-change-rate/',
  './demo/indicators/',
  './demo/findings/',
  './demo/rubrics/',
];

test('every page of the demonstration says what it is and stays out of search engines', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.html'))
    .map((each) => join(each.parentPath, each.name));
  expect(files.length).toBeGreaterThan(150);
  for (const file of files) {
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    expect(document.querySelector('title')?.textContent, file).toContain(WORD);
    expect(document.querySelector('.fictional')?.textContent, file).toContain(WORD);
    expect(document.querySelector('main[data-fictional]'), file).not.toBeNull();
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content');
    expect(robots, file).toBe('noindex');
  }
});

test('no other page is kept from search engines but search and 404', () => {
  const others = ['index.html', 'futian/index.html', 'methodology/index.html', 'about/index.html'];
  for (const file of others)
    expect(readFileSync(join(root, 'dist', file), 'utf8'), file).not.toContain('noindex');
});

test('published data comes before invented data in the results', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('预算执行率')}`);
  await expect(page.getByRole('status')).toContainText(/找到 \d+/);
  const found = page.locator('main h2 a, main h3 a');
  const more = page.getByRole('button', { name: /更多/ });
  while ((await found.filter({ hasText: WORD }).count()) === 0) {
    const before = await found.count();
    await more.click();
    await expect(found.nth(before)).toBeVisible();
  }
  const titles = await found.allInnerTexts();
  const first = titles.findIndex((title) => title.includes(WORD));
  expect(titles[0]).toBe('预算执行率');
  expect(first).toBeGreaterThan(0);
  expect(titles.slice(first).every((title) => title.includes(WORD))).toBe(true);
});

for (const path of PAGES)
  test(`${path} passes axe and fits every width`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(path);
    expect(await axeFaults(page)).toEqual([]);
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${String(width)} px`).toBeLessThanOrEqual(width);
    }
    expect(errors).toEqual([]);
  });

test('a chart says 虚构示例数据 beside its subtitle', async ({ page }) => {
  await page.goto('./demo/departments/commerce/');
  const content = await page
    .locator('figure.figure figcaption > .note')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(content).toContain(WORD);
});
