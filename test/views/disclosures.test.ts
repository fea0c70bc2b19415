/** What boards, lists and charts of disclosures make of standings. */
import { describe, expect, test } from 'vitest';
import type { Jurisdiction } from '../../src/dataset/jurisdiction.ts';
import { Figures } from '../../src/model/figure.ts';
import type { Disclosure } from '../../src/model/disclosure.ts';
import { dayDots, type DayDots } from '../../src/views/charts/day-dots.ts';
import { STATE_LOOKS } from '../../src/views/charts/state-looks.ts';
import { disclosureBoard } from '../../src/views/disclosures/board.ts';
import { boardKpis } from '../../src/views/disclosures/board-kpis.ts';
import { dueOf } from '../../src/views/disclosures/due.ts';
import { fileLink } from '../../src/views/disclosures/file.ts';
import { documentRows } from '../../src/views/disclosures/list.ts';
import { STATE_LEGEND } from '../../src/views/disclosures/marks.ts';
import type { Overview } from '../../src/views/overview.ts';
import { daysChart } from '../../src/views/series/disclosure-days.ts';
import { stateCharts } from '../../src/views/series/disclosure-states.ts';
import { LONG_NAME, WIDTHS } from '../helpers/chart-rows.ts';
import { draw, expectSound } from '../helpers/chart-svg.ts';
import { boxOf } from '../../src/views/charts/text.ts';
import { disclosure, standingsOf } from '../helpers/disclosures.ts';
import { overviewOf } from '../helpers/overviews.ts';

const IN_TIME = disclosure({
  id: 'budget',
  approvedOn: '2021-02-10',
  publishedOn: '2021-02-20',
});
const LATE = { ...IN_TIME, publishedOn: '2021-03-10' };
const VAIN = disclosure({ id: 'budget', approvedOn: '2021-02-10', checkedOn: '2021-03-10' });

function report(name: string, disclosures: readonly Disclosure[], year = '2021'): Overview {
  const standings = standingsOf(disclosures, new Figures([]));
  return { ...overviewOf(`${name} 社会民生`, year), disclosures, standings };
}

function place(dataDate: string, ...names: readonly string[]): Jurisdiction {
  const departments = names.map((name) => {
    return { id: name, short: name, category: '社会民生', validFrom: '2021', validTo: '' };
  });
  return { id: 'j', dataDate, departments } as unknown as Jurisdiction;
}

describe('the board', () => {
  const reports = [
    report('甲局', [IN_TIME]),
    report('乙局', [LATE]),
    report('甲局', [VAIN], '2022'),
  ];
  const board = disclosureBoard(place('2022-06-01', '甲局', '乙局', '丙局'), reports);

  test('has the latest year first, and a row for each department with a record', () => {
    expect(board.years.map(({ year }) => year)).toEqual(['2022', '2021']);
    expect(board.rows.map(({ department }) => department)).toEqual(['甲局', '乙局']);
  });

  test('a cell without a record says so, and is no state', () => {
    const cells = board.rows[1]?.cells.map((cell) =>
      typeof cell === 'string' ? cell : cell.mark.word,
    );
    expect(cells).toEqual(['没有记录', '没有记录', '逾期公开', '未查明']);
  });

  test('explains the states that occur, and offers them as a filter', () => {
    expect(board.legend.map(({ word }) => word)).toEqual([
      '按期公开',
      '逾期公开',
      '逾期未见公开',
      '未查明',
    ]);
    const states = board.filters.find(({ name }) => name === 'states');
    expect(states?.options.map(({ text }) => text)).toContain('没有记录（1）');
  });

  test('shapes and words of all states differ', () => {
    for (const part of ['word', 'short', 'shape'] as const)
      expect(new Set(STATE_LEGEND.map((mark) => mark[part])).size).toBe(STATE_LEGEND.length);
  });
});

