/** The demonstration's renaming, merger and new rubric, as pages show them. */
import { expect, test } from 'vitest';
import { lineage, mergedInto, predecessor } from '../../src/engine/comparison/lineage.ts';
import type { Department } from '../../src/dataset/jurisdiction.ts';
import { publish, type Publication } from '../../src/dataset/publication.ts';
import { crosswalkViews, indicatorChanges } from '../../src/site/views/indicator/crosswalk.ts';
import { dataset } from '../helpers/data.ts';

const { jurisdictions, crosswalk, rubrics } = dataset.catalogue;
const demo = jurisdictions.find((each) => each.fictional);

function department(id: string): Department {
  const found = demo?.departments.find((each) => each.id === id);
  if (!found) throw new Error(`no such department: ${id}`);
  return found;
}

function published(year: string, id: string): Publication {
  const found = publish(dataset, { jurisdiction: demo?.id ?? '', year, department: id });
  if (!found) throw new Error(`no such report: ${year} ${id}`);
  return found;
}

function check({ checks }: Publication, id: string): string {
  const found = checks.find((each) => each.check.id === id);
  return `${found?.outcome ?? ''} ${found?.message.filter((part) => typeof part === 'string').join('') ?? ''}`;
}

// Deleting the demonstration must leave a suite that passes.
test.skipIf(!demo)('a renamed department is one line, checked against its old name', () => {
  const all = demo?.departments ?? [];
  const names = lineage(department('commerce'), all).map(({ member }) => member.id);
  expect(names).toEqual(['economy-trade', 'commerce']);
  expect(check(published('2022', 'commerce'), 'T31')).toMatch(
    /^(holds|rounding) .*经济贸易局 2021 年度报告/,
  );
});

test.skipIf(!demo)('a merged department is compared with neither of its parts', () => {
  const all = demo?.departments ?? [];
  const merged = department('culture-sports');
  expect(mergedInto(merged, all).map(({ id }) => id)).toEqual(['culture', 'sports']);
  expect(predecessor(merged, '2021', all).kind).toBe('merged');
  expect(check(published('2022', 'culture-sports'), 'T30')).toBe(
    'not-run 本部门由几个部门合并而成，2021 年度的数不可比，没有核对',
  );
});

test.skipIf(!demo)('a year without a report breaks the checks across years, and says so', () => {
  expect(check(published('2021', 'transport'), 'T31')).toBe(
    'not-run 没有收录 2020 年度的报告，没有核对',
  );
});

test.skipIf(!demo)('the crosswalk says which indicators still compare', () => {
  const [view] = crosswalkViews(crosswalk, rubrics);
  expect(
    view?.table.rows.map(([name, , , comparable]) => `${name ?? ''} ${comparable ?? ''}`),
  ).toEqual([
    '固定资产利用率 按得分率可比',
    '编外人员控制率 前一版才有',
    '公用经费控制率 不可比',
    '三公经费变动率 后一版才有',
    '项目完成及时性 按得分率可比',
    '社会效益 按得分率可比',
  ]);
  expect(indicatorChanges('budget-execution-rate', crosswalk, rubrics)).toEqual([
    '2022 年度换版：可比。规则与分值都没有变。',
  ]);
});
