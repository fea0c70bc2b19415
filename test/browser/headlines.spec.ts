/**
 * What stands large on a page: no headline, key figure, list or excerpt rests on a figure that the pages themselves call
 * disputed, and no title says of every page what would then set none of them apart.
 */
import { join, resolve } from 'node:path';
import { expect, test, type Page as Tab } from '@playwright/test';
import { Exact, placesOf } from '../independent/exact.ts';
import { type Element, type Page, pagePaths, readPage } from '../independent/html.ts';
import { readTables, type Row } from '../independent/tables.ts';

const dist = join(resolve(import.meta.dirname, '../..'), 'dist');
test.setTimeout(180_000);

const pages: readonly Page[] = pagePaths(dist).map((path) => readPage(dist, path));
const numberPattern = /(?<![\d.A-Za-z-])\d+(?:,\d{3})*(?:\.\d+)?(?![\d.]|,\d{3})/g;
const isReport = /^[a-z-]+\/\d{4}\/[a-z-]+\/$/;
/** Says that a number is not to be relied on, in a sentence or in a picture. */
const doubtful = /存疑|前后不一|口径待说明|单位待核/;
/** A doubt is about such numbers: its row says what they are. */
const ofDoubt = /存疑|前后不一|口径待说明|不符|细差/;

/** A number that a report prints, and that its page calls disputed. */
interface Disputed {
  /** "demo/2020/development-reform/" */
  readonly report: string;
  readonly department: string;
  readonly printed: string;
  readonly value: Exact;
  /** Rates are alike by chance more often than amounts. */
  readonly isRate: boolean;
}

const amount = '[\\d,]+(?:\\.\\d+)? ?(?:%|亿元|万元|元|人|个)';
/** What is printed, without what may be meant: that is often another figure that nothing contradicts. */
const sentence = new RegExp(
  `(?:单位存疑|数值存疑)：印作 (${amount})，疑为|(?:前后不一|口径待说明)：印作 (${amount})，照|前后不一：印有 (${amount}(?:、${amount})+)`,
  'g',
);
const reading = /([\d,]+(?:\.\d+)?) ?(%|亿元|万元|元|人|个)/g;
/** Fewer digits stand in many places: 44 人. */
const LEAST_DIGITS = 4;

function disputedOn({ path, main }: Page): Disputed[] {
  if (!isReport.test(path)) return [];
  const department = path.split('/')[2] ?? '';
  const said = main.lines().flatMap((line) => [...line.matchAll(sentence)]);
  const printed = said.map(([, one, two, several]) => one ?? two ?? several ?? '');
  const found = printed.flatMap((text) => [...text.matchAll(reading)]);
  return found.flatMap(([, printed = '', unit = '']): Disputed[] => {
    const digits = printed.replaceAll(/\D/g, '').replace(/^0+/, '');
    const value = Exact.read(printed);
    if (!value || digits.length < LEAST_DIGITS) return [];
    return [{ report: path, department, printed, value, isRate: unit === '%' }];
  });
}

const disputed = pages.flatMap(disputedOn);
const tenThousand = Exact.of(10_000);

/** As printed, or in 元 for 万元 and the reverse, rounded to as many places as are shown. */
function shows(text: string, { value, isRate }: Disputed): boolean {
  const forms = isRate ? [value] : [value, value.multiply(tenThousand), value.divide(tenThousand)];
  return (text.match(numberPattern) ?? []).some((token) => {
    const shown = Exact.read(token);
    const digits = token.replaceAll(/\D/g, '').replace(/^0+/, '');
    if (!shown || digits.length < LEAST_DIGITS) return false;
    return forms.some((form) => form.round(placesOf(token)).equals(shown));
  });
}

/** Disputed figures that a page may speak of: of its own report or department, else amounts of its area. */
function inReach(path: string): readonly Disputed[] {
  return disputed.filter(({ report, department, isRate }) => {
    const area = report.split('/')[0] ?? '';
    if (path.startsWith(report) || path.includes(`/departments/${department}/`)) {
      return path.startsWith(`${area}/`);
    }
    // Another report may print the same rate, or the same budget of a common item.
    return !isRate && !isReport.test(path) && (path === '' || path.startsWith(`${area}/`));
  });
}

function headlinesOf({ main }: Page): Element[] {
  return main.findAll((each) => {
    if (/^h[123]$|^figcaption$/.test(each.name)) return true;
    return each.name === 'dd' && each.closest('.kpis') !== undefined;
  });
}

test('there are disputed figures to look for', () => {
  expect(new Set(disputed.map(({ report }) => report)).size).toBeGreaterThan(10);
  expect(disputed.some(({ isRate }) => isRate)).toBe(true);
  // A page that spoke of nothing but them would not pass for one that speaks of none.
  const value = Exact.of('9483.04');
  const one = { report: '', department: '', printed: '9,483.04', value, isRate: false };
  for (const text of ['9,483.04 万元', '94,830,400 元', '实际支出 0.95 亿元，即 9,483 万元'])
    expect(shows(text, one), text).toBe(true);
  for (const text of ['9,483.05 万元', '19,483.04 万元', '2020 年度', '9.48 倍'])
    expect(shows(text, one), text).toBe(false);
});

test('no headline and no key figure rests on a disputed figure', () => {
  const wrong = pages.flatMap((page) => {
    const own = inReach(page.path);
    return headlinesOf(page).flatMap((each) => {
      const found = own.find((figure) => shows(each.text(), figure));
      return found ? [`/${page.path}: ${each.text()} (${found.printed} of /${found.report})`] : [];
    });
  });
  expect(wrong).toEqual([]);
});

