/** Search through its own page: what must be found, what must not, and the way there and back. */
import { expect, test, type Page } from '@playwright/test';

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toContainText('找到');
}

const FOUND = ['科技创新局预算执行率', '编外人员控制率', '133,246.22', '133246.22', '局'];
const LOST = ['魑魅魍魉锟斤拷', 'qwzzxv', '13324622'];

for (const query of FOUND)
  test(`finds ${query}`, async ({ page }) => {
    await ask(page, query);
    await expect(page.getByRole('status')).toContainText(/找到 [1-9]/);
    const link = page.locator('main ol a, main ul a').filter({ hasText: /./ }).first();
    await expect(page.locator('main mark').first()).toBeVisible();
    await link.click();
    await expect(page.locator('h1')).toBeVisible();
  });

for (const query of LOST)
  test(`finds nothing for ${query}`, async ({ page }) => {
    await ask(page, query);
    await expect(page.getByRole('status')).toContainText('找到 0 条');
    await expect(page.getByText('没有找到')).toBeVisible();
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
