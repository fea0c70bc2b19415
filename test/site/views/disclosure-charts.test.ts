/** What charts of disclosures make of standings, and what their drawings hold. */
import { describe, expect, test } from 'vitest';
import { dayDots } from '../../../src/site/views/charts/days/day-dots.ts';
import type { DayDots } from '../../../src/site/views/charts/days/day-dot.ts';
import { STATE_LOOKS } from '../../../src/site/views/charts/stacks/state-looks.ts';
import { boxOf } from '../../../src/site/views/charts/draw/chart-text.ts';
import type { Overview } from '../../../src/site/views/overview/overview.ts';
import { boardKpis } from '../../../src/site/views/disclosures/board-kpis.ts';
import { completenessWord, tablesCell } from '../../../src/site/views/disclosures/marks.ts';
import { daysChart } from '../../../src/site/views/series/disclosure-days.ts';
import { completenessCharts } from '../../../src/site/views/series/disclosure-completeness.ts';
import { stateCharts } from '../../../src/site/views/series/disclosure-states.ts';
import { LONG_NAME, WIDTHS } from '../../helpers/chart-rows.ts';
import { draw, expectSound } from '../../helpers/chart-svg.ts';
import {
  disclosedReport as report,
  IN_TIME,
  LATE,
  readDisclosures,
  VAIN,
} from '../../helpers/disclosures.ts';

/** Middles of the dots that lead to a document; those of the key lead nowhere. */
function spotsOf(element: Element): readonly { readonly x: number; readonly y: number }[] {
  return [...element.querySelectorAll('a circle, a path[transform]')].map((each) => {
    const [, moved = '', down = ''] =
      /translate\(([-\d.]+),([-\d.]+)\)/.exec(each.getAttribute('transform') ?? '') ?? [];
    return {
      x: Number(each.getAttribute('cx') ?? moved),
      y: Number(each.getAttribute('cy') ?? down),
    };
  });
}

