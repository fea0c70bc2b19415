/** A published table as its page shows it. */
import { expect, test } from 'vitest';
import type { Publication } from '../../../src/dataset/publication.ts';
import { runChecks } from '../../../src/engine/checks/run.ts';
import { headParts } from '../../../src/site/views/disclosures/head-breaks.ts';
import {
  disclosedTable,
  type DisclosedTableView,
} from '../../../src/site/views/disclosures/disclosed-table.ts';
import { dataset, futian2020 } from '../../helpers/data.ts';
import { invented, publishedTable } from '../../helpers/tables.ts';

/** The real report with the invented tables in place of its own. */
function publication(edits: string): Publication {
  const real = futian2020();
  const tables = invented('2022', edits);
  const checks = runChecks(dataset.catalogue.checks, {
    ...real,
    tables,
    previous: { kind: 'none', reason: '没有上年的报告' },
  });
  return { ...real, tables, checks, record: { ...real.record, tables: tables.all } };
}

function view(id: string, edits = ''): DisclosedTableView {
  const published = publication(edits);
  const table = published.tables.all.find((each) => each.id === id);
  if (!table) throw new Error(`no such table: ${id}`);
  return disclosedTable(published, table);
}

test('heads keep their spans; a head over several columns of the top row heads a group', () => {
  const { head, columnGroups } = view('budget-general-expenditure');
  expect(columnGroups).toEqual([1, 1, 1, 5]);
  expect(head[0]?.map(({ parts, scope }) => `${parts.join('')} ${scope}`)).toEqual([
    '科目编码 col',
    '科目名称 col',
    '上年预算数 col',
    '本年预算数 colgroup',
  ]);
  const names = head.flatMap((row) => row.map(({ csvName }) => csvName)).filter(Boolean);
  expect(names).toEqual([
    '科目编码',
    '科目名称',
    '上年预算数（万元）',
    '本年预算数/合计（万元）',
    '本年预算数/项目支出（万元）',
    '本年预算数/基本支出/小计（万元）',
    '本年预算数/基本支出/人员经费（万元）',
    '本年预算数/基本支出/公用经费（万元）',
  ]);
});

test('what is no money has not the unit of the table in its name', () => {
  const text = '项目,年初预算,执行率,增减,人数 | 合计,1.00,99.13,12.5%,3 | 教育,1.00,-,-,2';
  const table = publishedTable(
    { id: 'x', kind: '部门预算', name: '甲表' },
    text.replaceAll(' | ', '\n'),
  );
  const { head } = disclosedTable(futian2020(), table);
  expect(head.flat().map(({ csvName }) => csvName)).toEqual([
    '项目',
    '年初预算（万元）',
    '执行率',
    '增减',
    '人数',
  ]);
});

test('codes, names and numbers are told apart; a blank is none of them', () => {
  const [total, first, second] = view('budget-expenditure').rows;
  expect(total?.map(({ kind }) => kind)).toEqual(['blank', 'label', 'number', 'number', 'number']);
  expect(first?.[0]).toMatchObject({ kind: 'code', text: '208', value: '' });
  expect(second?.[1]).toMatchObject({ kind: 'label', indent: 1, isSticky: true });
  expect(second?.[2]).toMatchObject({ text: '5,312.16', value: '5312.16' });
});

test('in a two-sided table no label stays in sight beside the other side’s amounts', () => {
  const cells = view('budget-summary').rows.flat();
  expect(cells.filter(({ kind }) => kind === 'label').length).toBeGreaterThan(12);
  expect(cells.some(({ isSticky }) => isSticky)).toBe(false);
});

test('a sound table has no marks', () => {
  const { faults, rows } = view('budget-summary');
  expect(faults).toEqual([]);
  expect(rows.flat().some(({ isInDoubt, faults: marks }) => isInDoubt || marks.length > 0)).toBe(
    false,
  );
});

test('what does not add up is marked in its cells and spelt out below', () => {
  const { faults, rows } = view('budget-summary', 'budget-summary: 结转下年,0.00 → 结转下年,20.00');
  expect(faults).toEqual([
    {
      number: '1',
      anchor: 'table-budget-summary-fault-1',
      mark: { word: '不符', shape: '▲', tone: 'fails' },
      name: '部门收支总表：支出总计 = 本年支出合计 + 结转下年',
      text: '125,035.58 + 20.00 = 125,055.58 万元 ≠ 125,035.58 万元，差 20.00 万元',
      check: 'T44',
      path: '/futian/2020/science-innovation/#check-T44',
    },
  ]);
  const marked = rows.flat().filter(({ isInDoubt }) => isInDoubt);
  expect(marked.map(({ text, faults: marks }) => [text, marks])).toEqual([
    ['125,035.58', []],
    ['20.00', []],
    ['125,035.58', ['1']],
  ]);
});

test('a failure across two tables is told under both', () => {
  const edits =
    'budget-income: ,合计,"125,035.58","1,875.42","123,160.16" → ,合计,"125,000.58","1,840.42","123,160.16"';
  const ids = (id: string): readonly string[] =>
    view(id, edits).faults.map(({ check, path }) => `${check} ${path.split('#check-')[1] ?? ''}`);
  expect(ids('budget-summary')).toEqual(['T55 T55']);
  expect(ids('budget-income')).toEqual([
    'T54 T54-budget-income-1-3',
    'T54 T54-budget-income-1-4',
    'T55 T55',
  ]);
});

test('long heads part between words, and joined they are as printed', () => {
  expect(headParts('公务用车购置及运行费')).toEqual(['公务用车', '购置及', '运行费']);
  expect(headParts('因公出国（境）费')).toEqual(['因公出国', '（境）费']);
  expect(headParts('财政拨款收入')).toEqual(['财政拨款', '收入']);
  expect(headParts('购置费')).toEqual(['购置费']);
});

test('the second side of a two-sided table is told from the first', () => {
  const { head, rows } = view('budget-summary');
  const heads = head.flat().filter(({ isSide }) => isSide);
  expect(heads.map(({ parts }) => parts.join(''))).toEqual(['支出', '项目']);
  expect(rows.every((row) => row.findIndex(({ isSide }) => isSide) === 2)).toBe(true);
  expect(
    view('budget-expenditure')
      .rows.flat()
      .some(({ isSide }) => isSide),
  ).toBe(false);
});

test('heads over words of a table without rows stand over words', () => {
  const [row] = view('budget-fund').head;
  expect(row?.map(({ isNumber }) => isNumber)).toEqual([false, false, true, true, true]);
});

test('an empty table says so, and one without a unit names none', () => {
  expect(view('budget-fund')).toMatchObject({ rows: [], empty: '表里没有数据行' });
  const kind = { id: 'own', kind: '', name: '甲表' };
  const table = publishedTable(kind, '名称,比例,数\n甲,50.00%,-\n', { unit: '' });
  const shown = disclosedTable(publication(''), table);
  expect(shown.caption).toBe('甲表');
  expect(shown.head[0]?.map(({ csvName }) => csvName)).toEqual(['名称', '比例', '数']);
  expect(shown.rows[0]?.map(({ text, value }) => [text, value])).toEqual([
    ['甲', ''],
    ['50.00%', ''],
    ['-', ''],
  ]);
});
