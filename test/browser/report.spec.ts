/** The numbers that a reader must find on the real report. */
import { expect, test } from '@playwright/test';
import { REPORT } from './page-types.ts';

const VERDICTS: Readonly<Record<string, readonly number[]>> = {
  一致: [11, 12, 13, 15],
  可解释: [5, 16],
  无法复算: [6, 7, 18, 19, 20, 21, 22, 23],
  主观评定: [1, 2, 3, 4, 8, 9, 10, 14, 17],
};
const SHAPES: Readonly<Record<string, string>> = {
  一致: '●',
  可解释: '◐',
  无法复算: '○',
  主观评定: '◇',
};

test.beforeEach(async ({ page }) => {
  await page.goto(REPORT);
});

test('the summary band', async ({ page }) => {
  const band = page.locator('.kpis > div');
  await expect(band.nth(0)).toHaveText(/自评得分\s*90\.95\s*\/ 100/);
  await expect(band.nth(1)).toHaveText(/证实一致\s*8\.00\s*分（4 项）/);
  await expect(band.nth(2)).toHaveText(/可解释，在复算区间内\s*4\.95\s*分（2 项）/);
  await expect(band.nth(3)).toHaveText(/要紧的疑点\s*1\s*处（另有细差 3 处）/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    '可由公布的数字算定的 10 分，与自评没有不合；6 分只能算出区间，46 分由评价者认定，35 分所需的数字报告没有印出，3 分本网站没有查明',
  );
});

test('each verdict by word and shape', async ({ page }) => {
  for (const [word, numbers] of Object.entries(VERDICTS))
    for (const number of numbers) {
      const cell = page.locator(`#indicator-${String(number)} .verdict`);
      await expect(cell, `indicator ${String(number)}`).toHaveText(
        new RegExp(`${SHAPES[word] ?? ''}\\s*${word}`),
      );
    }
});

test('no verdict by colour alone: each word with its shape, also on the board', async ({
  page,
}) => {
  const pairs = await page
    .locator('main .mark:not(.faults .mark)')
    .evaluateAll((all) => all.map((each) => each.textContent.trim().split(/\s+/)));
  const shapes = new Map(pairs.map(([shape = '', word = '']) => [word, shape]));
  expect(shapes.size).toBeGreaterThan(6);
  for (const [shape = '', word = ''] of pairs) {
    expect(shape, word).toMatch(/^[^\p{L}\p{N}\s]$/u);
    expect(shapes.get(word), word).toBe(shape);
  }
  expect(Object.fromEntries(shapes)).toMatchObject(SHAPES);

  await page.goto('./futian/2020/');
  const cells = page.locator('.matrix .cell');
  await expect(cells).toHaveCount(23);
  for (const [word, numbers] of Object.entries(VERDICTS))
    for (const number of numbers)
      await expect(cells.nth(number - 1)).toHaveText(new RegExp(`${SHAPES[word] ?? ''}.*${word}`));
});

test('a cell of the 百分条 says its verdict in words', async ({ page }) => {
  const cells = page.locator('.hundred .svg-wide a');
  await expect(cells).toHaveCount(23);
  for (const [word, numbers] of Object.entries(VERDICTS))
    for (const number of numbers)
      await expect(cells.nth(number - 1).locator('title')).toContainText(`· ${word}`);
});

test('the sums with their lines', async ({ page }) => {
  const text = await page.locator('#indicators').innerText();
  expect(text).toContain('379.54 ÷ 659.78 = 57.53% × 1 分 = 0.58 分（第330、332行）');
  expect(text).toContain('84.88%（按自评舍入 84.55%–85.21%）');
  expect(text).toContain('13 ÷ (14 + 13) = 48.15%，高于 10%，得 0 分（第410行）');
  // A net addition to the budget is no doubt about how it was drawn up.
  await expect(page.locator('#indicator-1 + tr')).not.toContainText('疑点');
  await expect(page.locator('#indicator-16 + tr')).toContainText('3.37');
});

test('the doubts with both sides and the difference', async ({ page }) => {
  const doubts = page.locator('#checks-doubts');
  await expect(doubts.locator('> ul > li')).toHaveCount(1);
  await expect(doubts.locator('#check-C09')).toContainText('134,419.15 万元 ≠ 74,242.12 万元');
  await expect(doubts.locator('#check-C09 #check-C10')).toContainText('差 60,177.09 万元');
  const small = page.locator('#checks-small');
  await expect(small.locator('> ul > li')).toHaveCount(3);
  await expect(small.locator('#check-B09')).toContainText(
    '504.97 + 20.19 = 525.16 万元 ≠ 525.12 万元',
  );
  await expect(page.locator('#check-C11')).toContainText('9.80 万元 ≠ 659.78 万元');
  await expect(page.locator('#check-C03')).toContainText('73,065.42 万元 ≠ 73,069.13 万元');
  await expect(page.locator('#check-E01')).toContainText('52.70% ≠ 所印 52.69%');
  await expect(page.locator('#check-K03')).toContainText('疑为 736,952,966.93 元');
  await expect(page.locator('#checks-hints')).toContainText('差 −240.39 万元');
});

test('missing, zero and not run are told apart', async ({ page }) => {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await expect(page.locator('#checks-not-run')).toContainText('没有核对不等于相符');
  await expect(page.locator('#figures')).toContainText('没有印出不等于零');
  const travel = page.locator('#figures tr', { hasText: '因公出国（境）费实际支出' });
  await expect(travel).toContainText('零 万元');
});

test('the charts have words and a table', async ({ page }) => {
  for (const id of ['budget', 'pace', 'three-public']) {
    const figure = page.locator(`#chart-${id}`);
    await expect(figure.locator('svg[role]:visible')).toHaveCount(1);
    await figure.locator('summary').click();
    await expect(figure.locator('table')).toBeVisible();
  }
  // The fourth quarter would rest on one of two printed values, and what the third must have been on the fourth.
  await expect(page.locator('#chart-pace table')).toContainText('实际支出口径待说明：印作');
  await expect(page.locator('#chart-budget table')).toContainText('口径待说明：印作');
});
