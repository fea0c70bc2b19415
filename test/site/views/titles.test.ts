/** 图题 over all reports: what is true of nearly everybody is no headline, and none rests on a figure in doubt. */
import { describe, expect, test } from 'vitest';
import { decimal, sum } from '../../../src/engine/model/decimal.ts';
import { printedText } from '../../../src/site/views/format.ts';
import { kpis } from '../../../src/site/views/report/report.ts';
import { barTitle, partition } from '../../../src/site/views/titles/bar.ts';
import { moved, unbroken } from '../../../src/site/views/titles/title.ts';
import { clipped, collisions, readDrawing } from '../../helpers/chart-svg.ts';
import { allReports, reportCount, titledPages, withOtherFigures } from '../../helpers/titles.ts';

/** Of the pages of a kind, in hundredths, that one headline may stand on. */
const MOST = 40;

const reports = allReports();
const pages = titledPages(reports);
const others = titledPages(withOtherFigures(reports));

function numberless(title: string): string {
  return title.replaceAll(/\d[\d,.]*/g, '#');
}

test('the titles are those of every report', () => {
  expect(pages.filter(({ kind }) => kind === '报告')).toHaveLength(reportCount());
});

describe.for(['报告', '部门', '部门公开'] as const)('pages of the kind %s', (kind) => {
  const own = pages.filter((page) => page.kind === kind);

  test('no headline stands on more of them than a few', () => {
    const on = new Map<string, number>();
    for (const page of own)
      for (const title of new Set(
        page.titles.filter(({ plain }) => !plain).map(({ title: text }) => numberless(text)),
      ))
        on.set(title, (on.get(title) ?? 0) + 1);
    const common = [...on].filter(([, count]) => count * 100 > own.length * MOST);
    expect(common).toEqual([]);
  });

  test('some have a headline, and nobody is slow at the end of the year', () => {
    const headlines = own.flatMap((page) => page.titles.filter(({ plain }) => !plain));
    expect(headlines.length).toBeGreaterThan(0);
    const all = own.flatMap((page) => page.titles.map(({ title }) => title));
    expect(all.filter((title) => /都慢|四季度.*[快慢]|1\.0 倍|undefined|NaN/.test(title))).toEqual(
      [],
    );
  });
});

describe('a figure in doubt', () => {
  test('moves no title, whatever is printed', () => {
    const titles = (of: typeof pages): readonly string[] =>
      of.flatMap((page) => page.titles.map(({ title }) => `${page.kind} ${page.name} ${title}`));
    expect(titles(others)).toEqual(titles(pages));
  });

  test('sets no scale, and no number of any chart but the sentence that tells it', () => {
    const printed = new Set(
      [...reports.keys()]
        .filter(({ disputes }) => [...disputes.values()].some(({ isPrinted }) => isPrinted))
        .map(({ key }) => key.department),
    );
    const drawn = (of: typeof pages): readonly unknown[] =>
      of
        .filter(({ name }) => !printed.has(name.split('/').at(-1) ?? ''))
        .map(({ charts }) => charts);
    expect(drawn(others)).toEqual(drawn(pages));
  });

  test('is in no key figure of its report and in none of its headlines', () => {
    for (const [own, publication] of reports) {
      const { figures, record, evaluation } = publication;
      const page = pages.find(({ name }) => name === Object.values(own.key).join('/'));
      const shown = [
        ...kpis(publication).map(({ value }) => value),
        barTitle(evaluation).title,
        ...(page?.titles ?? []).map(({ title }) => title),
      ];
      const doubted = record.figures.filter(({ fact, number }) => number && figures.dispute(fact));
      for (const figure of doubted)
        expect(shown.filter((each) => each.includes(printedText(figure, false)))).toEqual([]);
    }
  });
});

test(
  'no label of any of their drawings is cut off or stands on another',
  { timeout: 60_000 },
  () => {
    const faults = pages.flatMap(({ name, charts }) =>
      charts.flatMap(({ id, svgs }) =>
        svgs.flatMap(({ svg, width }) => {
          const drawing = readDrawing(svg, { id, label: '' });
          const found = [...clipped(drawing), ...collisions(drawing)];
          return found.map((each) => `${name} ${id} ${width}: ${each}`);
        }),
      ),
    );
    expect(faults).toEqual([]);
  },
);

test('the parts of the hundred points add up to what applies, and the settled ones are those of the total', () => {
  for (const { evaluation } of reports.values()) {
    const parts = partition(evaluation);
    expect(sum(Object.values(parts)).toString()).toBe(evaluation.applicableMarks.toString());
    expect(parts.scored.plus(parts.later).toString()).toBe(evaluation.settledMarks.toString());
  }
});

test.for<[now: string, base: string, said: string | undefined]>([
  ['124.6', '100', '多 24.6%'],
  ['88', '100', '少 12.0%'],
  ['110', '100', '多 10.0%'],
  ['109.99', '100', undefined],
  ['5', '0', undefined],
])('%s against %s: %s', ([now, base, said]) => {
  expect(moved(decimal(now), decimal(base), decimal('0.1'))).toBe(said);
});

test('in a heading a number stays with its unit', () => {
  expect(unbroken('2019–2024 年度少 7.5 分，多 12.0%')).toBe(
    '2019\u2060–\u20602024\u00a0年度少\u00a07.5\u00a0分，多\u00a012.0%',
  );
});
