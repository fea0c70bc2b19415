/** 预算与决算对照 of an invented department: sound, with gaps, and against next year's budget. */
import { expect, test } from 'vitest';
import { cellFigure } from '../../../src/engine/checks/tables/cell-figure.ts';
import { ReportTables } from '../../../src/engine/checks/tables/tables.ts';
import {
  budgetAndFinal,
  type BudgetAndFinalView,
  type Published,
} from '../../../src/site/views/disclosures/budget-and-final.ts';
import { dataset } from '../../helpers/data.ts';
import { invented } from '../../helpers/tables.ts';

const { comparison } = dataset.catalogue;

function sound(tables: ReportTables): Published {
  return { tables, disputes: new Map() };
}

function view(edits: string, next?: ReportTables): BudgetAndFinalView {
  const shown = budgetAndFinal(comparison, {
    year: '2022',
    own: sound(invented('2022', edits)),
    next: next && sound(next),
  });
  if (!shown) throw new Error('nothing to compare');
  return shown;
}

function row(shown: BudgetAndFinalView, name: string): string {
  return (
    shown.rows
      .find((each) => each.name === name)
      ?.cells.map(({ text }) => text)
      .join(' | ') ?? ''
  );
}

test('every item of the list stands in the tables of a sound year', () => {
  const shown = view('');
  expect(shown.rows.map(({ name }) => name)).toEqual(comparison.map(({ name }) => name));
  const numbers = shown.rows.flatMap(({ cells }) => cells.slice(0, 3));
  expect(numbers.filter(({ text, isNumber }) => !isNumber || !/^[−\d]/.test(text))).toEqual([]);
  expect(shown.rows.every(({ cells }) => cells.length === shown.head.length - 1)).toBe(true);
  expect(shown).toMatchObject({ faults: [], gaps: '' });
});

test.for([
  ['', '部门本年支出', '125,035.58 | 139,972.42 | 14,936.84 | 111.95 | 次年不列'],
  ['', '“三公”经费', '131.12 | 118.71 | −12.41 | 90.54 | 未收录报告'],
  ['', '公务用车购置费', '0.00 | 0.00 | 0.00 | 无法计算 | 未收录报告'],
  [
    'budget-three-public: 25.45 → -',
    '公务接待费',
    '没有数 | 23.76 | 无法计算 | 无法计算 | 未收录报告',
  ],
  [
    'budget-three-public: 25.45 → ',
    '公务接待费',
    '空格 | 23.76 | 无法计算 | 无法计算 | 未收录报告',
  ],
  [
    'budget-three-public: 公务接待费 → 接待费',
    '公务接待费',
    '表中没有 | 23.76 | 无法计算 | 无法计算 | 未收录报告',
  ],
] as const)('with “%s”, %s is %s', ([edits, name, cells]) => {
  expect(row(view(edits), name)).toBe(cells);
});

test('a cell that is not there is explained below', () => {
  expect(view('budget-three-public: 25.45 → -').gaps).toBe(
    '一般公共预算“三公”经费支出情况表「本年预算数」公务接待费印的是“-”。',
  );
});

test('a table that nobody has copied', () => {
  const tables = invented('2022').all.filter(({ table }) => table.startsWith('budget-'));
  const shown = budgetAndFinal(comparison, {
    year: '2022',
    own: sound(new ReportTables(tables, ['部门预算'])),
    next: undefined,
  });
  expect(shown && row(shown, '部门本年支出')).toBe(
    '125,035.58 | 未录入 | 无法计算 | 无法计算 | 次年不列',
  );
  expect(shown?.gaps).toBe('本站没有录入部门决算的表。');
});

test('without any table there is nothing to show', () => {
  const tables = new ReportTables([], []);
  expect(
    budgetAndFinal(comparison, { year: '2022', own: sound(tables), next: undefined }),
  ).toBeUndefined();
});

test('next year’s budget that prints another number is told; one that rounds it is not', () => {
  // The budget of 2022 repeats that of 2021.
  const of2021 = (edits: string): BudgetAndFinalView => {
    const shown = budgetAndFinal(comparison, {
      year: '2021',
      own: sound(invented('2021', edits)),
      next: sound(invented('2022')),
    });
    if (!shown) throw new Error('nothing to compare');
    return shown;
  };
  const differs = (edits: string): readonly string[] =>
    of2021(edits).faults.map(({ number, name, text }) => `${number} ${name}：${text}`);
  expect(row(of2021(''), '“三公”经费')).toBe('146.76 | 未录入 | 无法计算 | 无法计算 | 146.76');
  expect(differs('')).toEqual([]);
  expect(differs('budget-three-public: 本年预算数,146.76 → 本年预算数,146.77')).toEqual([]);
  expect(differs('budget-three-public: 本年预算数,146.76 → 本年预算数,146.67')).toEqual([
    '1 “三公”经费：本年预算表印的是 146.67 万元，次年预算表所列的上年数是 146.76 万元',
  ]);
  const wrong = of2021('budget-three-public: 本年预算数,146.76 → 本年预算数,146.67');
  const marked = wrong.rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ text, fault }, column) => (fault === '' ? [] : [[fault, name, column, text]])),
  );
  expect(marked).toEqual([['1', '“三公”经费', 4, '146.76']]);
});

test('a table whose unit is in doubt is neither set beside another nor subtracted', () => {
  const tables = invented('2022');
  const table = tables.all.find(({ table: kind }) => kind === 'budget-three-public');
  const [one, other] = ['万元', '元'].map((id) => dataset.catalogue.words.units.get(id));
  const figure = table && cellFigure({ table, row: 1, column: 6 });
  if (!table || figure?.kind !== 'figure' || !one || !other) throw new Error('no such cell');
  const readings = [one, other].map((unit) => ({ ...figure.figure, unit }));
  const dispute = { kind: 'unit', degree: 'told', cause: '', readings, isPrinted: false } as const;
  const shown = budgetAndFinal(comparison, {
    year: '2022',
    own: { tables, disputes: new Map([[`table:${table.id}`, dispute]]) },
    next: undefined,
  });
  expect(shown && row(shown, '公务接待费')).toBe(
    '单位存疑：印作 25.45 万元，疑为 25.45 元 | 23.76 | 无法计算 | 无法计算 | 未收录报告',
  );
});
