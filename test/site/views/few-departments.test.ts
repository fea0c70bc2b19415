/** A jurisdiction of which one department is on record: no statistics of one, and no word of all of them. */
import { expect, test } from 'vitest';
import { homeView } from '../../../src/site/views/jurisdiction/home.ts';
import { inflationTable } from '../../../src/site/views/jurisdiction/inflation.ts';
import { yearTable } from '../../../src/site/views/jurisdiction/jurisdiction.ts';
import { jurisdictionCharts } from '../../../src/site/views/jurisdiction/jurisdiction-charts.ts';
import { makeOverview } from '../../../src/site/views/overview/overview.ts';
import { dataset, futian2020 } from '../../helpers/data.ts';

const rule = dataset.catalogue.peerRule;
const report = makeOverview(futian2020());
const place = report.jurisdiction;

test('neither medians nor shares are told', () => {
  const { head, rows } = yearTable(place, [report], rule);
  expect(head[1]).toBe('已收录报告 / 已录入部门');
  expect(rows[0]?.slice(1, 5)).toEqual(['1 / 1', '只有 1 个，不列', '口径待说明', '没有可判断的']);
  expect(inflationTable([report], rule).rows.flat().join()).not.toMatch(/\d \/ \d/);
  expect(jurisdictionCharts(place, [report], rule, (path) => path)).toEqual([]);
});

test('what is counted are the departments on record', () => {
  expect(place.departmentsComplete).toBe(false);
  expect(homeView([place], [report]).places[0]?.text).toBe('已录入 1 个部门，1 份报告，2020 年度');
});
