/** `npm run changes` as a command: how it ends and that it leaves nothing behind. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../helpers/repository.ts';

const SLOW = { timeout: 30_000 };

test('the command: without a change, without a reason, with one', SLOW, () => {
  const { dataRoot, run, git, temporary } = repository();
  const unchanged = run('changes', 'HEAD');
  expect(unchanged).toMatchObject({ status: 0, err: '' });
  expect(unchanged.out.split('\n')[0]).toBe('改动：0 个数，0 项得分，0 处疑点，0 页');
  const checks = join(dataRoot, 'checks.yaml');
  const more =
    '- { 编号: T990, 名称: 实际支出不超过年初预算数, 类别: 勾稽, 上限: { 值: 实际支出, 不超过: 年初预算数 } }\n';
  // The last line stays the last.
  writeFileSync(checks, readFileSync(checks, 'utf8').replace(/# 完\n$/, `${more}# 完\n`));
  const out = join(dirname(dataRoot), 'report.md');
  const changed = run('changes', 'HEAD', '--out', out);
  // The CHANGELOG names T990 and 2020, but did so before.
  expect(changed).toMatchObject({ status: 1, err: '' });
  expect(changed.out).toContain('疑点 新增 T990 实际支出不超过年初预算数');
  const markdown = readFileSync(out, 'utf8');
  expect(markdown).toMatch(/^## 改动：0 个数，0 项得分，1 处疑点，0 页，1 个共用文件\n/);
  expect(markdown).toMatch(/^- 疑点 新增 T990 .+（没有说明）$/m);
  const changelog = join(dirname(dataRoot), 'CHANGELOG.md');
  appendFileSync(changelog, '- 新增核对 T990，福田区 2020 年多一处疑点。\n');
  const told = run('changes', 'HEAD', '--markdown');
  expect(told).toMatchObject({ status: 0, err: '' });
  expect(told.out).toContain('（CHANGELOG：新增核对 T990，福田区 2020 年多一处疑点。）');
  expect(readdirSync(temporary)).toEqual([]);
  // What the clerk has staged, and what is not committed, stay as they are.
  expect(git('status', '--short', 'data')).toBe('M data/checks.yaml');
});

test('the command: no line of the CHANGELOG excuses a changed self score', SLOW, () => {
  const { dataRoot, run } = repository();
  const scores = join(dataRoot, 'jurisdictions/futian/2020/science-innovation/scores.csv');
  writeFileSync(scores, readFileSync(scores, 'utf8').replace(',3.37,', ',4.00,'));
  const changelog = join(dirname(dataRoot), 'CHANGELOG.md');
  appendFileSync(changelog, '- 2020 年度：示例区的项目预算执行率说明补充。\n');
  const told = run('changes', 'HEAD');
  expect(told).toMatchObject({ status: 1, err: '' });
  expect(told.out).toMatch(/得分 16 预算执行率：自评 3\.37 → 4\.00.*（没有说明）/);
  appendFileSync(changelog, '- 福田区 2020 年度“预算执行率”改分，T25、G01 随之变动。\n');
  expect(run('changes', 'HEAD')).toMatchObject({ status: 1, err: '' });
});

test(
  'the command ends with 2 for a bad revision, bad words and data that cannot be read',
  SLOW,
  () => {
    const { dataRoot, run, commit, temporary } = repository();
    const bad = run('changes', 'nowhere');
    expect(bad).toEqual({
      status: 2,
      out: '',
      err: '命令行「修订」：读到“nowhere”，应为git 认得的修订；请用 git log --oneline 查看，如 HEAD、HEAD~3、main。',
    });
    expect(run('changes')).toMatchObject({ status: 2, out: '' });
    const departments = join(dataRoot, 'jurisdictions/futian/departments.csv');
    const now = readFileSync(departments, 'utf8');
    writeFileSync(departments, now.replace('change,', '').replace('经济发展,,,,,', '经济发展,,,,'));
    commit();
    writeFileSync(departments, now);
    const older = run('changes', 'HEAD');
    expect(older).toMatchObject({ status: 2, out: '' });
    expect(older.err).toMatch(
      /^修订 [0-9a-f]+：data\/jurisdictions\/futian\/departments\.csv 第1行「change」：读到没有这一列/,
    );
    expect(older.err).toContain('若是较早的格式，请选一个改了格式以后的修订');
    expect(readdirSync(temporary)).toEqual([]);
  },
);
