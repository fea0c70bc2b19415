/** `npm run changes`: what it lists, and what lacks a reason. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unexplained } from '../../src/publish/changes/change.ts';
import { compareData } from '../../src/publish/changes/compare.ts';
import { openSide } from '../../src/publish/changes/side.ts';
import { plainChanges, summary } from '../../src/publish/changes/changes-text.ts';
import { scoringHash } from '../../src/dataset/frozen.ts';
import { caseText } from '../helpers/cases.ts';
import { copiedData, copyData, removeCopy } from '../helpers/copied-data.ts';
import { CHANGELOG } from '../helpers/repository.ts';

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
  const text = plainChanges(compareData(before, now)).split('\n');
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
  expect(summary(changes)).toBe('改动：0 个数，0 项得分，0 处疑点，2 页，1 处部门或行政区');
  expect(changes.pages).toEqual([
    { text: '消失 /futian/departments/b/' },
    { text: '消失 /futian/departments/b/disclosures/' },
  ]);
});

test('a score that moves with its rubric needs a line in the CHANGELOG naming year and indicator', () => {
  const root = copiedData('');
  const [rubric, list] = [
    join(root, 'rubrics/futian-2020.yaml'),
    join(root, 'rubrics/published.csv'),
  ];
  const [old, edited] = [readFileSync(rubric, 'utf8'), rubricWithHigherLimit(rubric)];
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  writeFileSync(rubric, edited);
  const registered = readFileSync(list, 'utf8')
    .replace(hash(old), hash(edited))
    .replaceAll(scoringHash(old), scoringHash(edited));
  writeFileSync(list, registered);
  const now = openSide(root, '工作区', CHANGELOG);
  const changes = compareData(before, now);
  expect(changes.reports.flatMap((report) => report.scores.map((line) => line.text))).toEqual([
    '13 编外人员控制率：复算 0.00 → 0.50；结论 一致 → 自评低于复算',
  ]);
  expect(changes.shared[0]?.text).toBe(
    '改了 data/rubrics/futian-2020.yaml；得分或疑点变动的报告：futian/2020/science-innovation',
  );
  expect(unexplained(changes)).toEqual([
    expect.stringMatching(
      /^CHANGELOG\.md：读到没有说明 13 .+新增的一条写明 2020、科技创新局 或 福田区，以及 “编外人员控制率”（连引号照写） 或 non-staff-personnel-control-rate；/,
    ),
  ]);
  const told = { ...now, changelog: `${CHANGELOG}- 福田区“编外人员控制率”2020：放宽上限。\n` };
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
    'CHANGELOG.md：读到没有说明 已公布的报告 futian/2020/science-innovation 撤下，应为更正过的数，或新增的一条写明 2020、福田区，以及 “科技创新局”（连引号照写） 或 “深圳市福田区科技创新局”（连引号照写） 或 science-innovation；请补上原因；若不是有意的，请查是什么牵动了它。',
  ]);
  const told = { ...gone, changelog: `${CHANGELOG}- 撤下福田区“科技创新局”2020 年度的报告。\n` };
  expect(unexplained(compareData(before, told))).toEqual([]);
});