/** Lists of reports and of doubts can be sorted by any column: then whatever is largest leads them. */
const isSorted = (table: Element): boolean =>
  table.attribute('data-sortable') !== undefined ||
  table.hasClass('findings') ||
  table.hasClass('summaries');

test('what a sorted list shows of a disputed figure says so in its row', () => {
  const wrong: string[] = [];
  let shown = 0;
  for (const page of pages) {
    const own = inReach(page.path);
    for (const table of readTables(page.main).filter(({ element }) => isSorted(element))) {
      const words = table.element.hasClass('findings') ? ofDoubt : doubtful;
      for (const row of table.rows) {
        const found = own.find((figure) => isOf(row, figure, page) && showsIn(row, figure));
        if (!found) continue;
        shown++;
        const text = written(row.element);
        if (!words.test(text))
          wrong.push(`/${page.path}: ${text.slice(0, 200)} (${found.printed})`);
      }
    }
  }
  expect(shown).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

/** A row of a list leads to the report that it is about; on the page of a report every row is about it. */
function isOf({ element }: Row, { report }: Disputed, { path }: Page): boolean {
  if (path === report) return true;
  const links = element.findAll('a').map((each) => each.attribute('href') ?? '');
  return links.some((each) => each.startsWith(`/${report}`));
}

/** Without what is drawn: a picture has marks of its own. */
function written(element: Element): string {
  const parts = element.children.map((child) => {
    if (typeof child === 'string') return child;
    return child.name === 'svg' || child.isHidden ? '' : ` ${written(child)} `;
  });
  return parts.join('');
}

function showsIn({ cells }: Row, figure: Disputed): boolean {
  return cells.some(({ element }) => shows(written(element), figure));
}

test('no difference that a misprinted unit makes stands in a list as an amount', () => {
  const rows = pages.flatMap((page) =>
    readTables(page.main).flatMap((table) =>
      table.rows.filter(({ data }) => data['kind'] === '单位').map((row) => ({ page, row })),
    ),
  );
  expect(rows.length).toBeGreaterThan(10);
  const wrong = rows.filter(({ row: { cells, data } }) => {
    return /\d/.test(cells.at(-1)?.text ?? '') || data['weight'] === '金额重大';
  });
  expect(wrong.map(({ page, row }) => `/${page.path}: ${row.element.text()}`)).toEqual([]);
});

const QUERIES = ['公务接待', '采购', '日常公用经费'];

for (const query of QUERIES)
  test(`no excerpt that is found for ${query} shows a disputed figure without its state`, async ({
    page,
  }) => {
    const results = await resultsOf(page, query);
    expect(results.length).toBeGreaterThan(0);
    const wrong = results.filter(({ path, text }) => {
      const own = inReach(path).filter((figure) => shows(text, figure));
      return own.length > 0 && !ofDoubt.test(text);
    });
    expect(wrong).toEqual([]);
  });

async function resultsOf(tab: Tab, query: string): Promise<{ path: string; text: string }[]> {
  await tab.goto(`./search/?q=${encodeURIComponent(query)}`);
  await expect(tab.getByRole('status')).toContainText(/找到 [1-9]/, { timeout: 30_000 });
  await expect(tab.locator('main mark').first()).toBeVisible({ timeout: 30_000 });
  const base = process.env['SITE_BASE'] ?? '/';
  return tab.locator('main li:has(h2 a)').evaluateAll(
    (items, root) =>
      items.flatMap((item) => {
        const link = item.querySelector<HTMLAnchorElement>('h2 a');
        if (!link) return [];
        const path = new URL(link.href).pathname.slice(root.length);
        return [{ path, text: item.textContent.replaceAll(/\s+/g, ' ') }];
      }),
    base,
  );
}

/** "P/YYYY/D/": pages that one file makes. */
function kindOf(path: string): string {
  return path
    .split('/')
    .map((part, index, all) => {
      if (part === '' || /^(?:departments|indicators|disclosures|rubrics|findings)$/.test(part)) {
        return part;
      }
      if (/^\d{4}$/.test(part)) return 'YYYY';
      return index === 0 ? 'P' : /^\d{4}$/.test(all[index - 1] ?? '') ? 'D' : 'X';
    })
    .join('/');
}

/** Titles of figures, and those of sections that hold a number: what holds none is a fixed heading. */
function titlesOf({ main }: Page): string[] {
  const found = main.findAll((each) => /^h[23]$/.test(each.name) && !each.hasClass('plain'));
  return found.flatMap((each) => {
    const isOfChart = each.closest('figcaption') !== undefined;
    // Of which year a section tells is no finding.
    const own = isOfChart ? each.text() : each.text().replaceAll(/\d{4}(?:–\d{4})? 年度/g, '年度');
    const text = own.replaceAll(/\d+(?:,\d{3})*(?:\.\d+)?/g, '#');
    return isOfChart || text.includes('#') ? [text] : [];
  });
}

test('no title stands on more than two pages of five of its kind', () => {
  const MOST = 0.4;
  const FEWEST = 10;
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));
  const wrong: string[] = [];
  for (const [kind, own] of kinds) {
    if (own.length < FEWEST) continue;
    const times = new Map<string, number>();
    for (const page of own) {
      for (const title of new Set(titlesOf(page))) times.set(title, (times.get(title) ?? 0) + 1);
    }
    for (const [title, count] of times) {
      // A year over one of several bars only tells them apart.
      if (count / own.length <= MOST || title === '# 年度') continue;
      wrong.push(`${kind}: “${title}” on ${String(count)} of ${String(own.length)}`);
    }
  }
  expect(wrong).toEqual([]);
});
