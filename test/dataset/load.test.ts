/** What is wrong in data/, told in full: each case spoils a copy of the folder. */
import { expect, test } from 'vitest';
import { Dataset } from '../../src/dataset/load.ts';
import { publish } from '../../src/dataset/publication.ts';
import { testProblems } from '../helpers/cases.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { dataset } from '../helpers/data.ts';

for (const file of ['data.txt', 'corrections.txt', 'folders.txt'])
  testProblems(file, (changes, report) => {
    const spoilt = new Dataset(copiedData(changes));
    for (const key of spoilt.catalogue.reports) publish(spoilt, key);
    spoilt.problems.forEach(report);
  });

test('public/ holds what the site declares and the documents on record, and nothing in the place of its pages', () => {
  const root = copiedData(
    [
      'write ../public/favicon.svg: x',
      'write ../public/theme.js: x',
      'write ../public/robots.txt: x',
      'write ../public/_headers: x',
      'write ../public/compare/departments.json: {}',
      'write ../public/_astro/x.js: x',
      'write ../public/index.html: x',
      'write ../public/themes.js: x',
      'write ../public/disclosures/loose.pdf: x',
      'link ../public/CNAME → /etc/hostname',
    ].join('\n'),
  );
  const found = new Dataset(root)
    .unrecordedDocuments()
    .map(({ file, found, action }) => `${file} ${found} ${action.replace(/；.*/, '')}`);
  expect(found).toEqual([
    'public/CNAME 符号链接 请换成文件的副本，或移走',
    'public/_astro 不认识的文件夹 请移走',
    'public/compare 不认识的文件夹 请移走',
    'public/index.html 不认识的文件 请移走',
    'public/themes.js 不认识的文件 是不是“theme.js”？请移走',
    'public/disclosures/loose.pdf 没有登记的文件 请在该报告的 disclosures.csv 登记，或移走',
  ]);
});

test('reports come by jurisdiction, year and the order of the department list', () => {
  const root = copiedData(
    [
      'jurisdictions/futian/departments.csv: science-innovation,深圳 → zebra,斑马局,,示例,,,,,\\nscience-innovation,深圳',
      'write jurisdictions/futian/2019/science-innovation/report.yaml: 部门: x',
      'write jurisdictions/futian/2020/zebra/report.yaml: 部门: x',
      'write jurisdictions/aland/jurisdiction.yaml: 标识: aland\\n名称: 甲区\\n简称: 甲\\n行政区划代码: "999999"\\n层级: 区县\\n虚构: 是\\n',
      'write jurisdictions/aland/departments.csv: id,name,short,category,valid_from,valid_to,successor,change,note\\nb,乙局,,示例,,,,,\\na,甲局,,示例,,,,,\\n',
      'write jurisdictions/aland/2021/a/report.yaml: 部门: x',
      'write jurisdictions/aland/2021/b/report.yaml: 部门: x',
    ].join('\n'),
  );
  const { reports } = new Dataset(root).catalogue;
  expect(reports.map((key) => Object.values(key).join('/'))).toEqual([
    'aland/2021/b',
    'aland/2021/a',
    'futian/2019/science-innovation',
    'futian/2020/zebra',
    'futian/2020/science-innovation',
  ]);
});

test('a report is read from its own folder', () => {
  const key = dataset.catalogue.reports.find((each) => each.jurisdiction === 'futian');
  const record = key && dataset.report(key);
  expect(record?.key).toBe(key);
  expect(record?.department.id).toBe(key?.department);
  expect(record?.card.rubric).toBe(record?.rubric.id);
  expect(record?.figures.length).toBeGreaterThan(100);
  expect(record?.scores.length).toBe(record?.rubric.indicators.length);
  expect(record?.tables.map((table) => `${table.id} ${table.rows.length}`)).toEqual([
    'budget-arrangement 2',
    'procurement-and-three-public-expenses 2',
    'income-and-expenditure 5',
  ]);
  expect(record?.summary.join('').length).toBeGreaterThan(200);
});
