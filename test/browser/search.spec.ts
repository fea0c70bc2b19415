/** Search through its own page: what must be found, what must not, and the way there and back. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toContainText('找到');
}

/** What is asked, and what the page of a result must hold. */
const FOUND = [
  { query: '科技创新局预算执行率', held: ['科技创新局', '预算执行率'] },
  { query: '编外人员控制率', held: ['编外人员控制率'] },
  { query: '133,246.22', held: ['133,246.22'] },
  { query: '133246.22', held: ['133,246.22'] },
  { query: '局', held: ['局'] },
];
const LOST = ['魑魅魍魉锟斤拷', 'qwzzxv', '13324622'];

for (const { query, held } of FOUND)
  test(`finds ${query}`, async ({ page }) => {
    await ask(page, query);
    await expect(page.getByRole('status')).toContainText(/找到 [1-9]/);
    await expect(page.locator('main mark').first()).toBeVisible();
    const results = page.locator('main h2 a');
    const title = await results.first().innerText();
    for (const link of await results.all()) {
      const result = await page.context().newPage();
      await result.goto((await link.getAttribute('href')) ?? '');
      for (const each of held) await expect(result.locator('main')).toContainText(each);
      await result.close();
    }
    await results.first().click();
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
  });

for (const query of LOST)
  test(`finds nothing for ${query}`, async ({ page }) => {
    await ask(page, query);
    await expect(page.getByRole('status')).toContainText('找到 0 条');
    await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible();
    await expect(page.locator('main ol:not(.crumbs ol) li')).toHaveCount(0);
  });

for (const query of ['预算', '魑魅魍魉锟斤拷'])
  test(`what it shows for ${query} passes axe, light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await ask(page, query);
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
  });

test('the count is announced, and a new question replaces it', async ({ page }) => {
  await ask(page, '预算执行率');
  const status = page.getByRole('status');
  const before = await status.innerText();
  await page.getByRole('searchbox', { name: '文字或数字' }).fill('编外人员控制率');
  await page.keyboard.press('Enter');
  await expect(status).not.toHaveText(before);
  await expect(page).toHaveURL(`./search/?q=${encodeURIComponent('编外人员控制率')}`);
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: '文字或数字' })).toHaveValue('预算执行率');
  await expect(status).toHaveText(before);
});

test('names run together are looked for one by one, and it says so', async ({ page }) => {
  await ask(page, '科技创新局预算执行率');
  await expect(page.getByRole('status')).toContainText('“科技创新局”“预算执行率”');
  const titles = await page.locator('main h2 a, main h3 a').allInnerTexts();
  expect(titles.join(' ')).toContain('科技创新局 2020 年度');
});

test('every department and indicator is found by its name, first', async ({ page }) => {
  await page.goto('./futian/indicators/');
  const names = await page.locator('.indicator-list a').allInnerTexts();
  expect(names).toHaveLength(23);
  for (const name of ['预决算信息公开', '生态效益', '项目监管', ...names.slice(0, 3)]) {
    await ask(page, name);
    await expect(page.locator('main h2 a, main h3 a').first()).toHaveText(name);
  }
});

test('the filter narrows, and the address keeps it', async ({ page }) => {
  await ask(page, '预算执行率');
  const before = await page.getByRole('status').innerText();
  await page.getByLabel('类型').selectOption('报告');
  await expect(page.getByRole('status')).not.toHaveText(before);
  await expect(page).toHaveURL(/%E6%8A%A5%E5%91%8A|报告/);
  await page.reload();
  await expect(page.getByLabel('类型')).toHaveValue('报告');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(before);
});

test('the header’s box leads to the results by keyboard', async ({ page }) => {
  await page.goto('./about/');
  await page.getByRole('search', { name: '全站搜索' }).getByRole('searchbox').fill('三公经费');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(page.getByRole('status')).toContainText(/找到 [1-9]/);
});

for (const answer of ['404', 'garbage'])
  test(`a part of the index that answers ${answer} is told, never taken for “nothing found”`, async ({
    page,
  }) => {
    await page
      .context()
      .route('**/pagefind/index/*', (route) =>
        answer === '404'
          ? route.fulfill({ status: 404, body: 'not found' })
          : route.fulfill({ status: 200, body: '<html>no index</html>' }),
      );
    await page.goto(`./search/?q=${encodeURIComponent('预算执行率')}`);
    await expect(page.getByRole('status')).toHaveText('检索的索引读不出来，请重新载入本页');
    await expect(page.getByRole('heading', { name: '检索的索引读不出来' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '没有找到' })).toBeHidden();
    // Once it answers again the next question is answered too, without a reload.
    await page.context().unroute('**/pagefind/index/*');
    await page.getByRole('searchbox', { name: '文字或数字' }).fill('三公经费');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(/找到 [1-9]/);
    await expect(page.getByRole('heading', { name: '检索的索引读不出来' })).toBeHidden();
  });
