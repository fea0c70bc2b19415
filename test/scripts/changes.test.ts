/** `npm run changes`: what it lists, what it accepts as a reason, how it ends and that it leaves nothing behind. */
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unexplained } from '../../scripts/changes/change.ts';
import { compareData } from '../../scripts/changes/compare.ts';
import { correctionBetween, entryNaming, newEntries } from '../../scripts/changes/reasons.ts';
import { openSide } from '../../scripts/changes/side.ts';
import { plainText, summary } from '../../scripts/changes/text.ts';
import type { Correction } from '../../src/dataset/jurisdiction.ts';
import { caseText } from '../helpers/cases.ts';
import { copiedData, copyData, removeCopy } from '../helpers/copied-data.ts';
import { CHANGELOG, repository } from '../helpers/repository.ts';

/** Sections of `=== title`, the changes, optionally `+++` and lines added to the CHANGELOG, `---`, and the report. */
const cases = caseText('changes.txt')
  .split(/^=== /m)
  .slice(1)
  .map((section) => {
    const [input = '', expected = ''] = section.split(/^---\n/m);
    const [head = '', news = ''] = input.split(/^\+\+\+\n/m);
    const [title = '', ...changes] = head.split('\n');
    return { title, changes: changes.join('\n'), news, expected: expected.trimEnd() };
  });

const untouched = copyData();
const before = openSide(untouched, '修订 甲', CHANGELOG);

afterAll(() => {
  removeCopy(untouched);
});

test.for(cases)('$title', ({ changes, news, expected }) => {
  const now = openSide(copiedData(changes), '工作区', `${CHANGELOG}${news}`);
  const text = plainText(compareData(before, now)).split('\n');
  // The states compared and the last sentence are the same everywhere.
  const shown = [text[0], ...text.slice(2, -2)].filter((line) => line !== '');
  expect(shown.join('\n')).toBe(expected);
});

test('a case whose moves lack a reason and one whose moves have one', () => {
  const open = cases.filter(({ expected }) => expected.includes('没有说明的改动'));
  expect(open.length).toBeGreaterThan(4);
  expect(cases.length - open.length).toBeGreaterThan(4);
});

test('the other way round, what came has gone', () => {
  const root = copiedData(
    'jurisdictions/futian/departments.csv: 经济发展,,,,, → 经济发展,,,,,\\nb,乙局,,示例,,,,,',
  );
  const changes = compareData(openSide(root, '甲', ''), before);
  expect(summary(changes)).toBe('改动：0 个数，0 项得分，0 处疑点，1 页，1 处部门或行政区');
  expect(changes.pages).toEqual([{ text: '消失 /futian/departments/b/' }]);
});

test('a score that moves with its rubric needs a line in the CHANGELOG naming year and indicator', () => {
  const root = copiedData('');
  const [rubric, list] = [
    join(root, 'rubrics/futian-2020.yaml'),
    join(root, 'rubrics/published.csv'),
  ];
  const [old, edited] = [readFileSync(rubric, 'utf8'), rubricWithHigherLimit(rubric)];
  const [hash, newHash] = [old, edited].map((text) =>
    createHash('sha256').update(text).digest('hex'),
  );
  writeFileSync(rubric, edited);
  writeFileSync(list, readFileSync(list, 'utf8').replace(hash ?? '', newHash ?? ''));
  const now = openSide(root, '工作区', CHANGELOG);
  const changes = compareData(before, now);
  expect(changes.reports.flatMap((report) => report.scores.map((line) => line.text))).toEqual([
    '13 编外人员控制率：复算 0.00 → 0.50；结论 一致 → 低报',
  ]);
  expect(changes.shared[0]?.text).toBe(
    '改了 data/rubrics/futian-2020.yaml；得分或疑点变动的报告：futian/2020/science-innovation',
  );
  expect(unexplained(changes)).toEqual([
    expect.stringMatching(
      /^CHANGELOG\.md：读到没有说明 13 .+新增的一条写明 2020 和“编外人员控制率”/,
    ),
  ]);
  const told = { ...now, changelog: `${CHANGELOG}- 编外人员控制率 2020：放宽上限。\n` };
  expect(unexplained(compareData(before, told))).toEqual([]);
});

/** The limit of 编外人员控制率 raised from 10% to 50%, so that 48.15% earns half a point. */
function rubricWithHigherLimit(path: string): string {
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf('名称: 编外人员控制率');
  return text.slice(0, start) + text.slice(start).replace('不高于: 10%', '不高于: 50%');
}

test('data that cannot be read are not compared, on either side', () => {
  const root = copiedData('<report>/scores.csv: ,1.58, → ,2.58,');
  expect(() => openSide(root, '工作区', '')).toThrow(
    /^工作区：data\/.+ 第6行「score」：读到“2.58”.+\n工作区：data\/ 读不通，共 1 个问题，没有比较。请照上面改正，或选另一个修订。$/,
  );
});

