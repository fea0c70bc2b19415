/** What boards and lists of disclosures make of standings. */
import { describe, expect, test } from 'vitest';
import type { Jurisdiction } from '../../../src/dataset/jurisdiction.ts';
import { Figures } from '../../../src/engine/model/figures.ts';
import type { Disclosure } from '../../../src/engine/model/disclosure.ts';
import { disclosureBoard } from '../../../src/site/views/disclosures/board.ts';
import { boardKpis } from '../../../src/site/views/disclosures/board-kpis.ts';
import { dueOf } from '../../../src/site/views/disclosures/due.ts';
import { fileLink } from '../../../src/site/views/disclosures/file.ts';
import { disclosureCell } from '../../../src/site/views/disclosures/cell.ts';
import { documentRows } from '../../../src/site/views/disclosures/list.ts';
import { STATE_LEGEND } from '../../../src/site/views/disclosures/marks.ts';
import {
  disclosedReport as report,
  disclosure,
  IN_TIME,
  LATE,
  standingsOf,
  VAIN,
} from '../../helpers/disclosures.ts';
import type { Overview } from '../../../src/site/views/overview/overview.ts';
import { overviewOf } from '../../helpers/overviews.ts';

function place(dataDate: string, ...names: readonly string[]): Jurisdiction {
  const departments = names.map((name) => {
    return { id: name, short: name, category: '社会民生', validFrom: '2021', validTo: '' };
  });
  return { id: 'j', dataDate, departments } as unknown as Jurisdiction;
}

/** 甲局 exists only in some years; 乙局 always did. */
function placeOf(first: { readonly validFrom: string }): Jurisdiction {
  const given = place('', '甲局', '乙局');
  const [one, ...others] = given.departments;
  return { ...given, departments: [{ ...one, ...first }, ...others] } as Jurisdiction;
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

  test('explains what else stands in its cells, as it is printed, and nothing that does not', () => {
    expect(board.terms.map(({ term }) => term)).toEqual(['第 28 日', '未查', '没有记录']);
    const years = disclosureBoard(placeOf({ validFrom: '2022' }), [
      report('甲局', [IN_TIME], '2022'),
      report('乙局', [LATE]),
    ]);
    expect(years.terms.at(-1)).toEqual({ term: '–', meaning: '该年度没有这个部门' });
  });

  test('a year begins with its first kind', () => {
    expect(board.columns.map(({ year, isFirst }) => [year, isFirst])).toEqual([
      ['2022', true],
      ['2022', false],
      ['2021', true],
      ['2021', false],
    ]);
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
  expect(said(due.overdue)).toEqual(['甲 2021-03-02 最近查看 2021-03-10，未见公开，第 28 日']);
  expect(said(due.next)).toEqual(['乙 2021-03-02 当日到期', '丙 2021-03-12 还有 10 日']);
  expect(said(due.toCheck)).toEqual([
    '戊 2021-01-21 尚未查看',
    '丁 2021-02-21 2021-02-10 查看以后没有再查',
  ]);
});

test('what was looked for in vain long ago is told with its day, and not as an alarm', () => {
  const old = standingsOf([VAIN], new Figures([]), '2022-03-10');
  const recent = standingsOf([VAIN], new Figures([]), '2022-03-09');
  const of = (standings: Overview['standings']): Overview => ({
    ...report('甲', [VAIN]),
    standings,
  });
  const cells = [of(recent), of(old)].map((each) => {
    const [standing] = each.standings;
    if (!standing) throw new Error('no standing');
    const { mark, look, isAlarming } = disclosureCell(each, standing);
    return [mark.word, look, isAlarming];
  });
  expect(cells).toEqual([
    ['逾期未见公开', '最近查看 2021-03-10', true],
    ['逾期未见（查看已过 12 个月）', '最近查看 2021-03-10', false],
  ]);
  expect(documentRows(of(old))[0]).toMatchObject({
    mark: { word: '逾期未见（查看已过 12 个月）', tone: 'stale' },
    look: '最近查看 2021-03-10',
  });
  const due = dueOf(place('2022-03-10', '甲'), [of(old)]);
  expect([due.overdue.length, due.stale.map(({ said }) => said)]).toEqual([
    0,
    ['最近查看 2021-03-10，未见公开，第 28 日；查看已过 12 个月'],
  ]);
  expect(boardKpis([of(old)])[2]).toMatchObject({
    value: '1',
    unit: '份（1 份查看已久）',
    alarm: false,
  });
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
