/** The recipes of data/README.md, done on a copy of data/: each loads without a problem and moves what it should alone. */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unexplained } from '../../src/publish/changes/change.ts';
import { compareData } from '../../src/publish/changes/compare.ts';
import { openSide } from '../../src/publish/changes/side.ts';
import { plainChanges } from '../../src/publish/changes/changes-text.ts';
import { layOut } from '../../src/intake/new-report/lay-out.ts';
import { readRequest } from '../../src/intake/new-report/new-request.ts';
import { writeFolder } from '../../src/intake/new-report/write-folder.ts';
import { scoringHash } from '../../src/dataset/frozen.ts';
import { Dataset } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/engine/model/problem.ts';
import { copiedData, copyData, removeCopy } from '../helpers/copied-data.ts';

const DEPARTMENTS = 'jurisdictions/futian/departments.csv';
const LAST = '深圳市福田区科技创新局,科技创新局,经济发展,,,,,';

const untouched = copyData();
const before = openSide(untouched, '修订', '');

afterAll(() => {
  removeCopy(untouched);
});

/** A copy of the data and a clerk at work on it. */
class Clerk {
  readonly root = copiedData('');

  edit(file: string, from: string, to: string): void {
    const path = join(this.root, file);
    const text = readFileSync(path, 'utf8');
    expect(text, `${file} holds “${from}”`).toContain(from);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }

  addLine(file: string, line: string): void {
    appendFileSync(join(this.root, file), `${line}\n`);
  }

  /** npm run new */
  layOut(...words: readonly string[]): void {
    const dataset = new Dataset(this.root);
    const request = readRequest(words, dataset, this.root);
    if (!request) throw new Error(dataset.problems.map(describeProblem).join('\n'));
    writeFolder(request.folder, layOut(request, dataset.catalogue));
  }

  /** Fills in what a published report must have, one figure and one score, and takes the mark of a draft away. */
  fillIn(report: string): void {
    this.edit(`${report}/report.yaml`, '标题: ""', '标题: 部门整体绩效自评报告');
    const [empty, filled] = [',,万元,未公布,,,', ',100.00,万元,已公布,12,,'];
    this.edit(`${report}/figures.csv`, `年初预算数${empty}`, `年初预算数${filled}`);
    this.edit(`${report}/scores.csv`, '预算编制合理性,,,,,', '预算编制合理性,,4.5,40,,');
    rmSync(join(this.root, report, 'draft.md'));
  }

  /** npm run changes, against the data as they were; it refuses data with a problem. */
  changes(): { lines: readonly string[]; open: readonly string[] } {
    const now = openSide(this.root, '工作区', '');
    const changes = compareData(before, now);
    const lines = plainChanges(changes).split('\n');
    return { lines: lines.slice(0, -2).filter((line) => line !== ''), open: unexplained(changes) };
  }
}

test('加一个部门', () => {
  const clerk = new Clerk();
  clerk.addLine(DEPARTMENTS, 'new-bureau,深圳市福田区示例局,示例局,综合管理,2020,,,,');
  clerk.layOut('futian', '2020', 'new-bureau');
  const report = 'jurisdictions/futian/2020/new-bureau';
  expect(clerk.changes().lines).toEqual([
    '改动：0 个数，0 项得分，0 处疑点，2 页，1 处部门或行政区',
    '对照：修订 → 工作区',
    '行政区与部门',
    '  新增 futian/new-bureau 深圳市福田区示例局',
    '网页',
    '  新增 /futian/departments/new-bureau/',
    '  新增 /futian/departments/new-bureau/disclosures/',
    '草稿（不公布，不计入以上）',
    '  futian/2020/new-bureau',
  ]);
  clerk.fillIn(report);
  expect(clerk.changes()).toEqual({
    open: [],
    lines: [
      '改动：0 个数，0 项得分，0 处疑点，5 页，新增 1 份报告，1 处部门或行政区',
      '对照：修订 → 工作区',
      '新增的报告',
      '  futian/2020/new-bureau 深圳市福田区示例局 2020 年度：1 个数，1 项自评得分，0 处疑点',
      '行政区与部门',
      '  新增 futian/new-bureau 深圳市福田区示例局',
      '网页',
      '  新增 /futian/departments/new-bureau/',
      '  新增 /futian/departments/new-bureau/disclosures/',
      '  新增 /futian/2020/new-bureau/',
      '  新增 /futian/2020/new-bureau/budget/',
      '  新增 /futian/2020/new-bureau/final-accounts/',
    ],
  });
});

