/** The path by keyboard, and the reader's own settings. */
import { expect, test, type Page } from '@playwright/test';
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

test('Tab goes through the whole report in order, and what has the focus can be seen', async ({
  page,
}) => {
  // Smooth scrolling would still be under way when the next key comes.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(REPORT);
  const before = await stops(page);
  const reached: Stop[] = [];
  for (const [step, stop] of before.entries()) {
    await page.keyboard.press('Tab');
    const focused = (await stops(page, true))[0];
    if (!focused) throw new Error(`nothing has the focus at step ${String(step)}`);
    // A ring of the element's own, or a cell that changes its edge.
    const isShown = focused.ring || focused.edge !== stop.edge;
    expect(isShown, `the focus at ${focused.name} cannot be seen`).toBe(true);
    expect(focused.onScreen, `${focused.name} has the focus off the screen`).toBe(true);
    reached.push(focused);
  }
  expect(before.length).toBeGreaterThan(80);
  expect(reached.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
});

interface Stop {
  readonly name: string;
  readonly ring: boolean;
  readonly edge: string;
  readonly onScreen: boolean;
}

/** Where Tab must stop, in the order of the page; or only the element that has the focus. */
function stops(page: Page, focused = false): Promise<readonly Stop[]> {
  return page.evaluate((onlyFocused) => {
    const all = onlyFocused
      ? document.querySelectorAll(':focus')
      : document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]');
    return [...all]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        const cell = each.querySelector(':scope > rect');
        const { top, bottom, left, right } = each.getBoundingClientRect();
        const label = each.getAttribute('aria-label') ?? each.textContent.trim().slice(0, 30);
        return {
          name: `${each.localName} ${each.getAttribute('href') ?? ''} ${label}`,
          ring: outlineStyle !== 'none' && outlineWidth !== '0px',
          edge: cell ? getComputedStyle(cell).stroke + getComputedStyle(cell).strokeWidth : '',
          onScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        };
      });
  }, focused);
}

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

/** A window of 1280 × 1600 at 400 %: what little there is to see must not be covered (WCAG 2.4.11). */
for (const height of [400, 700])
  test(`at 320 × ${String(height)} no stop of Tab is hidden behind a head that stays`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./demo/2023/');
    const hidden: string[] = [];
    const way = [...Array<string>(250).fill('Tab'), ...Array<string>(100).fill('Shift+Tab')];
    for (const [step, key] of way.entries()) {
      await page.keyboard.press(key);
      const name = await coveredFocus(page);
      if (name !== undefined) hidden.push(`${String(step)} ${name}`);
    }
    expect(hidden).toEqual([]);
  });

/** @returns the name of what has the focus, when nothing of it can be seen */
function coveredFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
    const seen = parts.some((across) =>
      parts.some((down) => {
        const at = document.elementFromPoint(left + width * across, top + height * down);
        return at !== null && (focused.contains(at) || at.contains(focused));
      }),
    );
    return seen ? undefined : `${focused.localName} ${focused.textContent.trim().slice(0, 30)}`;
  });
}
