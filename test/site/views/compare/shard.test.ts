/** What the build writes for /compare/, from the real report and from its likes. */
import { expect, test } from 'vitest';
import type { Department } from '../../../../src/dataset/jurisdiction.ts';
import type { Publication } from '../../../../src/dataset/publication.ts';
import { compareIndex } from '../../../../src/site/views/compare/build.ts';
import type { CompareShard } from '../../../../src/site/views/compare/data.ts';
import { indicatorMeasure, measures } from '../../../../src/site/views/compare/measures.ts';
import { compareShard } from '../../../../src/site/views/compare/shard.ts';
import { dataset, futian2020 } from '../../../helpers/data.ts';

const { catalogue } = dataset;
const all = measures(catalogue.words.glossary, catalogue.rubrics);
const real = futian2020();

function shard(
  publications: readonly Publication[],
  departments: readonly Department[] = [real.record.department],
  crosswalk: typeof catalogue.crosswalk = [],
): CompareShard {
  const department = departments.at(-1);
  if (!department) throw new Error('no department');
  const jurisdiction = { ...real.record.jurisdiction, departments };
  return compareShard({ jurisdiction, department, publications, measures: all, crosswalk });
}

/** The real report as if it were of another year and another version of the rubric. */
function later(year: string, rubric: string): Publication {
  const { record } = real;
  return {
    ...real,
    record: {
      ...record,
      key: { ...record.key, year },
      rubric: { ...record.rubric, id: rubric, name: rubric },
    },
  };
}

test('the real report: values as published, with their places', () => {
  const { years, path } = shard([real]);
  expect(path).toBe('/futian/departments/science-innovation/');
  const values = years[0]?.values ?? {};
  expect(values['executionRate']).toEqual({
    status: '口径待说明',
    note: '印作 99.13%，照另一处的数算为 98.42%',
    place: '第285、306行',
  });
  expect(values['executedAmount']).toMatchObject({
    status: '口径待说明',
    note: '印作 133,246.22 万元；另印“年末决算数”73,069.13 万元，两者口径的关系待说明',
  });
  expect(values['executedAmount']?.place).toMatch(/^第.*行$/);
  expect(values['selfScoreTotal']).toEqual({ text: '90.95' });
  expect(values['recomputedMaximum']?.text).toMatch(/^\d+\.\d\d$/);
  expect(values['fundedStaffCount']).toMatchObject({ text: '14' });
});

test('the real report: what is not there says why, and what follows says from what', () => {
  const values = shard([real]).years[0]?.values ?? {};
  expect(values['thirdQuarterPaceRate']).toEqual({ status: '未公布' });
  // It would rest on the year's spending, of which two values are printed.
  expect(values['fourthQuarterPaceRate']).toMatchObject({ status: '口径待说明' });
  expect(values['overseasTravelAmount']).toMatchObject({ text: '0.00' });
  expect(values['nonStaffPersonnelControlRate']).toMatchObject({
    text: '48.15',
    value: '48.148148',
    note: '报告没有印出，由劳务派遣人员数 ÷ (在编人数 + 劳务派遣人员数)算出',
  });
});

test('every measure has a name, a definition and an id of its own', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, name, definition, group } of all)
    expect(
      [name, definition, group].filter((text) => text === ''),
      id,
    ).toEqual([]);
  for (const id of ['initialBudget', 'adjustedBudget', 'executedAmount', 'executionRate'])
    expect(ids).toContain(id);
  const indicators = catalogue.rubrics.flatMap((rubric) => rubric.indicators);
  for (const { id } of indicators) expect(ids).toContain(indicatorMeasure(id));
});

test('a new version of the rubric breaks scores but not what the crosswalk calls the same', () => {
  const row = { from: 'futian-2020', to: 'two', reason: '' };
  const crosswalk = [
    { ...row, indicator: 'budget-execution-rate', relation: '相同' },
    { ...row, indicator: 'public-satisfaction', relation: '分值有变' },
    { ...row, indicator: 'petition-handling', relation: '计分有变' },
  ] as const;
  const made = shard([real, later('2021', 'two'), later('2022', 'two')], undefined, crosswalk);
  expect(made.years.map((each) => each.newRubric)).toEqual([
    undefined,
    { comparable: ['indicator.budget-execution-rate', 'indicator.public-satisfaction'] },
    undefined,
  ]);
});

function body(id: string, change: Partial<Department> = {}): Department {
  const open = { validFrom: '', validTo: '', successor: '', change: undefined };
  return { ...real.record.department, id, short: id, ...open, ...change };
}

test('renamings join, mergers break, and an end is told', () => {
  const renamed = body('a', { validTo: '2020', successor: 'c', change: '更名' });
  const made = shard([], [renamed, body('c', { validFrom: '2021' })]);
  expect(made.notes).toEqual([{ year: '2021', text: 'a改称c，前后为同一序列', breaks: false }]);
  const merged = { validTo: '2020', successor: 'c', change: '合并' } as const;
  const whole = shard([], [body('a', merged), body('b', merged), body('c', { validFrom: '2021' })]);
  expect(whole.notes).toEqual([
    { year: '2021', text: '由a、b合并而来，与合并前不可比', breaks: true },
  ]);
  expect(shard([], [body('c'), body('a', merged)]).notes).toEqual([
    { year: '2020', text: '此后合并，并入c', breaks: false },
  ]);
  expect(shard([], [body('a', { validTo: '2020', change: '撤销' })]).notes).toEqual([
    { year: '2020', text: '此后撤销', breaks: false },
  ]);
});

test('the index lists a renamed department once, real places first', () => {
  const renamed = body('old', { validTo: '2020', successor: 'new', change: '更名' });
  const place = { ...real.record.jurisdiction, departments: [renamed, body('new')] };
  const invented = { ...place, id: 'invented', fictional: true };
  const key = { jurisdiction: place.id, year: '2020', department: 'old' };
  const index = compareIndex({
    ...catalogue,
    jurisdictions: [invented, place],
    reports: [{ ...key, year: '2021', department: 'new' }, key],
  });
  expect(index.jurisdictions.map((each) => each.fictional)).toEqual([false, true]);
  expect(index.jurisdictions[0]?.departments).toEqual([
    {
      id: 'new',
      short: 'new',
      category: real.record.department.category,
      years: ['2020', '2021'],
      earlier: [{ id: 'old', short: 'old' }],
    },
  ]);
});