describe('charts', () => {
  const context = {
    name: ({ department }: Overview) => department.short,
    path: () => '/',
    href: (path: string) => path,
    rowsAre: '部门',
  };

  test('days are told for what is in time, late and looked for in vain', () => {
    const chart = daysChart(
      [report('甲', [IN_TIME]), report('乙', [LATE]), report('丙', [VAIN]), report('丁', [])],
      context,
    );
    expect(chart?.title).toBe('1 份在 20 日之内公开，1 份逾期，1 份逾期未见公开');
    expect(chart?.table.rows.map((row) => row.slice(0, 3))).toEqual([
      ['甲', '按期公开', '10'],
      ['乙', '逾期公开', '28'],
      ['丙', '逾期未见公开', '28'],
      ['丁', '未查明', '–'],
    ]);
    expect(daysChart([report('丁', [])], context)).toBeUndefined();
  });

  test('what was withdrawn is neither in time nor late, in the title as in the band over it', () => {
    const gone = readDisclosures(
      'state=已撤下 approved=2021-02-10 published=2021-02-20 withdrawn=2021-03-10',
      '部门预算',
    );
    const reports = [report('甲', [IN_TIME]), report('乙', [LATE]), report('丙', gone)];
    const chart = daysChart(reports, context);
    expect(chart?.title).toBe('1 份在 20 日之内公开，1 份逾期，1 份已撤下');
    expect(chart?.table.rows[2]?.slice(0, 2)).toEqual(['丙', '已撤下']);
    expect(boardKpis(reports).map(({ label, value, unit }) => `${label} ${value} ${unit}`)).toEqual(
      [
        '按期公开 1 / 2 份可判断',
        '逾期公开 1 份',
        '逾期未见公开 0 份',
        '应列的表齐全 — 没有已查全的',
      ],
    );
  });

  test('states are counted by year, and a year without a record is no zero', () => {
    const [budget, none] = stateCharts(
      [report('甲', [IN_TIME], '2021'), report('甲', [LATE], '2023')],
      ['部门预算'],
    );
    expect(none).toBeUndefined();
    expect(budget?.title).toBe('2021–2023 年度有 1 份部门预算逾期公开或逾期未见公开');
    expect(budget?.table.head).toEqual(['年度', '按期公开', '逾期公开']);
    expect(budget?.table.rows).toEqual([
      ['2021', '1', '0'],
      ['2022', '0', '0'],
      ['2023', '0', '1'],
    ]);
  });

  test('complete, deficient and unseen tables are counted by year', () => {
    const tables = '部门预算';
    const absent = readDisclosures(
      'state=已公开 approved=2021-02-10 published=2021-02-20 tables=absent',
      tables,
    );
    const all = readDisclosures(
      'state=已公开 approved=2021-02-10 published=2021-02-20 tables=all',
      tables,
    );
    const [chart] = completenessCharts(
      [
        report('甲', all),
        report('乙', absent),
        report('丙', [VAIN]),
        report('甲', [IN_TIME], '2022'),
      ],
      [tables],
    );
    expect(chart?.title).toBe('1 份部门预算有应列的表未列');
    expect(chart?.table.head).toEqual([
      '年度',
      '齐全',
      '未列或空表未说明',
      '没有查全',
      '没有见到文件',
    ]);
    expect(chart?.table.rows).toEqual([
      ['2021', '1', '1', '0', '1'],
      ['2022', '0', '0', '1', '0'],
    ]);
    expect(completenessCharts([report('甲', all)], [tables])).toEqual([]);
  });

  test.for([
    ['unexplained', '1 份部门预算有空表未说明'],
    ['absent', '1 份部门预算有应列的表未列'],
    ['explained', '查全的部门预算，应列的表都齐全'],
  ])('a document with a table %s: %s', ([tables, title]) => {
    const documents = readDisclosures(
      `state=已公开 approved=2021-02-10 published=2021-02-20 tables=${tables ?? ''}`,
      '部门预算',
    );
    const [chart] = completenessCharts(
      [report('甲', documents), report('乙', documents.slice(1))],
      ['部门预算'],
    );
    expect(chart?.title).toBe(title);
  });

  test('tables left out and tables left empty are counted apart', () => {
    const of = (tables: string) =>
      readDisclosures(
        `state=已公开 approved=2021-02-10 published=2021-02-20 tables=${tables}`,
        '部门预算',
      );
    const both = of('absent').map((document) => ({
      ...document,
      tables: document.tables.map((each, index) =>
        index === 0 ? { ...each, state: '空表未说明' as const } : each,
      ),
    }));
    const reports = [
      report('甲', of('unexplained')),
      report('乙', both),
      report('丙', of('absent')),
    ];
    const [chart] = completenessCharts(reports, ['部门预算']);
    expect(chart?.title).toBe('2 份部门预算有应列的表未列，2 份有空表未说明');
    const cells = reports.flatMap((each) => each.standings.slice(0, 1));
    expect(cells.map(tablesCell)).toEqual(['7/8 空表', '6/8 未列、空表', '7/8 未列']);
    expect(cells.map(({ completeness }) => completenessWord(completeness, true))).toEqual([
      '空表未说明',
      '未列、空表未说明',
      '未列',
    ]);
  });

  test('no two states look alike', () => {
    const looks = Object.values(STATE_LOOKS.of).map((look) => JSON.stringify(look.fill('x')));
    const alike = looks.filter((each, index) => looks.indexOf(each) !== index);
    // What nobody looked for stands for one thing only; the others are told apart by word as well.
    expect(alike).toEqual([]);
  });

  const dot = { href: '/', title: '', label: '第 21 日' };
  const DOTS: DayDots = {
    kinds: ['部门预算', '部门决算'],
    limit: { height: 20, label: '第 20 日' },
    ticks: [0, 20, 40, 60].map((height) => ({ height, label: String(height) })),
    rows: [
      {
        name: LONG_NAME,
        href: '/',
        absent: [],
        above: '',
        dots: [
          { ...dot, kind: 0, day: 21, state: 'late' },
          { ...dot, kind: 1, day: 62, state: 'vain', label: '部门决算未公开' },
        ],
      },
      {
        name: '财政局',
        href: '/',
        absent: [],
        above: '以前为经济贸易局',
        dots: [
          { ...dot, kind: 0, day: 12, state: 'in-time' },
          { ...dot, kind: 1, day: 12, state: 'pending' },
        ],
      },
      {
        name: '审计局',
        href: '/',
        absent: ['部门预算未查明；部门决算依规不公开', '预算未查明；决算涉密'],
        above: '',
        dots: [],
      },
    ],
  };

  test.for(WIDTHS)('at %i pixels no label of the days is cut off or overprinted', (width) => {
    expectSound(draw(dayDots('days', '日数', DOTS, width)), width);
  });

  test.for(WIDTHS)('at %i pixels no label covers a dot of its row', (width) => {
    const rows = [
      ...DOTS.rows,
      // The right-most one is late, and the other one is where its label would stand.
      {
        name: '商务局',
        href: '/',
        absent: [],
        above: '',
        dots: [
          { ...dot, kind: 0, day: 55, state: 'in-time' as const },
          { ...dot, kind: 1, day: 62, state: 'vain' as const, label: '部门决算未见' },
        ],
      },
      {
        name: '民政局',
        href: '/',
        absent: ['部门预算已公开，期限不明', '预算已公开'],
        above: '',
        dots: [{ ...dot, kind: 1, day: 40, state: 'in-time' as const }],
      },
    ];
    const drawing = draw(dayDots('days', '日数', { ...DOTS, rows }, width));
    expectSound(drawing, width);
    expect(drawing.texts.filter((text) => text === '部门决算未见')).toHaveLength(1);
    const spots = spotsOf(drawing.element);
    expect(spots).toHaveLength(7);
    for (const label of drawing.labels) {
      const box = boxOf(label);
      const covered = spots.filter(
        ({ x, y }) => x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom,
      );
      expect(covered, label.text).toEqual([]);
    }
  });

  test('what has no day is said at the right end of a row, as long as there is room', () => {
    const absent = ['部门预算已公开，期限不明', '预算已公开'];
    const said = (day: number): readonly string[] => {
      const rows = [
        {
          name: '民政局',
          href: '/',
          absent,
          above: '',
          dots: [{ ...dot, kind: 1, day, state: 'in-time' as const }],
        },
      ];
      const { texts } = draw(dayDots('days', '日数', { ...DOTS, rows }, 358));
      return texts.filter((text) => absent.includes(text));
    };
    expect([said(0), said(45), said(60)]).toEqual([[absent[0]], [absent[1]], []]);
  });

  test('a row under an earlier name is parted from those above it', () => {
    const drawing = draw(dayDots('days', '日数', DOTS, 1120));
    expect(drawing.texts).toContain('以前为经济贸易局');
    const plain = DOTS.rows.map((row) => ({ ...row, above: '' }));
    const { height } = draw(dayDots('days', '日数', { ...DOTS, rows: plain }, 1120));
    expect(drawing.height - height).toBe(22);
  });

  test('two documents of one day stand apart, and a look in vain is a cross', () => {
    const drawing = draw(dayDots('days', '日数', DOTS, 1120));
    expect(drawing.texts).toContain('部门决算未公开');
    const same = [...drawing.element.querySelectorAll('[transform]')].map((each) =>
      each.getAttribute('transform'),
    );
    expect(new Set(same).size).toBe(same.length);
  });
});
