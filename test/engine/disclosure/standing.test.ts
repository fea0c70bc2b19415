import { expect, test } from 'vitest';
import { requiredTables } from '../../../src/engine/disclosure/rule.ts';
import { disclosureStandings, type Option } from '../../../src/engine/disclosure/standing.ts';
import { NO_WORKDAYS } from '../../../src/engine/disclosure/count-days.ts';
import { readCases } from '../../helpers/cases.ts';
import { nationalRule, readDisclosures } from '../../helpers/disclosures.ts';

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

test.for(readCases('disclosure-standings.csv', COLUMNS))('row $line: $what', (each) => {
  const [budget] = disclosureStandings(nationalRule(), {
    year: '2021',
    disclosures: readDisclosures(each.documents, '部门预算'),
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
