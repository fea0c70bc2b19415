/** A department's documents over renamings, mergers and gaps; and what a report says of documents not in order. */
import { expect, test } from 'vitest';
import type { Department } from '../../../src/dataset/jurisdiction.ts';
import { jurisdiction, publication } from '../../../src/dataset/site.ts';
import type { DepartmentLine } from '../../../src/site/views/department/department-line.ts';
import { reportDisclosures } from '../../../src/site/views/disclosures/report-section.ts';
import { gapNotes, timelineRows } from '../../../src/site/views/disclosures/timeline.ts';
import { isOfDisclosures } from '../../../src/site/views/paths.ts';
import { disclosedReport, IN_TIME } from '../../helpers/disclosures.ts';

const DEMO = jurisdiction('demo');

function departmentOf(id: string): Department {
  const department = DEMO.departments.find((each) => each.id === id);
  if (!department) throw new Error(`no department ${id}`);
  return department;
}

/** A line over these years, with reports of some of them. */
function lineOf(
  years: readonly string[],
  reported: readonly string[],
  absence: DepartmentLine['absence'],
): DepartmentLine {
  const reports = reported.map((year) => disclosedReport('甲局', [IN_TIME], year));
  return { years, reports, absence } as unknown as DepartmentLine;
}

test('the first row under an earlier name says so, and each of them names it', () => {
  const rows = timelineRows([
    disclosedReport('商务局', [IN_TIME], '2022'),
    disclosedReport('经济贸易局', [IN_TIME], '2021'),
    disclosedReport('经济贸易局', [IN_TIME], '2020'),
  ]);
  const earlier = { name: '经济贸易局', path: '/j/departments/经济贸易局/disclosures/' };
  expect(rows.map((row) => [row.year, row.kind, row.under, row.earlier])).toEqual([
    ['2022', '部门预算', undefined, undefined],
    ['2022', '部门决算', undefined, undefined],
    ['2021', '部门预算', '经济贸易局', earlier],
    ['2021', '部门决算', '经济贸易局', undefined],
    ['2020', '部门预算', '经济贸易局', undefined],
    ['2020', '部门决算', '经济贸易局', undefined],
  ]);
});

test('years before a merger are told together and lead to the timelines of what was merged', () => {
  const line = lineOf(['2019', '2020', '2021', '2022'], ['2022'], () => '合并前');
  expect(gapNotes(DEMO, departmentOf('culture-sports'), line)).toEqual([
    {
      text: '2019–2021 年度为合并前，见',
      links: [
        { name: '文化局', path: '/demo/departments/culture/disclosures/' },
        { name: '体育局', path: '/demo/departments/sports/disclosures/' },
      ],
    },
  ]);
});

test('years apart, and years without a report for another reason, are told apart', () => {
  const line = lineOf(['2019', '2020', '2021', '2022', '2023'], ['2021'], (year) =>
    year === '2019' ? '尚未设立' : '未收录',
  );
  expect(gapNotes(DEMO, departmentOf('transport'), line).map(({ text }) => text)).toEqual([
    '2019 年度尚未设立',
    '2020 年度未收录',
    '2022–2023 年度未收录',
  ]);
});

test('a report gives reasons only for what is not in order', () => {
  const reasonsOf = (department: string): readonly string[] =>
    reportDisclosures(publication({ jurisdiction: 'demo', year: '2022', department })).reasons;
  expect(reasonsOf('education')).toEqual([]);
  expect(reasonsOf('human-resources')).toEqual([expect.stringMatching(/^部门决算：.*没有列出/)]);
});

test.for([
  ['disclosures/', true],
  ['disclosures/rules/', true],
  ['2022/disclosures/', true],
  ['departments/education/disclosures/', true],
  ['2022/education/budget/', true],
  ['2022/education/', false],
  ['departments/education/', false],
  ['indicators/disclosure/', false],
  ['', false],
] as const)('%s belongs to 预决算公开: %s', ([rest, is]) => {
  expect(isOfDisclosures(rest)).toBe(is);
});