test('加一个年度', () => {
  const clerk = new Clerk();
  const published = readFileSync(join(clerk.root, 'rubrics/futian-2020.yaml'), 'utf8');
  const next = published
    .replace('编号: futian-2020', '编号: futian-2021')
    .replace('年度: [2020]', '年度: [2021]');
  writeFileSync(join(clerk.root, 'rubrics/futian-2021.yaml'), next);
  const hash = createHash('sha256').update(next).digest('hex');
  clerk.addLine(
    'rubrics/published.csv',
    `futian-2021,2027-01-08,${hash},${scoringHash(next)},2021 年度起`,
  );
  clerk.layOut('futian', '2021', 'science-innovation');
  clerk.fillIn('jurisdictions/futian/2021/science-innovation');
  expect(clerk.changes()).toEqual({
    open: [],
    lines: [
      '改动：0 个数，0 项得分，0 处疑点，5 页，新增 1 份报告，2 个共用文件',
      '对照：修订 → 工作区',
      '新增的报告',
      '  futian/2021/science-innovation 深圳市福田区科技创新局 2021 年度：1 个数，1 项自评得分，0 处疑点',
      '共用的文件',
      '  新增 data/rubrics/futian-2021.yaml',
      '  改了 data/rubrics/published.csv；没有报告的得分或疑点变动',
      '网页',
      '  新增 /futian/2021/',
      '  新增 /futian/2021/disclosures/',
      '  新增 /futian/2021/science-innovation/',
      '  新增 /futian/2021/science-innovation/budget/',
      '  新增 /futian/2021/science-innovation/final-accounts/',
    ],
  });
});

test('改正一个数', () => {
  const clerk = new Clerk();
  const report = 'jurisdictions/futian/2020/science-innovation';
  clerk.edit(`${report}/figures.csv`, '379.54,万元', '379.45,万元');
  expect(clerk.changes().open).toEqual([
    expect.stringContaining('procurementAmount,379.54,379.45,原因'),
  ]);
  clerk.addLine(
    `${report}/corrections.csv`,
    '2027-01-08,抄录更正,procurementAmount,379.54,379.45,抄写时末两位颠倒',
  );
  expect(clerk.changes()).toEqual({
    open: [],
    lines: [
      '改动：1 个数，0 项得分，0 处疑点，0 页',
      '对照：修订 → 工作区',
      '深圳市福田区科技创新局 2020 年度（futian/2020/science-innovation）',
      '  数 政府采购实际支出：379.54 万元 → 379.45 万元（2027-01-08 抄录更正：抄写时末两位颠倒）',
      '  其他 更正改了',
    ],
  });
  // A correction that is public stays public.
  const corrected = openSide(clerk.root, '修订', '');
  const gone = compareData(corrected, before);
  expect(unexplained(gone)).toEqual([
    expect.stringContaining('没有“政府采购实际支出”由 379.45 改为 379.54 的更正'),
    expect.stringContaining('没有 2027-01-08 政府采购实际支出 379.54 → 379.45 这一行'),
  ]);
});

test('撤销一个部门', () => {
  const clerk = new Clerk();
  clerk.edit(DEPARTMENTS, LAST, '深圳市福田区科技创新局,科技创新局,经济发展,,2020,,撤销,');
  expect(clerk.changes()).toEqual({
    open: [],
    lines: [
      '改动：0 个数，0 项得分，0 处疑点，0 页，1 处部门或行政区',
      '对照：修订 → 工作区',
      '行政区与部门',
      '  futian/science-innovation 深圳市福田区科技创新局：valid_to 空 → “2020”；change 空 → “撤销”',
    ],
  });
  expect(() => {
    clerk.layOut('futian', '2021', 'science-innovation');
  }).toThrow('science-innovation 存续的年度（最早 到 2020）');
});

test('部门更名', () => {
  const clerk = new Clerk();
  const renamed = '深圳市福田区科技创新局,科技创新局,经济发展,,2020,technology,更名,';
  clerk.edit(DEPARTMENTS, LAST, renamed);
  clerk.addLine(DEPARTMENTS, 'technology,深圳市福田区示例科技局,示例科技局,经济发展,2021,,,,');
  expect(clerk.changes()).toEqual({
    open: [],
    lines: [
      '改动：0 个数，0 项得分，0 处疑点，2 页，2 处部门或行政区',
      '对照：修订 → 工作区',
      '行政区与部门',
      '  futian/science-innovation 深圳市福田区科技创新局：valid_to 空 → “2020”；successor 空 → “technology”；change 空 → “更名”',
      '  新增 futian/technology 深圳市福田区示例科技局',
      '网页',
      '  新增 /futian/departments/technology/',
      '  新增 /futian/departments/technology/disclosures/',
    ],
  });
});
