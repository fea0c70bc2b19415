/** Which version's tables are compared when a document was published more than once. */
import { expect, test } from 'vitest';
import { standingTables } from '../../src/dataset/standing-tables.ts';
import type { Disclosure } from '../../src/engine/model/disclosure.ts';
import { checkWords } from '../helpers/data.ts';
import { disclosure } from '../helpers/disclosures.ts';
import { invented } from '../helpers/tables.ts';

const table = invented('2022').all.find(({ id }) => id === 'budget-summary');
const kind = checkWords.tables.find(({ id }) => id === 'budget-summary');

/** Reads `a 已公开 2021-02-01; b 已撤下 2021-03-01`. */
function versions(text: string): readonly Disclosure[] {
  return text.split('; ').map((each) => {
    const [id = '', state = '', publishedOn = ''] = each.split(' ');
    return { ...disclosure({ kind: '部门预算', publishedOn }), id, state: state as '已公开' };
  });
}

test.for([
  ['a 已公开 2021-02-01', 'a', 'a'],
  ['a 已撤下 2021-02-01; b 已公开 2021-03-01', 'a b', 'b'],
  ['a 已撤下 2021-02-01; b 已公开 2021-03-01', 'a', '本站没有录入部门预算的表'],
  ['a 已公开 2021-02-01; b 已公开 2021-03-01', 'a b', 'b'],
  ['a 已撤下 2021-02-01', 'a', 'a'],
  [
    'a 已撤下 2021-02-01; b 已撤下 2021-03-01',
    'a b',
    '有几份文件录入了部门收支总体情况表，不知以哪份为准',
  ],
  ['a 已公开 2021-02-01', '', '本站没有录入部门预算的表'],
] as const)('of “%s” with tables of “%s”: %s', ([documents, copied, expected]) => {
  if (!table || !kind) throw new Error('no table');
  const tables = copied
    .split(' ')
    .filter(Boolean)
    .map((document) => ({ ...table, document }));
  const found = standingTables(tables, versions(documents)).find(kind);
  expect(found.kind === 'table' ? found.table.document : found.reasons.join()).toBe(expected);
});

test('a document of which other tables were copied lacks just this one', () => {
  if (!table || !kind) throw new Error('no table');
  const other = { ...table, table: 'budget-income', document: 'a' };
  const found = standingTables([other], versions('a 已公开 2021-02-01')).find(kind);
  expect(found).toMatchObject({ kind: 'unknown', reasons: ['本站没有录入部门收支总体情况表'] });
});
