/** What the pages say in one place and others repeat: read once, before any page is judged. */
import { Exact } from '../exact.ts';
import type { Element, Page } from '../html.ts';
import { cellUnder, readTable } from '../tables.ts';
import { Shown } from './decimals.ts';
import { markWord } from './outcomes.ts';
import { Partners } from './partners.ts';
import { readReport, type Report } from './reports.ts';
import type { Phrase } from './phrases.ts';
import type { Score } from './scores.ts';

export interface Read {
  readonly page: Page;
  readonly phrases: readonly Phrase[];
}

export class Site {
  readonly partners = new Partners();
  readonly reports: readonly Report[];
  private readonly pages: ReadonlyMap<string, Read>;
  private readonly figures = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  private readonly tables = new Map<string, ReadonlySet<string>>();
  private listed: readonly { path: string; weight: string }[] | undefined;
  private readonly shown = new Map<string, Shown>();
  /** "预算调整率：高报多 2.91 分", as the report pages have it. */
  private readonly gaps = new Set<string>();
  /** Score over weight, by item and report: "budget-execution-rate 财政局 2022". */
  private readonly rates = new Map<string, Exact>();

  constructor(pages: readonly Read[]) {
    this.pages = new Map(pages.map((read) => [read.page.path, read]));
    this.reports = pages.flatMap(({ page }) => readReport(page) ?? []);
    for (const { page, phrases } of pages) {
      this.partners.learn(phrases);
      this.learnRates(page);
    }
  }

