/** The tools of tables and charts: sorting, filters, downloads. */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { REPORT } from './page-types.ts';

/** The invented jurisdiction: the real one has too few findings to sort and filter. */
const FINDINGS = './demo/findings/';

async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** Names of the findings that are shown, in their order. */
function names(page: Page): Promise<readonly string[]> {
  return page.locator('#findings tbody tr:visible [role="rowheader"] > a').allInnerTexts();
}

/** No cell of the findings holds a line break, so that lines are rows. */
function linesOf(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\r\n');
}

test('a column sorts by value, missing ones last both ways, and the order comes back', async ({
  page,
}) => {
  await page.goto(FINDINGS);
  const original = await names(page);
  const head = page.getByRole('columnheader', { name: '差额' });
  const sizes = async (): Promise<readonly string[]> =>
    page
      .locator('#findings tbody tr td:last-child')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['sort'] ?? ''));
  const known = (await sizes()).filter((each) => each !== '');
  expect(known.length).toBeGreaterThan(3);
  expect(known.length).toBeLessThan(original.length);

  for (const [direction, sign] of [
    ['descending', -1],
    ['ascending', 1],
  ] as const) {
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', direction);
    const expected = [...known].sort((a, b) => sign * (Number(a) - Number(b)));
    const sorted = await sizes();
    expect(sorted.slice(0, known.length)).toEqual(expected);
    expect(new Set(sorted.slice(known.length))).toEqual(new Set(['']));
    await expect(page.getByRole('status').filter({ hasText: '没有数值的行排在最后' })).toHaveCount(
      1,
    );
  }
  await page.getByRole('button', { name: /^恢复/ }).click();
  await expect(head).not.toHaveAttribute('aria-sort');
  expect(await names(page)).toEqual(original);
  await expect(page.locator('#findings th button').first()).toBeFocused();
});

test('only one column is sorted at a time, and words sort by pinyin', async ({ page }) => {
  await page.goto(FINDINGS);
  await page.getByRole('columnheader', { name: '差额' }).getByRole('button').click();
  const head = page.getByRole('columnheader', { name: '疑点' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('#findings [aria-sort]')).toHaveCount(1);
  const texts = await page
    .locator('#findings tbody th')
    .evaluateAll((all) => all.map((each) => each.querySelector('a')?.textContent ?? ''));
  const sorted = [...texts].sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true }));
  expect(texts).toEqual(sorted);
});

test('filters hide rows, stand in the address and can be gone back from', async ({ page }) => {
  await page.goto(FINDINGS);
  const all = await names(page);
  const select = page.getByLabel('疑点类别');
  const options = await select
    .locator('option')
    .evaluateAll((each) => each.map((option) => (option as HTMLOptionElement).value));
  const kind = options[1] ?? '';
  await select.selectOption(kind);
  const shown = await names(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all.length);
  const status = page.locator('.filters [role="status"]');
  await expect(status).toHaveText(
    `符合条件的有 ${String(shown.length)} 行，共 ${String(all.length)} 行`,
  );
  expect(new URL(page.url()).searchParams.get('kind')).toBe(kind);

  await page.reload();
  expect(await names(page)).toEqual(shown);
  await expect(select).toHaveValue(kind);
  await page.goBack();
  await expect(status).toHaveText(`共 ${String(all.length)} 行`);
  await page.goForward();
  await expect(select).toHaveValue(kind);
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(await names(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('.filters select').first()).toBeFocused();
});

test('a choice that the table does not have is told and ignored', async ({ page }) => {
  await page.goto(`${FINDINGS}?kind=${encodeURIComponent('没有这类')}`);
  await expect(page.locator('.filters [role="status"]')).toContainText('“没有这类”');
  await expect(page.locator('#findings tbody tr:visible')).not.toHaveCount(0);
});

test('the CSV holds what is shown, in the order shown, as its label says', async ({ page }) => {
  await page.goto(FINDINGS);
  const button = page.getByRole('button', { name: /^下载 CSV/ });
  const all = await names(page);
  await expect(button).toHaveText(`下载 CSV（${String(all.length)} 行）`);
  const select = page.getByLabel('疑点类别');
  await select.selectOption({ index: 1 });
  await page.getByRole('columnheader', { name: '差额' }).getByRole('button').click();
  const shown = await names(page);
  await expect(button).toHaveText(`下载 CSV（${String(shown.length)} 行）`);

  const { name, bytes } = await download(page, button);
  expect(name).toBe('demo-findings-findings.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...lines] = linesOf(bytes);
  expect(head).toBe(
    '\uFEFF疑点,编号,类别,轻重,算式与出处,询问函,部门,年度,结论,涉及分值（分）,差额（万元，另有单位的照写）,数据性质',
  );
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => line.split(',')[0])).toEqual(shown);
  expect(lines.join()).not.toContain('▲');
});