test('a report taken away needs a line in the CHANGELOG', () => {
  const gone = openSide(copiedData('remove <report>'), '乙', CHANGELOG);
  expect(unexplained(compareData(before, gone))).toEqual([
    'CHANGELOG.md：读到没有说明 已公布的报告 futian/2020/science-innovation 撤下，应为更正过的数，或新增的一条写明 2020 和“科技创新局”；请补上原因；若不是有意的，请查是什么牵动了它。',
  ]);
  const told = { ...gone, changelog: `${CHANGELOG}- 撤下科技创新局 2020 年度的报告。\n` };
  expect(unexplained(compareData(before, told))).toEqual([]);
});

test.for([
  ['政府采购执行情况 of 2020 moves', '2020', ['政府采购执行情况'], true],
  ['政府采购执行情况 of 2020 moves', '2021', ['政府采购执行情况'], false],
  ['政府采购执行情况 of 12020 moves', '2020', ['政府采购执行情况'], false],
  ['T31 is new for 2020', '2020', ['T31'], true],
  ['T31 is new for 2020', '2020', ['T3'], false],
  ['procurement-execution 2020', '2020', ['procurement'], false],
  ['anything 2020', '2020', [''], false],
] as const)('“%s” explains %s %s: %s', ([entry, year, names, explains]) => {
  expect(entryNaming([`- ${entry}`], year, names) !== undefined).toBe(explains);
});

test('an entry of the CHANGELOG is new when its words are, wherever its lines break', () => {
  const old = '# Changelog\n\n## Unreleased\n\n- One line\n  and its rest.\n- Two.\n';
  const now = '# Changelog\n\n## 0.2\n\n- One line and its rest.\n- Three\n  2020.\n\n- Two.\n';
  expect(newEntries(old, now)).toEqual(['- Three 2020.']);
});

function correction(fact: string, old: string, now: string): Correction {
  return { date: '2027-01-08', kind: '抄录更正', fact, name: fact, old, new: now, reason: '抄错' };
}

test.for([
  [[['a', '1', '2']], ['1'], ['2'], true],
  [[['a', '1', '2']], ['1'], ['3'], false],
  [[['b', '1', '2']], ['1'], ['2'], false],
  // One after another.
  [
    [
      ['a', '1', '2'],
      ['a', '2', '3'],
    ],
    ['1'],
    ['3'],
    true,
  ],
  [
    [
      ['a', '1', '2'],
      ['a', '2', '3'],
    ],
    ['2'],
    ['3'],
    true,
  ],
  // The first leads away from where the second begins.
  [
    [
      ['a', '1', '2'],
      ['a', '4', '3'],
    ],
    ['1'],
    ['3'],
    false,
  ],
  [[], ['1'], ['1'], false],
] as const)('corrections %j lead from %j to %j: %s', ([rows, from, to, leads]) => {
  const corrections = rows.map(([fact, old, now]) => correction(fact, old, now));
  expect(correctionBetween(corrections, 'a', from, to) !== undefined).toBe(leads);
});

const SLOW = { timeout: 30_000 };

test('the command: without a change, without a reason, with one', SLOW, () => {
  const { dataRoot, run, git, temporary } = repository();
  const unchanged = run('changes', 'HEAD');
  expect(unchanged).toMatchObject({ status: 0, err: '' });
  expect(unchanged.out.split('\n')[0]).toBe('改动：0 个数，0 项得分，0 处疑点，0 页');
  const checks = join(dataRoot, 'checks.yaml');
  const more =
    '- { 编号: T90, 名称: 实际支出不超过年初预算数, 类别: 勾稽, 上限: { 值: 实际支出, 不超过: 年初预算数 } }\n';
  writeFileSync(checks, `${readFileSync(checks, 'utf8')}${more}`);
  const out = join(dirname(dataRoot), 'report.md');
  const changed = run('changes', 'HEAD', '--out', out);
  // The CHANGELOG names T90 and 2020, but did so before.
  expect(changed).toMatchObject({ status: 1, err: '' });
  expect(changed.out).toContain('疑点 新增 T90 实际支出不超过年初预算数');
  const markdown = readFileSync(out, 'utf8');
  expect(markdown).toMatch(/^## 改动：0 个数，0 项得分，1 处疑点，0 页，1 个共用文件\n/);
  expect(markdown).toMatch(/^- 疑点 新增 T90 .+（没有说明）$/m);
  const changelog = join(dirname(dataRoot), 'CHANGELOG.md');
  appendFileSync(changelog, '- 新增核对 T90，2020 年多一处疑点。\n');
  const told = run('changes', 'HEAD', '--markdown');
  expect(told).toMatchObject({ status: 0, err: '' });
  expect(told.out).toContain('（CHANGELOG：新增核对 T90，2020 年多一处疑点。）');
  expect(readdirSync(temporary)).toEqual([]);
  // What the clerk has staged, and what is not committed, stay as they are.
  expect(git('status', '--short', 'data')).toBe('M data/checks.yaml');
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
