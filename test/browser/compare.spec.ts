/** The comparison: by keyboard, address and back; limits, gaps, breaks; what is invented; how much it loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { INDEX, SHARDS } from '../helpers/comparison.ts';
import { axeFaults } from './axe.ts';

const MOST_DATA = 40 * 1024;
const COMPARE = './compare/';

/** Serves the invented comparison in place of the site's own data. */
async function withInvented(page: Page): Promise<void> {
  await page.route('**/compare/**/*.json', (route) => {
    const id = /compare\/(\w+)\/(\w+)\.json$/.exec(route.request().url())?.slice(1).join('.');
    return route.fulfill({ json: SHARDS[id ?? ''] });
  });
  await page.route('**/compare/departments.json', (route) => route.fulfill({ json: INDEX }));
}

function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

function rows(page: Page): Promise<readonly string[]> {
  return page
    .locator('#compare-table tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        ['th', 'td:nth-child(2)', 'td:nth-child(3)']
          .map((cell) => (row.querySelector(cell)?.firstChild?.textContent ?? '').trim())
          .join(' '),
      ),
    );
}

const status = (page: Page): Locator => page.locator('[data-part="status"]');
const box = (page: Page, name: string): Locator => page.locator('.picker').getByLabel(name);

test('the real data: what is shown first, and how little of it is loaded', async ({ page }) => {
  const heard = complaints(page);
  const loaded: Promise<number>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.json'))
      loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(COMPARE, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-part="title"]')).toHaveText(/^自评得分率，/);
  await expect(page.locator('.compare-chart .symbol')).not.toHaveCount(0);
  const sizes = await Promise.all(loaded);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_DATA);
  expect(heard).toEqual([]);
});

test('also the largest comparison there can be stays small', () => {
  const folder = resolve(import.meta.dirname, '../../dist/compare');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const size = (file: string): number =>
    gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const shards = files.filter((each) => /[\\/].*\.json$/.test(each)).map(size);
  expect(shards.length).toBeGreaterThan(0);
  const largest = shards.sort((a, b) => b - a).slice(0, INDEX.most);
  const all = [size('departments.json'), ...largest].reduce((sum, each) => sum + each, 0);
  expect(all).toBeLessThanOrEqual(MOST_DATA);
});

test('a choice by keyboard stands in the address, survives a reload, and back undoes it', async ({
  page,
}) => {
  await withInvented(page);
  await page.goto(COMPARE);
  await expect(status(page)).toContainText('已选 2 个部门');
  await page.getByLabel('查找部门').focus();
  await page.keyboard.type('丁局');
  await expect(box(page, '丁局')).toBeVisible();
  await expect(box(page, '甲局').first()).toBeHidden();
  // Past the place's own fold to the box.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(box(page, '丁局')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?d=north\.a,north\.c,north\.d&m=rate&y=2020-2022$/);
  await page.getByLabel('项目').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/&m=amount&/);
  await page.getByLabel('起始年度').selectOption('2019');
  await expect(page).toHaveURL(/&m=amount&y=2019-2022$/);
  await expect(status(page)).toHaveText('已选 3 个部门（最多 6 个）：支出，2019–2022 年度');
  const before = await rows(page);
  expect(before).toHaveLength(12);

  await page.reload();
  await expect(status(page)).toHaveText('已选 3 个部门（最多 6 个）：支出，2019–2022 年度');
  expect(await rows(page)).toEqual(before);
  await expect(box(page, '丁局')).toBeChecked();
  await page.goBack();
  await expect(status(page)).toContainText('2020–2022');
  await page.goBack();
  await expect(page.getByLabel('项目')).toHaveValue('rate');
  await page.goBack();
  await expect(status(page)).toContainText('已选 2 个部门');
  await expect(box(page, '丁局')).not.toBeChecked();
  await page.goForward();
  await expect(box(page, '丁局')).toBeChecked();
});

test('a seventh department is refused with a word', async ({ page }) => {
  await withInvented(page);
  await page.goto(`${COMPARE}?d=north.a,north.b,north.c,north.d,north.e,south.f`);
  await expect(status(page)).toContainText('已选 6 个部门');
  const address = page.url();
  await box(page, '庚局').click();
  await expect(page.getByRole('alert').filter({ hasText: '已有 6 个部门' })).toBeVisible();
  await expect(box(page, '庚局')).not.toBeChecked();
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: '移去乙局' }).click();
  await expect(page.getByRole('button', { name: '移去丙局' })).toBeFocused();
  await box(page, '庚局').click();
  await expect(page).toHaveURL(/d=north\.a,north\.c,north\.d,north\.e,south\.f,south\.g&/);
  await expect(page.getByText('已有 6 个部门')).toHaveCount(0);
});

test('what the address asks for in vain is told and left out', async ({ page }) => {
  const heard = complaints(page);
  await withInvented(page);
  await page.goto(`${COMPARE}?d=north.a,east.z&m=weight&y=1999`);
  const told = page.locator('.compare-told li');
  await expect(told).toHaveText([/“east\.z”/, /“weight”.*改为执行率/, /“1999”/]);
  await expect(status(page)).toContainText('已选 1 个部门');
  await box(page, '戊局').click();
  await expect(told).toHaveCount(0);
  expect(heard).toEqual([]);
});

test('with nothing chosen the page says so, and comes back', async ({ page }) => {
  await withInvented(page);
  await page.goto(`${COMPARE}?d=north.a`);
  await page.getByRole('button', { name: '移去甲局' }).click();
  await expect(page.getByText('还没有选部门')).toBeVisible();
  await expect(page.locator('#compare-table')).toBeHidden();
  await expect(page.getByLabel('查找部门')).toBeFocused();
  await page.goBack();
  await expect(page.locator('.compare-chart')).toBeVisible();
});

