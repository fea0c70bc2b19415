/** Without JavaScript everything can still be read, and on paper everything stands open. */
import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES, REPORT } from './page-types.ts';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows its content', async ({ page }) => {
    for (const { path, heading } of PAGE_TYPES) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toHaveText(heading);
      await expect(page.locator('h1'), path).toBeVisible();
      await expect(page.locator('.settings'), path).toBeHidden();
      const text = await page.locator('main').innerText();
      expect(text.length, path).toBeGreaterThan(30);
      for (const picture of await page.locator('.picture').all())
        await expect(picture.locator('svg').filter({ visible: true }), path).not.toHaveCount(0);
      const folds = page.locator('details');
      const closed = await folds.evaluateAll((all) =>
        all.findIndex((each) => !each.hasAttribute('open')),
      );
      if (closed < 0) continue;
      const content = folds.nth(closed).locator(':scope > :not(summary)').first();
      await expect(content, path).toBeHidden();
      await folds.nth(closed).locator(':scope > summary').click();
      await expect(content, path).toBeVisible();
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

  test('the comparison says what it needs and leads to every department', async ({ page }) => {
    await page.goto('./compare/');
    await expect(page.locator('main')).toContainText('比较要启用脚本');
    await expect(page.locator('[data-compare]')).toBeHidden();
    await page.getByRole('link', { name: '科技创新局' }).click();
    await expect(page.locator('h1')).toHaveText('深圳市福田区科技创新局');
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
  for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
  expect(await foldedAway(page)).toEqual([]);
  await expect(page.locator('#indicator-5 + tr .items')).toBeVisible();
  await expect(page.locator('#checks-holds li').first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(5);
  expect(sheets).toBeLessThan(20);
});

/** Text of closed folds that takes no room on the paper; the tables of charts are left out on purpose. */
function foldedAway(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('details:not([open], .numbers) > :not(summary)')]
      .filter((each) => each.getBoundingClientRect().height === 0)
      .map((each) => each.textContent),
  );
}