test('a sorted and filtered page passes axe', async ({ page }) => {
  await page.goto(FINDINGS);
  await page.getByLabel('疑点类别').selectOption({ index: 1 });
  await page.getByRole('columnheader', { name: '差额' }).getByRole('button').click();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('a chart', () => {
  const figure = (page: Page): Locator => page.locator('#chart-budget');

  test('is saved as an SVG that stands by itself', async ({ page }) => {
    await page.goto(REPORT);
    const { name, bytes } = await download(
      page,
      figure(page).getByRole('button', { name: '下载 SVG' }),
    );
    expect(name).toBe('futian-2020-science-innovation-budget.svg');
    const svg = bytes.toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    const title = await figure(page).locator('h2').innerText();
    expect(svg.replaceAll(/<[^>]+>/g, ' ')).toContain(title);
    expect(svg).toContain('万元');
    expect(svg).toContain('futian/2020/science-innovation');
    for (const left of ['var(--', 'class=', 'style=', '<a ', '虚构'])
      expect(svg).not.toContain(left);
    expect(svg).toContain('fill="rgb(201, 184, 153)"');

    // Alone in a browser it is well formed and as wide as it says.
    const size = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, svg);
    expect(size[0]).toBe(532 + 48);
    expect(size[1]).toBeGreaterThan(200);
  });

  test('is saved also from an address with a parameter that is no UTF-8', async ({ page }) => {
    await page.goto(`${REPORT}?x=%E4%B8`);
    for (const type of ['SVG', 'PNG']) {
      const button = figure(page).getByRole('button', { name: `下载 ${type}` });
      const { bytes } = await download(page, button);
      expect(bytes.length, type).toBeGreaterThan(1000);
      if (type === 'SVG') expect(bytes.toString('utf8')).toContain('?x=%E4%B8');
    }
  });

  test('is saved as a PNG of twice the size, as dark as the page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(REPORT);
    const { name, bytes } = await download(
      page,
      figure(page).getByRole('button', { name: '下载 PNG' }),
    );
    expect(name).toBe('futian-2020-science-innovation-budget.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * (532 + 48));
    const corner = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: all } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      const colours = new Set<string>();
      for (let at = 0; all && at < all.length; at += 4)
        colours.add([...all.subarray(at, at + 3)].join(' '));
      return { corner: [...(all?.subarray(0, 3) ?? [])].join(' '), colours: colours.size };
    }, bytes.toString('base64'));
    expect(corner.corner).toBe('21 24 27');
    expect(corner.colours).toBeGreaterThan(20);
  });

  test('is drawn for a phone where the page is that narrow, with its numbers as CSV', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(REPORT);
    const svg = await download(page, figure(page).getByRole('button', { name: '下载 SVG' }));
    expect(svg.bytes.toString('utf8')).toMatch(/^<svg [^>]*width="406"/);
    const csv = await download(
      page,
      figure(page).getByRole('button', { name: '下载 CSV（3 行）' }),
    );
    expect(linesOf(csv.bytes)).toEqual([
      '\uFEFF项目,金额（万元）',
      expect.stringMatching(/^年初预算,\d+\.\d\d$/),
      // Two values are printed of each.
      expect.stringMatching(/^调整预算,.?口径待说明：印作 .*万元/),
      expect.stringMatching(/^实际支出,.?口径待说明：印作 .*万元/),
      '',
    ]);
  });
});
