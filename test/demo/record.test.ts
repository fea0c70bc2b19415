/** The record of the demonstration's documents, and what its reports say of them. */
import { describe, expect, test } from 'vitest';
import { DEMO_PLAN } from '../tools/demo/demo-plan.ts';
import { befall, type RecordEvent } from '../tools/demo/record/events.ts';
import type { DemoDisclosure } from '../tools/demo/record/row.ts';
import { publish } from '../../src/dataset/publication.ts';
import { dataset } from '../helpers/data.ts';

/** 数据截止 of its jurisdiction.yaml. */
const DATA_DATE = '2025-09-12';

const keys = dataset.catalogue.reports.filter((key) => key.jurisdiction === DEMO_PLAN.jurisdiction);

describe.skipIf(keys.length === 0)('示例区', () => {
  const publications = keys.flatMap((key) => publish(dataset, key) ?? []);
  const standings = publications.flatMap((each) => each.standings);

  test('what a report says of its documents is what the record leaves possible, unless planted', () => {
    const against = publications.flatMap(({ record, figures, standings: found }) =>
      found.flatMap(({ rule, options }) => {
        const { finding } = rule;
        const said = finding && figures.said(finding.fact);
        if (!finding || said?.kind !== 'known') return [];
        const possible = options.map((option) => finding[option]);
        if (possible.includes(said.figure.printed)) return [];
        return [`${record.key.year} ${record.key.department} ${finding.fact.id}`];
      }),
    );
    const planted = DEMO_PLAN.plants.flatMap(({ year, department, edits }) =>
      edits.flatMap((edit) =>
        edit.do === 'claim' ? [`${String(year)} ${department} ${edit.fact}`] : [],
      ),
    );
    expect(against.sort()).toEqual(planted.sort());
    expect(planted.length).toBeGreaterThan(3);
  });

  test('the boards have something of each kind to show', () => {
    const marks = new Set(standings.map(({ mark }) => mark));
    expect([...marks].sort()).toEqual(
      [
        'exempt',
        'in-time',
        'late',
        'overdue',
        'pending',
        'stale',
        'undated',
        'unknown',
        'withdrawn',
      ].sort(),
    );
  });

  test('some final accounts are due within three weeks of the data date, none before it', () => {
    const dates = dataset.catalogue.jurisdictions.flatMap(({ id, dataDate }) =>
      id === DEMO_PLAN.jurisdiction ? [dataDate] : [],
    );
    expect(dates).toEqual([DATA_DATE]);
    const due = standings
      .filter(({ mark }) => mark === 'pending')
      .map(({ timing }) => timing.dueOn);
    expect(due.length).toBeGreaterThan(6);
    expect(due.filter((on) => on < DATA_DATE || on > '2025-10-03')).toEqual([]);
  });
});

const ROW: DemoDisclosure = {
  id: 'budget',
  kind: '部门预算',
  title: '2021 年度示例区审计局部门预算',
  documentNumber: '示财〔2021〕1 号',
  state: '已公开',
  approvedOn: '2021-02-01',
  publishedOn: '2021-02-11',
  withdrawnOn: '',
  checkedOn: '',
  url: '',
  copy: undefined,
  retrievedOn: '',
  exemption: '',
  note: '',
  tables: [{ table: 'budget-fund', state: '空表并说明', name: '基金表', note: '' }],
};
const kind = ROW.kind;

test('a document put back is a second row; the first keeps its dates', () => {
  const [old, again] = befall([ROW], { do: 'withdraw', kind, after: 5, back: 2 }, DATA_DATE);
  expect(old).toMatchObject({ id: 'budget', state: '已撤下', withdrawnOn: '2021-02-16' });
  expect(again).toMatchObject({ id: 'budget-republished', publishedOn: '2021-02-18' });
});

test('nothing is published of an exempt department', () => {
  const [row] = befall([ROW], { do: 'exempt', basis: '示保办〔2021〕1 号' }, DATA_DATE);
  expect(row).toMatchObject({ state: '依规不公开', publishedOn: '', tables: [] });
});

test.for<[RecordEvent, string]>([
  [{ do: 'publish', kind: '部门决算', day: 3 }, 'no such document'],
  [{ do: 'approve', kind, on: '2025-09-13' }, 'after the data date'],
  [{ do: 'list', kind, table: 'budget-fund', state: '空表并说明', note: '' }, 'to become'],
  [{ do: 'list', kind, table: 'budget-income', state: '未列', note: '' }, 'to become'],
])('%j would change nothing, or what cannot be: it is refused', ([event, message]) => {
  expect(() => befall([ROW], event, DATA_DATE)).toThrow(message);
});

test('a date that is lost already cannot be lost again', () => {
  const event = { do: 'undate', kind, date: 'approvedOn' } as const;
  const [row] = befall([ROW], event, DATA_DATE);
  expect(row?.approvedOn).toBe('');
  expect(() => (row ? befall([row], event, DATA_DATE) : [])).toThrow('to lose');
});