test('due is counted from the data date: overdue, today, later, and not looked at since', () => {
  const open = (approvedOn: string, checkedOn: string): Disclosure =>
    disclosure({ id: 'budget', approvedOn, checkedOn });
  const due = dueOf(place('2021-03-02', '甲'), [
    report('甲', [VAIN]),
    report('乙', [open('2021-02-10', '2021-03-02')]),
    report('丙', [open('2021-02-20', '2021-03-02')]),
    report('丁', [open('2021-02-01', '2021-02-10')]),
    report('戊', [disclosure({ id: 'budget', approvedOn: '2021-01-01' })]),
    report('己', [IN_TIME]),
  ]);
  const said = (rows: typeof due.next): readonly string[] =>
    rows.map((each) => `${each.department} ${each.dueOn} ${each.said}`);
  expect(said(due.overdue)).toEqual(['甲 2021-03-02 到 2021-03-10 未见公开，第 28 日']);
  expect(said(due.next)).toEqual(['乙 2021-03-02 当日到期', '丙 2021-03-12 还有 10 日']);
  expect(said(due.toCheck)).toEqual([
    '戊 2021-01-21 没有人查看过',
    '丁 2021-02-21 2021-02-10 查看以后没有再查',
  ]);
});

test('key figures say that nothing could be judged rather than show a zero of zero', () => {
  const [inTime, late, , tables] = boardKpis([report('甲', [])]);
  expect([inTime?.value, inTime?.unit, late?.value, tables?.value]).toEqual([
    '—',
    '没有可判断的',
    '—',
    '—',
  ]);
  expect(boardKpis([report('甲', [IN_TIME]), report('乙', [LATE])])[0]).toMatchObject({
    value: '1',
    unit: '/ 2 份可判断',
  });
});

test('the list has a row for each version and for each kind without a document', () => {
  const withdrawn = disclosure({
    id: 'budget',
    state: '已撤下',
    approvedOn: '2021-02-10',
    publishedOn: '2021-02-20',
    withdrawnOn: '2021-03-01',
  });
  const again = { ...LATE, id: 'budget-republished', publishedOn: '2021-04-01' };
  const own = disclosure({ id: 'self', kind: '绩效自评', publishedOn: '2022-04-01' });
  const rows = documentRows(report('甲', [withdrawn, again, own]));
  expect(rows.map(({ kind, mark, day, path }) => [kind, mark.word, day, path])).toEqual([
    ['部门预算', '已撤下', '第 10 日', '/j/2021/甲/budget/'],
    ['部门预算', '按期公开', '', '/j/2021/甲/budget-republished/'],
    ['部门决算', '未查明', '', ''],
    ['绩效自评', '已公开', '', '/j/2021/甲/self/'],
  ]);
});

test('a local copy is saved under the name of its department, year and kind', () => {
  const { key, department } = overviewOf('财政局 综合管理', '2021');
  const file = { name: 'budget.pdf', sha256: '', bytes: 18_234, pages: 3 };
  const document = { ...IN_TIME, file, documentNumber: '示财〔2021〕3 号' };
  expect(fileLink(key, department, document)).toEqual({
    path: '/disclosures/j/2021/财政局/budget.pdf',
    name: '财政局-2021-部门预算-示财〔2021〕3 号.pdf',
    text: 'PDF，3 页，17.8 KB',
  });
  expect(fileLink(key, department, IN_TIME)).toBeUndefined();
});

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

  test('states are counted by year, and a year without a record is no zero', () => {
    const [budget, none] = stateCharts(
      [report('甲', [IN_TIME], '2021'), report('甲', [LATE], '2023')],
      ['部门预算'],
    );
    expect(none).toBeUndefined();
    expect(budget?.title).toBe('2021–2023 年度有 1 份部门预算逾期公开或逾期未见公开');
    expect(budget?.table.head).toEqual(['年度', '按期公开', '逾期公开', '表齐全 / 查全的']);
    expect(budget?.table.rows).toEqual([
      ['2021', '1', '0', '没有查全的'],
      ['2022', '0', '0', '没有查全的'],
      ['2023', '0', '1', '没有查全的'],
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
