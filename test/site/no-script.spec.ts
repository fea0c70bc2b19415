/** Without JavaScript everything can still be read, and on paper everything stands open. */
import { expect, test } from '@playwright/test';
import { PAGE_TYPES, REPORT } from './page-types.ts';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows its content', async ({ page }) => {
    for (const { path, heading } of PAGE_TYPES) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toHaveText(heading);
      await expect(page.locator('h1'), path).toBeVisible();
      await expect(page.locator('.settings'), path).toBeHidden();
    }
  });

  test('the report shows its charts and opens its rows', async ({ page }) => {
    await page.goto(REPORT);
    await expect(page.locator('svg.chart:visible')).toHaveCount(4);
    await page.locator('#indicator-5 + tr summary').click();
    await expect(page.locator('#indicator-5 + tr .items')).toBeVisible();
  });

  test('the system’s dark scheme is honoured', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(REPORT);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 24, 27)');
  });

  test('search says what it needs and where else to look', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.locator('main')).toContainText('搜索要启用脚本');
  });
});

test('on paper the folds stand open and the navigation is gone', async ({ page }) => {
  await page.goto(REPORT);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead')).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.locator('#indicator-5 + tr .items')).toBeVisible();
  await expect(page.locator('#checks-holds li').first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(5);
  expect(sheets).toBeLessThan(20);
});
