/** The kinds of checks over whole tables, and cells wherever a quantity may stand, on small tables. */
import { expect, test } from 'vitest';
import type { CheckBody } from '../../../src/engine/checks/check.ts';
import { CHECK_KINDS } from '../../../src/engine/checks/kinds/index.ts';
import { ReportTables } from '../../../src/engine/checks/tables/tables.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { checkWords } from '../../helpers/data.ts';
import { entriesOf, given } from '../../helpers/given.ts';
import { smallRubric } from '../../helpers/small-rubric.ts';
import { publishedTable } from '../../helpers/tables.ts';

const KIND = { id: 'final-expenditure', kind: '部门决算', name: '支出决算表' };
const checks = entriesOf('table-kinds.yaml');
const cases = readCases('table-kinds.csv', ['check', 'unit', 'table', 'facts', 'results']);

/** Rows of the table are parted by ` | `. */
function run(name: string, unit: string, table: string, facts: string): readonly CheckBody[] {
  const entry = checks.get(name);
  const kind = CHECK_KINDS.find((each) => entry?.has(each.key));
  const rubric = smallRubric();
  if (!entry || !kind || !rubric) throw new Error(`no such check: ${name}`);
  const text = table.split(' | ').join('\n');
  const tables = table === '' ? [] : [publishedTable(KIND, text, { unit })];
  const figures = given(facts);
  return [
    kind.read(
      entry.at(kind.key),
      checkWords,
    )({
      figures,
      tables: new ReportTables(tables, ['部门决算']),
      evaluation: evaluate(rubric, figures, []),
      previous: { kind: 'none', reason: '没有收录 2019 年度的报告' },
      standings: [],
    }),
  ].flat();
}

test.for(cases)('row $line: $check of $table $results', (each) => {
  const told = run(each.check, each.unit, each.table, each.facts).map(
    ({ outcome, part, message }) =>
      `${outcome} ${part ? `${part.id} ${part.name}：` : ''}${sentence(message)}`,
  );
  expect(told.join('；')).toBe(each.results);
});

test('both kinds over whole tables hold, fail and are left open', () => {
  for (const key of ['列合计', '级次合计']) {
    const mine = cases.filter(({ check }) => checks.get(check)?.has(key));
    const outcomes = new Set(mine.map(({ results }) => results.split(' ')[0]));
    expect(outcomes, key).toEqual(
      new Set(['holds', 'fails', 'not-run', ...(key === '列合计' ? ['rounding'] : [])]),
    );
  }
});
