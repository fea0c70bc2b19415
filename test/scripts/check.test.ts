/** `npm run check` as a clerk runs it: what it prints, how it ends, and that it writes nothing. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copiedData } from '../helpers/copied-data.ts';
import { DATA_ROOT, PROJECT_ROOT } from '../helpers/data.ts';

function run(
  script: string,
  dataRoot: string,
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, DATA_ROOT: dataRoot },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

/** The files of a folder with their content, as one hash. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const SPOILT = [
  '<report>/figures.csv: "41,581.76",万元 → "41,581.76万元",万元',
  '<report>/figures.csv: 536.83,万元,已公布,186;188;296 → 536.83,万元,已公布,',
  '<report>/scores.csv: ,1.58, → ,2.58,',
  '<report>/checks.yaml: 采用: T02 → 采用: T99',
  'rubrics/futian-2020.yaml: 满分: 100 → 满分: 101',
].join('\n');

test('with errors it ends with 1, prints every one and writes nothing', () => {
  const root = copiedData(SPOILT);
  const [data, golden] = [fingerprint(root), fingerprint(join(PROJECT_ROOT, 'test/golden'))];
  const { status, out, err } = run('check', root);
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^data\/rubrics\/futian-2020\.yaml 第1行：读到下一级分值合计 100，应为“满分”的 101 分；/,
    ),
    expect.stringMatching(
      /^data\/rubrics\/published\.csv 第4行「scoring_sha256」：读到futian-2020\.yaml 除说明和存疑外现为 /,
    ),
    'data/jurisdictions/futian/2020/science-innovation/figures.csv 第2行「value」：读到“41,581.76万元”，应为不带单位的数；请把“万元”写入 unit 列。',
    'data/jurisdictions/futian/2020/science-innovation/figures.csv 第3行「line」：读到空，应为行号或页码；请写明这个数印在哪里。',
    'data/jurisdictions/futian/2020/science-innovation/scores.csv 第6行「score」：读到“2.58”，应为0 到 2 之间的分；请对照原文核对。',
    'data/jurisdictions/futian/2020/science-innovation/checks.yaml 第21行「5」：读到“T99”，应为data/checks.yaml 里的编号；请改正「采用」。',
    '共 6 个问题，没有写出任何文件。',
  ]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect([fingerprint(root), fingerprint(join(PROJECT_ROOT, 'test/golden'))]).toEqual([
    data,
    golden,
  ]);
});

test('a fault of the program itself hides no problem found before it, and shows no stack', () => {
  const root = copiedData('<report>/scores.csv: ,1.58, → ,2.58,');
  const script = `
    import { readAll } from './src/publish/read-all.ts';
    process.exitCode = readAll(() => { throw new Error('boom'); }) ? 0 : 1;`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { cwd: PROJECT_ROOT, env: { ...process.env, DATA_ROOT: root }, encoding: 'utf8' },
  );
  expect({ status, out: stdout }).toEqual({ status: 1, out: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    'data/jurisdictions/futian/2020/science-innovation/scores.csv 第6行「score」：读到“2.58”，应为0 到 2 之间的分；请对照原文核对。',
    '共 1 个问题，没有写出任何文件。',
    '没有读完：程序读到 data/jurisdictions/futian/2020/science-innovation 时出错（boom），没有写出任何文件。请先改正上面列出的问题；没有列出的，请把这条信息告诉维护者。',
  ]);
});

test('npm run golden accepts nothing from data with an error', () => {
  const root = copiedData('<report>/scores.csv: ,1.58, → ,2.58,');
  const before = fingerprint(join(PROJECT_ROOT, 'test/golden'));
  const { status, out } = run('golden', root);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(fingerprint(join(PROJECT_ROOT, 'test/golden'))).toBe(before);
});

// They read all there is, on a machine that may be busy.
const SLOW = { timeout: 30_000 };

test('with the real data it ends with 0 and says how the checks came out', SLOW, () => {
  const { status, out, err } = run('check', DATA_ROOT);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const lines = out.trimEnd().split('\n');
  const report = lines.find((line) => line.startsWith('深圳市福田区科技创新局 2020'));
  expect(report).toMatch(/^深圳市福田区科技创新局 2020：相符 \d+，尾差 1，不符 \d+，推算 \d+，/);
  expect(lines.at(-1)).toMatch(/^数据无误，共 \d+ 份报告。$/);
});

test('npm run score prints the golden text', SLOW, () => {
  const { status, out } = run('score', copiedData(''));
  expect(status).toBe(0);
  expect(out).toContain('379.54 ÷ 659.78 = 57.53% × 1 分 = 0.58 分（第330、332行）');
});