test('missing years are gaps with their reasons; one value alone is still seen', async ({
  page,
}) => {
  await withInvented(page);
  await page.goto(`${COMPARE}?d=north.c&m=rate&y=2019-2022`);
  const chart = page.locator('.compare-chart');
  await expect(chart.locator('.symbol')).toHaveCount(2);
  await expect(chart.locator('path.line')).toHaveCount(0);
  await expect(chart).toContainText('未公布');
  await expect(chart).toHaveAttribute('aria-label', /2020 年未收录报告；2021 年未公布/);
  expect(await rows(page)).toEqual([
    '北区丙局 2019 70.00',
    '北区丙局 2020 未收录报告',
    '北区丙局 2021 未公布',
    '北区丙局 2022 75.00',
  ]);
  await page.goto(`${COMPARE}?d=north.b&m=rate&y=2019-2022`);
  await expect(page.getByText('都没有这一项的数值')).toBeVisible();
});

test('a new rubric breaks the line of a score and draws a mark, but not that of an amount', async ({
  page,
}) => {
  await withInvented(page);
  const chart = page.locator('.compare-chart');
  await page.goto(`${COMPARE}?d=north.a&m=score&y=2019-2022`);
  await expect(chart.locator('path.line')).toHaveCount(2);
  await expect(chart.locator('.break')).toHaveCount(1);
  await expect(page.locator('#compare-table')).toContainText('标准二');
  await page.getByLabel('项目').selectOption('amount');
  await expect(chart.locator('path.line')).toHaveCount(1);
  await expect(chart.locator('.break')).toHaveCount(0);
  await expect(page.locator('#compare-table')).toContainText('1,231.50');
  await expect(page.getByText('标准二')).toBeHidden();
});

test('what is invented is marked in legend, table and downloads', async ({ page }) => {
  await withInvented(page);
  await page.goto(`${COMPARE}?d=north.a,south.f&m=amount&y=2020-2021`);
  await expect(page.locator('.compare-legend li')).toHaveText([
    /^北区甲局$/,
    /^南区己局虚构示例数据$/,
  ]);
  await expect(page.locator('#compare-table .invented')).toHaveCount(2);
  const save = async (name: string): Promise<{ name: string; text: string }> => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
  };
  const csv = await save('下载 CSV（4 行）');
  expect(csv.name).toBe('compare-amount-2020-2021-含虚构示例数据.csv');
  expect(csv.text).toBe(
    [
      '\uFEFF部门,年度,支出（万元）,状态,说明,出处,行政区,数据性质',
      '北区甲局,2020,1231.4975,,,报告,北区,',
      '北区甲局,2021,1232.4975,,,报告,北区,',
      '南区己局,2020,1231.4975,,,报告,南区,虚构示例数据',
      '南区己局,2021,1232.4975,,,报告,南区,虚构示例数据',
      '',
    ].join('\r\n'),
  );
  const svg = await save('下载 SVG');
  expect(svg.text.replaceAll(/<[^>]+>/g, ' ')).toMatch(/含虚构示例数据（己局）.*支出，2020–2021/s);
  for (const left of ['var(--', 'class=']) expect(svg.text).not.toContain(left);
  await page.getByRole('button', { name: '移去己局' }).click();
  expect((await save('下载 CSV（2 行）')).text).not.toContain('虚构');
});

test('the table sorts, and another choice begins anew', async ({ page }) => {
  await withInvented(page);
  await page.goto(`${COMPARE}?d=north.c,north.d&m=rate&y=2019-2022`);
  const head = page.getByRole('columnheader', { name: '执行率' });
  await head.getByRole('button').click();
  expect((await rows(page)).map((row) => row.split(' ')[2])).toEqual([
    '83.50',
    '82.50',
    '81.50',
    '80.50',
    '75.00',
    '70.00',
    '未收录报告',
    '未公布',
  ]);
  await page.getByLabel('项目').selectOption('amount');
  const amounts = page.getByRole('columnheader', { name: '支出' });
  await expect(amounts).not.toHaveAttribute('aria-sort');
  expect((await rows(page))[0]).toBe('北区丙局 2019 评分标准无此项');
});

test('another place can be begun with', async ({ page }) => {
  await withInvented(page);
  await page.goto(COMPARE);
  await page.getByRole('button', { name: '南区' }).click();
  await expect(page).toHaveURL(/\?d=south\.a,south\.f&m=rate&y=2020-2022$/);
  await expect(page.locator('.chosen li')).toHaveText(['甲局×', '己局×']);
});

test('data that do not come are told, not left blank', async ({ page }) => {
  await page.route('**/compare/futian/*.json', (route) => route.abort());
  await page.goto(COMPARE);
  await expect(page.getByText('数据没能载入')).toBeVisible();
});

test('six departments pass axe in light and dark, and fit a phone', async ({ page }) => {
  await withInvented(page);
  const all = 'north.a,north.c,north.d,north.e,south.a,south.f';
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${COMPARE}?d=${all}&m=score&y=2019-2022`);
    await expect(page.locator('.compare-chart')).toBeVisible();
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `at ${String(width)} px`).toBe(0);
    const outside = await page.locator('.compare-chart').evaluate((chart) => {
      const frame = chart.getBoundingClientRect();
      return [...chart.querySelectorAll('text')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1;
        })
        .map((text) => text.textContent);
    });
    expect(outside, `at ${String(width)} px`).toEqual([]);
  }
});
