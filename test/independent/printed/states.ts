/** "某局 2022 年度部门决算：逾期公开；批复 …，第 35 日，超过 20 日；…": the state against its reasons. */
import type { Findings } from './findings.ts';
import type { Phrase } from './phrases.ts';

const stated = /：(按期公开|逾期公开|逾期未见公开)；(.+)$/;
const reasons: Readonly<Record<string, RegExp>> = {
  按期公开: /公开 \d{4}-\d{2}-\d{2}，第 \d+ 日，在 \d+ (?:个工作)?日之内/,
  逾期公开: /公开 \d{4}-\d{2}-\d{2}，第 \d+ 日，超过 \d+ (?:个工作)?日/,
  逾期未见公开: /查看时未见公开，超过 \d+ (?:个工作)?日/,
};

export function checkStates(phrases: readonly Phrase[], findings: Findings): void {
  for (const { text } of phrases) {
    const [, state = '', why = ''] = stated.exec(text) ?? [];
    const reason = reasons[state];
    if (reason) findings.check('state', reason.test(why), text, `a reason for ${state}`);
  }
}
