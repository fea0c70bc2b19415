import { expect, test } from 'vitest';
import { requiredTables } from '../../src/disclosure/rule.ts';
import { standings, type Option } from '../../src/disclosure/standing.ts';
import { NO_WORKDAYS } from '../../src/disclosure/count-days.ts';
import {
  DISCLOSURE_STATES,
  type Disclosure,
  type ListedTable,
  type TableState,
} from '../../src/model/disclosure.ts';
import { readCases } from '../helpers/cases.ts';
import { disclosure, nationalRule } from '../helpers/disclosures.ts';

const COLUMNS = [
  'what',
  'documents',
  'asOf',
  'claims',
  'mark',
  'day',
  'options',
  'reasons',
] as const;
const WORDS: Readonly<Record<Option, string>> = {
  asRequired: '按规定',
  deficient: '有不符',
  unpublished: '未公开',
};

/** What becomes of the last table of the list; the others are there. */
const LAST: Readonly<Record<string, TableState>> = {
  all: '已列',
  absent: '未列',
  unexplained: '空表未说明',
  explained: '空表并说明',
  exempt: '依规不列',
};

function tables(text: string): readonly ListedTable[] {
  const document = nationalRule().documents.find((each) => each.kind === '部门预算');
  const required = document ? requiredTables(document, '2021') : [];
  const all = required.map(({ table: { id, name } }): ListedTable => {
    return { table: id, state: '已列', name, page: '', note: '' };
  });
  const last = all.at(-1);
  if (text === '' || !last) return [];
  const state = LAST[text];
  return state ? [...all.slice(0, -1), { ...last, state }] : all.slice(0, Number(text));
}

function read(text: string): readonly Disclosure[] {
  return text.split('; ').flatMap((each): Disclosure[] => {
    const given = new Map(each.split(' ').map((part) => part.split('=') as [string, string]));
    const of = (name: string): string => given.get(name) ?? '';
    const state = DISCLOSURE_STATES.find((known) => known === of('state'));
    if (!state) return [];
    return [
      disclosure({
        kind: of('kind') || '部门预算',
        state,
        approvedOn: of('approved'),
        publishedOn: of('published'),
        withdrawnOn: of('withdrawn'),
        checkedOn: of('checked'),
        retrievedOn: of('retrieved'),
        exemption: of('exemption'),
        tables: tables(of('tables')),
      }),
    ];
  });
}

test.for(readCases('disclosure-standings.csv', COLUMNS))('row $line: $what', (each) => {
  const [budget] = standings(nationalRule(), {
    year: '2021',
    disclosures: read(each.documents),
    calendar: NO_WORKDAYS,
    dataDate: each.asOf,
    claimsExemption: each.claims === '是',
  });
  expect({
    mark: budget?.mark,
    day: budget?.timing.day?.toString() ?? '',
    options: budget?.options.map((option) => WORDS[option]).join(' '),
    reasons: budget?.reasons.join('；'),
  }).toEqual({ mark: each.mark, day: each.day, options: each.options, reasons: each.reasons });
});

test('a rule of the jurisdiction comes before that of all, and a table is required from its year on', () => {
  const final = nationalRule().documents.find((each) => each.kind === '部门决算');
  if (!final) throw new Error('no rule for final accounts');
  expect([requiredTables(final, '2018').length, requiredTables(final, '2019').length]).toEqual([
    8, 9,
  ]);
});
