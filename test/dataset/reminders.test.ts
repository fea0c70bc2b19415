/** 待办 and 提醒 in full: each case leaves something undone in a copy of data/. None of them is an error. */
import { expect, test } from 'vitest';
import type { ReportKey } from '../../src/dataset/jurisdiction.ts';
import { Dataset } from '../../src/dataset/load.ts';
import type { Reminder } from '../../src/dataset/reminder.ts';
import { describeProblem } from '../../src/engine/model/problem.ts';
import { testProblems } from '../helpers/cases.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { dataset } from '../helpers/data.ts';

const FUTIAN = { jurisdiction: 'futian', year: '2020', department: 'science-innovation' };

function remindersOf(of: Dataset, key: ReportKey): readonly Reminder[] {
  const record = of.report(key);
  if (!record) throw new Error('the report cannot be read');
  return of.reminders(record);
}

function say({ kind, problem }: Reminder): string {
  return `${kind} ${describeProblem(problem)}`;
}

/** What stands in the real report already: no case is about it. */
const usual = remindersOf(dataset, FUTIAN).map(say);

testProblems('reminders.txt', (changes, report) => {
  const changed = new Dataset(copiedData(changes));
  const reminders = remindersOf(changed, FUTIAN);
  expect(changed.problems).toEqual([]);
  for (const reminder of reminders.filter((each) => !usual.includes(say(each)))) {
    const { kind, problem } = reminder;
    report({ ...problem, file: `${kind} ${problem.file}` });
  }
});

test('two amounts in another unit, ten whole numbers among those of two places, and final accounts that nobody looked for, are worth a second look', () => {
  expect(usual.filter((each) => each.startsWith('提醒'))).toEqual([
    expect.stringContaining(
      'figures.csv「unit」：读到第49、50行的“万元”，与字典的“元”相差 10000 倍，应为印刷的单位；',
    ),
    expect.stringContaining('figures.csv：读到小数位数与别处不同：第 17 行“2,860”'),
    expect.stringContaining('disclosures.csv：读到部门决算是否公开未查明'),
  ]);
});

test('an invented report is not asked where it comes from', () => {
  const root = copiedData(
    [
      'jurisdictions/futian/jurisdiction.yaml: 虚构: 否 → 虚构: 是',
      '<report>/report.yaml: 取得日期: 2026-11-23 → 取得日期: ""',
    ].join('\n'),
  );
  const reminders = remindersOf(new Dataset(root), FUTIAN).map(say);
  expect(reminders.filter((each) => each.includes('report.yaml'))).toEqual([]);
});
