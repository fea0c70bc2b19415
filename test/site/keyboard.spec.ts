/** The path by keyboard, and the reader's own settings. */
import { expect, test } from '@playwright/test';
import { PAGE_TYPES, REPORT } from './page-types.ts';

test('the skip link comes first and leads to the content', async ({ page }) => {
  for (const { path } of PAGE_TYPES) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus'), path).toHaveText('跳到正文');
    await page.keyboard.press('Enter');
    await expect(page.locator('main'), path).toBeFocused();
  }
});

test('what has the focus can be seen', async ({ page }) => {
  await page.goto(REPORT);
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const isShown = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused) return false;
      const style = getComputedStyle(focused);
      const inner = focused.querySelector('rect');
      const ring = style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
      return ring || (inner !== null && getComputedStyle(inner).strokeWidth !== '0px');
    });
    expect(isShown, `step ${String(step)}`).toBe(true);
  }
});

test('a cell of the 百分条 leads to its row, a row opens to its items', async ({ page }) => {
  await page.goto(REPORT);
  const cell = page.locator('.hundred .svg-wide a').nth(15);
  await cell.focus();
  await expect(cell.locator('title')).toContainText('16 预算执行率');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#indicator-16$/);
  await expect(page.locator('#indicator-16')).toBeInViewport();
  const summary = page.locator('#indicator-16 + tr summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#indicator-16 + tr .items')).toBeVisible();
  await expect(page.locator('#indicator-16 + tr .erratum')).toContainText('勘误');
});

test('dark and large text are kept from page to page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  const dark = page.getByRole('button', { name: '深色' });
  await expect(dark).toHaveAttribute('aria-pressed', 'false');
  await dark.click();
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  expect(await background()).not.toBe(light);
  await page.getByRole('button', { name: '大字' }).click();
  await page.goto(REPORT);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '20px',
  );
});
