/**
 * npm run check: validates data/, says how the checks of each report came out and what is still to be done.
 * Exit code: 0 also with 待办 and 提醒; 1 with errors.
 */
import { CHECK_MARKS } from '../src/site/views/verdict.ts';
import type { CheckOutcome } from '../src/engine/checks/check.ts';
import { describeProblem } from '../src/engine/model/problem.ts';
import { readAll } from '../src/publish/read-all.ts';
import { print } from '../src/publish/print.ts';

const lines: string[] = [];
const reminders: string[] = [];
const counts = { reports: 0, drafts: 0, 待办: 0, 提醒: 0 };
const sound = readAll(
  ({ record, checks }, dataset, isDraft) => {
    const outcomes = (Object.keys(CHECK_MARKS) as CheckOutcome[]).flatMap((outcome) => {
      const count = checks.filter((check) => check.outcome === outcome).length;
      return count > 0 ? [`${CHECK_MARKS[outcome].word} ${String(count)}`] : [];
    });
    const name = `${record.department.name} ${record.key.year}`;
    lines.push(isDraft ? `${name}：草稿，不公布` : `${name}：${outcomes.join('，')}`);
    counts[isDraft ? 'drafts' : 'reports'] += 1;
    for (const { kind, problem } of dataset.reminders(record)) {
      reminders.push(`${kind} ${describeProblem(problem)}`);
      counts[kind] += 1;
    }
  },
  { drafts: true },
);
if (sound) {
  const drafts = counts.drafts > 0 ? `，另有 ${String(counts.drafts)} 份草稿` : '';
  const open = `待办 ${String(counts.待办)} 条，提醒 ${String(counts.提醒)} 条。`;
  const sum = `数据无误，共 ${String(counts.reports)} 份报告${drafts}。`;
  print([...lines, ...reminders, open, sum].join('\n'));
} else process.exitCode = 1;