  /** Numbers in the text of a page, given by its path or a link to it. */
  shownOn(link: string): Shown | undefined {
    const path = link.replace(/#.*$/, '').replace(/^\//, '');
    const read = this.pages.get(path);
    const before = this.shown.get(path);
    if (!read || before) return before;
    const texts = read.phrases.filter(({ place }) => place === 'page').map(({ text }) => text);
    const shown = new Shown(texts);
    this.shown.set(path, shown);
    return shown;
  }

  rate(item: string, department: string, year: string): Exact | undefined {
    return this.rates.get(`${item} ${department} ${year}`);
  }

  report(link: string): Report | undefined {
    const path = link.replace(/#.*$/, '').replace(/^\//, '');
    return this.reports.find((each) => each.path === path);
  }

  /** The score that a link to an item of a report leads to. */
  scoreAt(link: string): Score | undefined {
    const number = /#indicator-(\d+)$/.exec(link)?.[1];
    if (number === undefined) return undefined;
    return this.report(link)?.rows.find((each) => each.number === number);
  }

  /** Figures that a report prints, by name: "292,027.21 万元", or several where it contradicts itself. */
  figuresOf(report: string): ReadonlyMap<string, ReadonlySet<string>> {
    const before = this.figures.get(report);
    if (before) return before;
    const found = new Map<string, Set<string>>();
    const tables = this.pages.get(report)?.page.main.findAll('table.figure-table') ?? [];
    for (const row of tables.flatMap((table) => readTable(table).rows)) {
      const name = row.cells[0]?.text ?? '';
      // A letter calls a figure as the report does.
      const called = /报告称“([^”]+)”/.exec(row.cells.map(({ text }) => text).join(' '))?.[1];
      for (const each of [name, ...(called === undefined ? [] : [called])]) {
        const printed = found.get(each) ?? new Set<string>();
        for (const line of row.cells[1]?.element.lines() ?? []) printed.add(line);
        found.set(each, printed);
      }
    }
    this.figures.set(report, found);
    return found;
  }

  /** Whether a number is printed in a table that a document of the report publishes. */
  isInTables(report: string, printed: string): boolean {
    const before = this.tables.get(report);
    const known = before ?? new Set(this.cellsOf(report));
    if (!before) this.tables.set(report, known);
    return known.has(printed.replaceAll(',', ''));
  }

  /** Without commas: the text of a cell may begin with the number of a remark. */
  private cellsOf(report: string): string[] {
    const documents = [...this.pages.values()].filter(
      ({ page }) => page.path.startsWith(report) && page.path !== report,
    );
    const cells = documents.flatMap(({ page }) => page.main.findAll('td'));
    return cells.flatMap((cell) => cell.attribute('data-value') ?? []);
  }

  /** Departments that the overview of an area lists, without those that were renamed, merged or closed. */
  departments(area: string): number | undefined {
    const main = this.pages.get(`${area}/`)?.page.main;
    const section = main?.findAll('section').find((each) => each.find('h2')?.text() === '部门');
    const entries = section?.findAll((each) => each.name === 'li' && !each.find('li'));
    return entries?.filter((entry) => !/以后(?:更名|并入|撤销)/.test(entry.text())).length;
  }

  /** Points that the table of the year says can be settled. */
  settled(report: string): Exact | undefined {
    const [area = '', year = ''] = report.split('/');
    const element = this.pages.get(`${area}/${year}/`)?.page.main.find('#summaries');
    const table = element && readTable(element);
    const row = table?.rows.find(
      (each) => each.element.find('a')?.attribute('href') === `/${report}`,
    );
    const text = table && row ? (cellUnder(table, row, /^可算定/)?.text ?? '') : '';
    return Exact.read(/^[\d.]+/.exec(text)?.[0] ?? '');
  }

  /** Departments of a category that a year's table gives a number for, under a head. */
  peers(area: string, year: string, category: string, head: string): number | undefined {
    const element = this.pages.get(`${area}/${year}/`)?.page.main.find('#summaries');
    if (!element) return undefined;
    const table = readTable(element);
    const rows = table.rows.filter(({ data }) => data['category'] === category);
    return rows.filter((row) => /^[\d.]/.test(cellUnder(table, row, head)?.text ?? '')).length;
  }

  doubtRows(area: string): number | undefined {
    const table = this.pages.get(`${area}/findings/`)?.page.main.find('table.findings');
    return table?.find('tbody')?.findAll('tr').length;
  }

  /** Of all rows of the lists of doubts whose report fits. */
  weights(fits: (path: string) => boolean): readonly string[] {
    return this.reportRows.filter(({ path }) => fits(path)).map(({ weight }) => weight);
  }

  private get reportRows(): readonly { path: string; weight: string }[] {
    this.listed ??= [...this.pages.values()]
      .filter(({ page }) => /^[a-z-]+\/findings\/$/.test(page.path))
      .flatMap(({ page }) => page.main.find('table.findings')?.find('tbody')?.findAll('tr') ?? [])
      .map((row) => ({
        path: (row.find('a')?.attribute('href') ?? '').replace(/#.*$/, '').replace(/^\//, ''),
        weight: row.attribute('data-weight') ?? '?',
      }));
    return this.listed;
  }

  /** Rows of the list of doubts that lead to a report. */
  doubtsAbout(path: string): number | undefined {
    const area = path.split('/')[0] ?? '';
    const table = this.pages.get(`${area}/findings/`)?.page.main.find('table.findings');
    const rows = table?.find('tbody')?.findAll('tr');
    return rows?.filter((row) => row.find('a')?.attribute('href')?.startsWith(`/${path}`) === true)
      .length;
  }

  hasGap(text: string): boolean {
    return this.gaps.has(text.replaceAll(' ', ''));
  }

  private learnRates(page: Page): void {
    const year = /^[a-z-]+\/(\d{4})\/[a-z-]+\/$/.exec(page.path)?.[1];
    const department = page.main.find('.crumbs')?.findAll('li').at(-1)?.text();
    if (year === undefined || department === undefined) return;
    for (const row of page.main.findAll((each) => each.hasClass('main-row'))) {
      const item = /\/([a-z-]+)\/$/.exec(row.find('a')?.attribute('href') ?? '')?.[1];
      const gap = row.find('.gap');
      if (gap)
        this.gaps.add(
          `${row.find('a')?.text() ?? ''}：${markWord(row) ?? ''}${gap.text()}`.replaceAll(' ', ''),
        );
      const [score, weight] = scoreAndWeight(row.find('td.score'));
      if (item === undefined || !score || !weight) continue;
      this.rates.set(`${item} ${department} ${year}`, score.divide(weight));
    }
  }
}

/** "3.00／3" */
function scoreAndWeight(cell: Element | undefined): readonly (Exact | undefined)[] {
  const [, score = '', weight = ''] =
    /^([\d.]+)／([\d.]+)/.exec(cell?.text().replaceAll(' ', '') ?? '') ?? [];
  return [Exact.read(score), Exact.read(weight)];
}
