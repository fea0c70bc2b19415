/** 预决算公开: the board, the year's list, the timeline and the documents, for the real and the invented jurisdiction. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';

const BOARD = './demo/disclosures/';

function cells(page: Page): Locator {
  return page.locator('#disclosures tbody tr:visible');
}

test('the board tells states by word and shape, and its filter keeps the rows that have one', async ({
  page,
}) => {
  await page.goto(BOARD);
  const all = await cells(page).count();
  expect(all).toBeGreaterThan(20);
  await page.locator('select[name="states"]').selectOption({ value: '逾期公开' });
  await expect(page).toHaveURL(/states=/);
  const shown = await cells(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  for (const row of await cells(page).all())
    await expect(row.locator('.state-late').first()).toContainText(/▲\s*逾期/);
});

test('what is due is so as of the data date', async ({ page }) => {
  await page.goto(BOARD);
  const due = page.locator('#due');
  await expect(due).toContainText('数据截止日 2025-09-12');
  const dates = await due
    .getByRole('table', { name: '接下来到期' })
    .locator('tbody td:nth-child(4)')
    .allInnerTexts();
  expect(dates.length).toBeGreaterThan(3);
  for (const date of dates) expect(date >= '2025-09-12', date).toBe(true);
  const overdue = await due
    .getByRole('table', { name: '逾期未见公开' })
    .locator('tbody td:nth-child(4)')
    .allInnerTexts();
  for (const date of overdue) expect(date < '2025-09-12', date).toBe(true);
});

test('the year’s list counts days from the day after approval and sorts by them', async ({
  page,
}) => {
  await page.goto('./demo/2022/disclosures/');
  const rows = page.locator('#document-list tbody tr');
  for (const row of await rows.all()) {
    const [approved = '', published = ''] = await row.locator('td.date').allInnerTexts();
    const day = await row.locator('[data-label="日数"]').getAttribute('data-value');
    if (!/^\d/.test(approved) || !/^\d/.test(published) || !day) continue;
    const days = (Date.parse(published) - Date.parse(approved)) / 86_400_000;
    expect(day, `${approved} ${published}`).toBe(String(days));
  }
  await page.getByRole('columnheader', { name: '日数' }).getByRole('button').click();
  const first = rows.first().locator('[data-label="日数"]');
  expect(Number(await first.getAttribute('data-value'))).toBeGreaterThan(20);
});

test('a document has a permanent page, and its copy is saved unchanged under a readable name', async ({
  page,
}) => {
  await page.goto('./demo/2022/disclosures/');
  const row = page
    .locator('#document-list tbody tr')
    .filter({ has: page.locator('a.download') })
    .first();
  await row.locator('[data-label="文件"] a').click();
  await expect(page.locator('h1')).toContainText('2022 年度');
  await expect(page).toHaveURL(/\/demo\/2022\/[a-z-]+\/[a-z-]+\/$/);
  const hash = await page
    .locator('#record dd')
    .filter({ hasText: /^[0-9a-f]{64}$/ })
    .innerText();
  const link = page.getByRole('link', { name: /^下载（/ });
  const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(saved.suggestedFilename()).toMatch(/^示例区.+-2022-.+\.(pdf|xlsx)$/);
  const bytes = readFileSync(await saved.path());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});

test('the real report: budget published on an unknown day, final accounts not looked for', async ({
  page,
}) => {
  await page.goto('./futian/disclosures/');
  const row = cells(page).first();
  await expect(row).toContainText('科技创新局');
  await expect(row.locator('.state-said')).toContainText('自述公开');
  await expect(row.locator('.state-unknown')).toContainText('未查明');
  await row.locator('a').nth(1).click();
  await expect(page.locator('h1')).toHaveText('深圳市福田区科技创新局 2020 年度部门预算');
  await expect(page.locator('#state')).toContainText('报告自述已公开（未见文件）');
  await page.goto('./futian/2020/science-innovation/#disclosures');
  await expect(page.locator('#disclosures')).toContainText('按这里的公开记录复算');
  await expect(page.locator('#disclosures')).toContainText('353–355');
});

test('a department’s timeline has every year, latest first, and names the years without a record', async ({
  page,
}) => {
  await page.goto('./demo/departments/transport/disclosures/');
  const years = await page.locator('#document-list tbody th').allInnerTexts();
  expect(years).toEqual([...years].sort().reverse());
  expect(years.length).toBeGreaterThan(5);
  await expect(page.locator('main')).toContainText('2020 年度未收录');
});

test('the requirements are those of the data', async ({ page }) => {
  await page.goto('./demo/disclosures/rules/');
  const main = page.locator('main');
  await expect(main).toContainText('批复后 20 日内公开，按日历日计');
  for (const [caption, count] of [
    ['部门预算应列的表', 8],
    ['部门决算应列的表', 9],
  ] as const)
    await expect(page.getByRole('table', { name: caption }).locator('tbody tr')).toHaveCount(count);
  await expect(main).toContainText('财预〔2016〕143 号');
});

test('search finds the documents of a year that hold a table', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('2021 部门决算 三公')}`);
  await expect(page.getByRole('status')).toContainText(/找到 [1-9]/);
  const titles = await page.locator('main h2 a').allInnerTexts();
  expect(titles.length).toBeGreaterThan(5);
  for (const title of titles) expect(title).toMatch(/2021 年度部门决算/);
});

test('a disclosed table keeps its heads, marks what does not add up, and its CSV joins the heads', async ({
  page,
}) => {
  await page.goto('./demo/2022/education/budget/');
  const table = page.locator('#table-budget-general-expenditure');
  await expect(table.locator('thead tr')).toHaveCount(3);
  await expect(table.getByRole('columnheader', { name: '本年预算数' })).toHaveAttribute(
    'colspan',
    '5',
  );
  const summary = page.locator('#table-budget-summary');
  const mark = summary.locator('a.fault-mark');
  await expect(mark).toHaveCount(1);
  await mark.click();
  await expect(page).toHaveURL(/#table-budget-summary-fault-1$/);
  await expect(page.locator('#table-budget-summary-fault-1')).toContainText(/不符.*差 3\.00 万元/s);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-download-for="table-budget-general-expenditure"]').click(),
  ]);
  const head = readFileSync(await saved.path(), 'utf8').split('\r\n')[0];
  expect(head).toContain('本年预算数');
  expect(head).toContain('人员经费');
});

test('budget and final accounts stand side by side, with next year’s figure of the year before', async ({
  page,
}) => {
  await page.goto('./demo/2022/education/final-accounts/');
  const rows = page.locator('#budget-and-final tbody tr');
  const row = rows.filter({ has: page.getByRole('rowheader', { name: '一般公共预算支出' }) });
  const [budget, , , , repeated] = await row.locator('td').allInnerTexts();
  expect(budget).toMatch(/^[\d,]+\.\d{2}$/);
  expect(repeated).toBe(budget);
});
