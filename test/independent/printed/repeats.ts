/** Scores of a report that other pages and pictures repeat: each must be what the report page prints. */
import { Exact } from '../exact.ts';
import type { Element, Page } from '../html.ts';
import type { Findings } from './findings.ts';
import { linkedReport } from './linked.ts';
import type { Phrase } from './phrases.ts';
import type { Report } from './reports.ts';
import { rangeOf, type Score } from './scores.ts';
import type { Site } from './site.ts';

export function checkRepeats(
  page: Page,
  phrases: readonly Phrase[],
  site: Site,
  findings: Findings,
): void {
  for (const link of page.main.findAll('a')) checkLink(link, page, site, findings);
  for (const title of page.main.findAll('title')) checkBar(title, page, site, findings);
  const own = site.report(page.path);
  for (const { text, element } of phrases) {
    const report = own ?? (/^百分条：/.test(text) ? site.report(linkedReport(element)) : undefined);
    if (report) checkSections(text, report, findings);
    checkMatrix(text, page, findings);
    if (own) checkSums(text, own, findings);
  }
}

const same = (one: Exact | undefined, other: Exact | undefined): boolean =>
  one && other ? one.equals(other) : one === other;

/** A cell or a row that leads to an item of a report repeats its score. */
function checkLink(link: Element, page: Page, site: Site, findings: Findings): void {
  const [, path, number] =
    /^\/([^#]+\/)(?:#indicator-(\d+))?$/.exec(link.attribute('href') ?? '') ?? [];
  const report = path === undefined || path === page.path ? undefined : site.report(path);
  if (!report) return;
  const row = link.closest('tr');
  const cell = row?.find('td.score');
  // What a narrow screen shows below it is another number.
  const printed = Exact.read(firstText(cell));
  if (number === undefined) {
    if (!cell || link.closest('th') === undefined) return;
    findings.check(
      'repeated-total',
      same(printed, Exact.read(report.total)),
      `${link.text()} ${cell.text()}`,
      report.total,
    );
    return;
  }
  const score = report.rows.find((each) => each.number === number);
  if (!score) return;
  const should = `${score.self?.toString() ?? '—'} ${score.verdict}`;
  const title = link.attribute('title') ?? '';
  const [, self, range, verdict] = /自评 ([\d.—]+)，复算 ([^，]+)，(.+)$/.exec(title) ?? [];
  if (self !== undefined && range !== undefined) {
    const [low, high] = rangeOf(range);
    const holds =
      same(Exact.read(self), score.self) &&
      same(low, score.low) &&
      same(high, score.high) &&
      verdict === score.verdict;
    findings.check('repeated-score', holds, title, should);
  } else if (cell && row?.hasClass('main-row') === true) {
    findings.check(
      'repeated-score',
      same(printed, score.self),
      `${link.text()} ${cell.text()}`,
      should,
    );
  }
}

function firstText(element: Element | undefined): string {
  for (const child of element?.children ?? []) {
    const text = typeof child === 'string' ? child.trim() : firstText(child);
    if (text !== '') return text;
  }
  return '';
}

/** "16 预算执行率", "自评 6.88 / 8 · 一致", and the working below them. */
function checkBar(title: Element, page: Page, site: Site, findings: Findings): void {
  const text = title.children.filter((child) => typeof child === 'string').join('');
  const [, number, name, self = '', weight = '', verdict] =
    /^(\d+) (.+)\n自评 ([\d.]+|—) \/ ([\d.]+) · (.+)$/m.exec(text) ?? [];
  if (number === undefined) return;
  const report = site.report(page.path) ?? site.report(linkedReport(title));
  const score: Score | undefined = report?.rows.find((each) => each.number === number);
  const holds =
    score !== undefined &&
    score.name === name &&
    score.verdict === verdict &&
    same(score.self, Exact.read(self)) &&
    same(score.weight, Exact.read(weight));
  const should = `${score?.name ?? '?'} ${score?.self?.toString() ?? '—'} / ${score?.weight?.toString() ?? '?'} ${score?.verdict ?? ''}`;
  findings.check('repeated-score', holds, text.split('\n').slice(0, 2).join('：'), should);
}

/** "百分条：部门决策 19.50 / 20，部门管理 …" */
function checkSections(text: string, report: Report, findings: Findings): void {
  if (!text.startsWith('百分条：')) return;
  for (const [, name = '', score = '', weight = ''] of text.matchAll(
    /([^\s：，]+) ([\d.]+) \/ ([\d.]+)/g,
  )) {
    const should = report.sections.get(name) ?? '?';
    findings.check('repeated-section', `${score}／${weight}` === should, text, `${name} ${should}`);
  }
}

/** "22 个部门 × 23 项指标": rows and columns of the table of that many. */
function checkMatrix(text: string, page: Page, findings: Findings): void {
  const [, rows, columns] = /^(\d+) 个部门 × (\d+) 项指标/.exec(text) ?? [];
  if (rows === undefined || columns === undefined) return;
  const sizes = page.main.findAll('table.matrix').map((table) => {
    const heads = table.findAll('th.indicator-head').length;
    return `${table.find('tbody')?.elements.length ?? 0} × ${heads}`;
  });
  findings.check('matrix', sizes.includes(`${rows} × ${columns}`), text, sizes.join(', '));
}

/** "22 项自评得分之和 90.24 分", "23 项分值之和 100 分": the addends are the rows of the page. */
function checkSums(text: string, { rows }: Report, findings: Findings): void {
  const [, count, what, total] = /^(\d+) 项(自评得分|分值)之和 ([\d.]+) 分/.exec(text) ?? [];
  if (count === undefined || total === undefined) return;
  const addends = rows.flatMap((row) => (what === '分值' ? row.weight : row.self) ?? []);
  const sum = Exact.sum(addends);
  const holds = addends.length === Number(count) && sum.equals(Exact.of(total));
  findings.check('sum-of-rows', holds, text, `${addends.length} rows, ${sum.toString()}`);
}
