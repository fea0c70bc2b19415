/** Layouts that departments do print: none of them may be called wrong, and what cannot be told apart is not compared. */
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/engine/checks/run.ts';
import { ReportTables } from '../../../src/engine/checks/tables/tables.ts';
import type { PublishedTable } from '../../../src/engine/model/table.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { readProblemCases } from '../../helpers/cases.ts';
import { checkWords, dataset } from '../../helpers/data.ts';
import { given } from '../../helpers/given.ts';
import { smallRubric } from '../../helpers/small-rubric.ts';
import { publishedTable } from '../../helpers/tables.ts';

const cases = readProblemCases('table-layouts.txt');

/** @param text a line `budget-summary` before the rows of each table, and perhaps `年初预算数=1.00 万元` before all */
function results(text: string): readonly { id: string; told: string; isFailing: boolean }[] {
  const rubric = smallRubric();
  if (!rubric) throw new Error('no rubric');
  const [facts = '', ...parts] = text.split(/^(?=[a-z-]+$)/m);
  const hasFacts = !/^[a-z-]+\n/.test(facts);
  const figures = given(hasFacts ? facts.trim() : '');
  const tables = (hasFacts ? parts : [facts, ...parts]).map((part): PublishedTable => {
    const [id = '', ...rows] = part.trimEnd().split('\n');
    const kind = checkWords.tables.find((each) => each.id === id);
    if (!kind) throw new Error(`no such table: ${id}`);
    return publishedTable(kind, rows.join('\n'));
  });
  const run = runChecks(
    dataset.catalogue.checks.filter(({ id }) => /^T[4-9]\d$/.test(id)),
    {
      figures,
      tables: new ReportTables(tables, ['部门预算', '部门决算']),
      evaluation: evaluate(rubric, figures, []),
      standings: [],
      previous: { kind: 'none', reason: '没有收录' },
    },
  );
  return run.map(({ check: { id }, outcome, message }) => ({
    id,
    told: `${id} ${outcome} ${sentence(message)}`,
    isFailing: outcome === 'fails',
  }));
}

test.for(cases)('$title', ({ input, messages }) => {
  const wanted = messages.map((each) => each.split(' ')[0] ?? '');
  const found = results(input);
  const told = found.filter(({ id, isFailing }) => isFailing || wanted.includes(id));
  expect(told.map((each) => each.told)).toEqual(messages);
});
