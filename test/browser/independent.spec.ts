/**
 * Every download of a table, compared cell by cell with the table as the browser shows it: by a
 * reader of its own (test/independent), which takes no word of the site's code on trust.
 */
import { readFileSync } from 'node:fs';

import { expect, test, type Locator, type Page } from '@playwright/test';

import { readGrid } from '../independent/csv.ts';
import { compareDownload, type ShownColumn } from '../independent/printed/downloads.ts';

/** One page of each type that has tables, of both areas where both have it. */
const PAGES = [
  './',
  './demo/',
  './futian/',
  './demo/2022/',
  './futian/2020/',
  './demo/2021/finance/',
  './demo/2019/audit/',
  './futian/2020/science-innovation/',
  './demo/departments/audit/',
  './demo/departments/commerce/disclosures/',
  './futian/departments/science-innovation/',
  './demo/findings/',
  './futian/findings/',
  './demo/disclosures/',
  './demo/2020/disclosures/',
  './futian/2020/disclosures/',
  './demo/2021/education/budget/',
  './demo/2022/finance/final-accounts/',
  './demo/indicators/',
  './demo/indicators/budget-execution-rate/',
  './futian/indicators/budget-execution-rate/',
] as const;

const NATURE = '数据性质';

async function saved(page: Page, button: Locator): Promise<string[][]> {
  // Under a fold or not: what is pressed is the button itself.
  const waiting = page.waitForEvent('download');
  await button.evaluate((element: HTMLElement) => element.click());
  const download = await waiting;
  return readGrid(readFileSync(await download.path(), 'utf8'));
}

/** The table of a button by columns, as shown: heads with their full names, cells without what is drawn. */
function shown(button: Locator): Promise<ShownColumn[]> {
  return button.evaluate((element): { name: string; cells: string[] }[] => {
    const id = element.dataset['downloadFor'];
    const table =
      id === undefined
        ? element.closest('figure')?.querySelector('table')
        : document.getElementById(id);
    if (!(table instanceof HTMLTableElement)) return [];

    const textOf = (from: Element): string => {
      const copy = from.cloneNode(true) as Element;
      for (const each of copy.querySelectorAll(
        '[aria-hidden="true"], [hidden], .narrow-only, .visually-hidden, .fault-mark, script, svg',
      )) {
        each.remove();
      }
      // Words on two lines are two words.
      for (const each of copy.querySelectorAll('br')) each.replaceWith(' ');
      return copy.textContent.replaceAll(/\s+/g, ' ').trim();
    };
    // The foot sums up the rows; a file of rows leaves it out.
    const rows = [...table.tBodies]
      .flatMap((body) => [...body.rows])
      // A line across the whole table says something of the rows around it.
      .filter(
        (row) => !row.hidden && !(row.cells.length === 1 && (row.cells[0]?.colSpan ?? 1) > 1),
      );

    // The lowest head above each column, through cells that reach over several rows or columns.
    const heads: HTMLTableCellElement[] = [];
    const taken: boolean[][] = [];
    [...(table.tHead?.rows ?? [])].forEach((row, line) => {
      let column = 0;
      for (const cell of row.cells) {
        while (taken[line]?.[column] === true) column++;
        for (let across = 0; across < cell.colSpan; across++, column++) {
          heads[column] = cell;
          for (let down = 0; down < cell.rowSpan; down++) {
            const below = taken[line + down] ?? [];
            below[column] = true;
            taken[line + down] = below;
          }
        }
      }
    });

    return heads.flatMap((head, index) => {
      const parts = head.dataset['csv'];
      const cells = rows.map((row) => row.cells[index]);
      if (parts === 'off') return [];
      if (parts !== undefined) {
        return parts.split('|').map((part) => {
          const [name = '', selector = ''] = part.split(/=(.*)/s);
          const texts = cells.map((cell) => {
            const found = cell?.querySelector(selector);
            return found ? textOf(found) : '';
          });
          return { name, cells: texts };
        });
      }
      const texts = cells.map((cell) => {
        return cell === undefined ? '' : (cell.dataset['text'] ?? textOf(cell));
      });
      return [{ name: head.dataset['name'] ?? textOf(head), cells: texts }];
    });
  });
}

for (const path of PAGES) {
  test(`each download of ${path} holds what its table shows`, async ({ page }) => {
    await page.goto(path);
    const buttons = page.locator('button', { hasText: /^下载 CSV/ });
    await page.waitForLoadState('networkidle');
    const differences: string[] = [];
    for (const button of await buttons.all()) {
      const columns = await shown(button);
      const grid = await saved(page, button);
      const isFictional = grid[0]?.at(-1) === NATURE;
      const marks = grid.slice(1).map((row) => row.at(-1) ?? '');
      expect(marks.every((mark) => !isFictional || mark === '虚构示例数据')).toBe(true);
      const own = isFictional ? grid.map((row) => row.slice(0, -1)) : grid;
      const result = compareDownload(columns, own);
      const label =
        (await button.getAttribute('data-download-for')) ?? (await button.textContent());
      differences.push(...result.differences.map((each) => `${label ?? '?'}: ${each}`));
      expect(result.compared).toBeGreaterThan(0);
    }
    expect(differences).toEqual([]);
  });
}
