/** 核对 of a report as its page groups them. */
import { expect, test } from 'vitest';
import { groupChecks, type CheckCategory } from '../../../src/site/views/report/report-checks.ts';
import type { CheckRow } from '../../../src/site/views/findings/check-row.ts';
import { futian2020 } from '../../helpers/data.ts';
import { invented } from '../../helpers/tables.ts';

const real = futian2020();
const { checks } = real;

function rowsOf(id: CheckCategory['id'], of = checks): readonly CheckRow[] {
  const group = groupChecks({ ...real, checks: of }).find((each) => each.id === id);
  return (group?.rows ?? []).map(({ row }) => row);
}

test('what was not checked for one reason and in one place is told once, with every number', () => {
  const open = checks.filter(({ outcome }) => outcome === 'not-run');
  const rows = rowsOf('not-run');
  expect(rows.length).toBeLessThan(open.length);
  const [joined] = rows.filter(({ text }) => text === '本站没有录入部门预算的表，没有核对');
  expect(joined).toMatchObject({
    anchor: 'check-T40',
    name: '部门收支总表：收入总计 = 支出总计等 21 项',
    remark: '',
    question: '',
    hint: '',
  });
  const ids = rows.flatMap(({ id }) => id.split('、'));
  expect(ids.sort()).toEqual(open.map(({ check }) => check.id).sort());
  const said = rows.map(({ text, place }) => text + place);
  expect(new Set(said).size).toBe(said.length);
});

test('what was checked keeps a row of its own', () => {
  const holds = checks.filter(({ outcome }) => outcome === 'holds');
  expect(rowsOf('holds').map(({ id }) => id)).toEqual(holds.map(({ check }) => check.id));
});

test('a number in a published table is placed by the table, beside the lines of the report', () => {
  const [result] = checks.filter(({ outcome }) => outcome === 'holds');
  const table = invented('2022').all.find(({ id }) => id === 'budget-summary');
  if (!result || !table) throw new Error('nothing to place');
  const source = { lines: [], pages: [{ from: 3, to: 3 }] };
  const cell = { table: { ...table, source }, row: 0, column: 1 };
  const [row] = rowsOf('holds', [
    {
      ...result,
      source: { lines: [{ from: 180, to: 180 }], pages: [] },
      cells: [cell, { ...cell, row: 1 }],
    },
  ]);
  expect(row?.place).toBe('第180行；部门收支总体情况表 第3页');
});
