/** `npm run new`: a folder laid out whole and sound, or nothing and a message. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layOut } from '../../src/intake/new-report/lay-out.ts';
import { readRequest, type Request } from '../../src/intake/new-report/new-request.ts';
import { writeFolder } from '../../src/intake/new-report/write-folder.ts';
import { Dataset } from '../../src/dataset/load.ts';
import { publish } from '../../src/dataset/publication.ts';
import { describeProblem } from '../../src/engine/model/problem.ts';
import { testProblems } from '../helpers/cases.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { DATA_ROOT, PROJECT_ROOT } from '../helpers/data.ts';

const MORE_DEPARTMENTS = [
  'jurisdictions/futian/departments.csv: science-innovation,深圳 → old-bureau,旧局,,示例,2015,2019,new-bureau,更名,\\nnew-bureau,新局,,示例,2020,,,,\\nscience-innovation,深圳',
  'write jurisdictions/bare/jurisdiction.yaml: 标识: bare\\n名称: 甲区\\n简称: 甲\\n行政区划代码: "999999"\\n层级: 区县\\n虚构: 是\\n',
  'write jurisdictions/bare/departments.csv: id,name,short,category,valid_from,valid_to,successor,change,note\\na,甲局,,示例,,,,,\\n',
].join('\n');

testProblems('new.txt', (words, report) => {
  const root = copiedData(MORE_DEPARTMENTS);
  const dataset = new Dataset(root);
  expect(readRequest(words.trim().split(' '), dataset, root)).toBeUndefined();
  dataset.problems.forEach(report);
});

function requestOf(
  root: string,
  ...words: readonly string[]
): { request: Request; dataset: Dataset } {
  const dataset = new Dataset(root);
  const request = readRequest(words, dataset, root);
  if (!request) throw new Error(dataset.problems.map(describeProblem).join('\n'));
  return { request, dataset };
}

// Two processes, on a machine that may be busy.
const SLOW = { timeout: 30_000 };

test('the folder passes the check, is not published, and says what is to be done', SLOW, () => {
  const root = copiedData('');
  const run = (script: string, ...words: readonly string[]) =>
    spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, DATA_ROOT: root },
      encoding: 'utf8',
    });
  const made = run('new', 'futian', '2021', 'science-innovation');
  expect({ status: made.status, err: made.stderr }).toEqual({ status: 0, err: '' });
  const { status, stdout, stderr } = run('check');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.split('\n').filter((line) => line.includes('/2021/science-innovation/'));
  const found = lines.map((line) =>
    /^(?:待办|提醒) \S+\/([a-z.]+)(「.+?」)?：读到(.+?)，应为/.exec(line)?.slice(1),
  );
  expect(found).toEqual([
    ['draft.md', undefined, '草稿的标记'],
    ['report.yaml', '「标题」', '空'],
    ['report.yaml', '「评分标准」', '“futian-2020”'],
    ['report.yaml', '「文件」', '名称、形式、sha256、网址、取得日期为空'],
    ['figures.csv', undefined, expect.stringMatching(/^\d+ 行 未公布$/)],
    ['scores.csv', undefined, '23 行没有自评得分'],
    ['disclosures.csv', undefined, '部门预算是否公开未查明'],
    ['disclosures.csv', undefined, '部门决算是否公开未查明'],
    ['summary.md', undefined, '没有简介'],
  ]);
  expect(stdout).toContain('深圳市福田区科技创新局 2021：草稿，不公布');
  const { reports, drafts } = new Dataset(root).catalogue;
  expect(reports.filter((key) => key.jurisdiction === 'futian').map((key) => key.year)).toEqual([
    '2020',
  ]);
  expect(drafts.map((key) => key.year)).toEqual(['2021']);
});

test('once the mark is gone, what a report must have is an error', () => {
  const root = copiedData('');
  const { request, dataset } = requestOf(root, 'futian', '2021', 'science-innovation');
  writeFolder(request.folder, layOut(request, dataset.catalogue));
  rmSync(join(request.folder, 'draft.md'));
  const published = new Dataset(root);
  publish(published, request.key);
  expect(published.problems.map((problem) => problem.column)).toEqual(['评分标准', '标题']);
});

test('every file has every column of its reader, and no value is invented', () => {
  const root = copiedData('remove <report>');
  const { request, dataset } = requestOf(root, 'futian', '2020', 'science-innovation');
  const files = layOut(request, dataset.catalogue);
  writeFolder(request.folder, files);
  const laid = new Dataset(root);
  const record = laid.report(request.key);
  expect(laid.problems).toEqual([]);
  expect(record?.figures.every((figure) => figure.status === 'missing')).toBe(true);
  expect(record?.figures.length).toBeGreaterThan(70);
  expect([record?.scores, record?.tables, record?.corrections, record?.summary]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(
    record?.disclosures.map((each) => `${each.kind} ${each.approvedOn}${each.publishedOn}`),
  ).toEqual(['部门预算 ', '部门决算 ']);
  for (const [name, text] of files)
    if (name.endsWith('.csv') && !name.startsWith('tables/')) {
      const real = join(DATA_ROOT, 'jurisdictions/futian/2020/science-innovation', name);
      expect(text.split('\n')[0]).toBe(readFileSync(real, 'utf8').split('\n')[0]);
    }
});

test('a rubric that applies is named without a word about a new version', () => {
  const root = copiedData('remove <report>');
  const { request, dataset } = requestOf(root, 'futian', '2020', 'science-innovation');
  const files = layOut(request, dataset.catalogue);
  expect(files.get('report.yaml')).toContain(
    '评分标准: futian-2020 # 适用于 futian 2020 年度的版本',
  );
  expect(files.get('draft.md')).not.toContain('新版本');
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('a folder that cannot be written whole leaves nothing behind', () => {
  const root = emptyFolder();
  // A file in place of the folder of another file cannot be written.
  const files = new Map([
    ['a', 'text'],
    ['a/b', 'text'],
  ]);
  expect(() => {
    writeFolder(join(root, '2021/x'), files);
  }).toThrow();
  expect(readdirSync(root)).toEqual([]);
});

test('a year that was there stays, and a folder that is there is not touched', () => {
  const root = emptyFolder();
  mkdirSync(join(root, '2021/x'), { recursive: true });
  const broken = new Map([
    ['a', 'text'],
    ['a/b', 'text'],
  ]);
  expect(() => {
    writeFolder(join(root, '2021/y'), broken);
  }).toThrow();
  expect(() => {
    writeFolder(join(root, '2021/x'), new Map([['a', 'text']]));
  }).toThrow('folder exists');
  expect(readdirSync(join(root, '2021'))).toEqual(['x']);
  expect(existsSync(join(root, '2021/x/a'))).toBe(false);
});
