/** Tables of doubts (疑点): the outcome, the difference and the question of each row belong together. */
import type { Element, Page } from '../html.ts';
import { readTables, type Row } from '../tables.ts';
import type { Findings } from './findings.ts';
import { checkDifference, markWord } from './outcomes.ts';

const overstated = new Set(['高报', '自评高于复算']);
const understated = new Set(['低报', '自评低于复算']);

export function checkDoubts(page: Page, findings: Findings): void {
  for (const table of readTables(page.main)) {
    if (!table.element.hasClass('findings')) continue;
    for (const row of table.rows) checkRow(row, findings);
  }
}

function checkRow(row: Row, findings: Findings): void {
  const marks = row.element
    .findAll('.mark')
    .map((each) => each.text().replaceAll(/[^\u4e00-\u9fff]/g, ''));
  const outcome = markWord(row.element) ?? '?';
  const name = row.element.find('a')?.text() ?? '?';
  findings.check('doubt-outcome', new Set(marks).size <= 1, marks.join(' / '), 'one outcome');

  const asked = questionsOf(row.element);
  findings.check('question-missing', asked !== '', `${outcome} ${name}`, 'a question');

  const sums = row.element.findAll('.sum').map((each) => each.text());
  for (const difference of differencesOf(row)) checkDifference(difference, sums, findings, name);

  // "自评 3 分，由公布的数字算出 0.00 分"
  const [, self, low, high] =
    /自评 ([\d.]+) 分，由公布的数字算出 ([\d.]+)(?:[–-]([\d.]+))? 分/.exec(asked) ?? [];
  if (self === undefined || low === undefined) return;
  if (overstated.has(outcome)) {
    findings.check('doubt-score', Number(self) > Number(high ?? low), asked, outcome);
  }
  if (understated.has(outcome))
    findings.check('doubt-score', Number(self) < Number(low), asked, outcome);
  const involved = /涉及 ([\d.]+) 分/.exec(row.element.text())?.[1];
  const gap = overstated.has(outcome)
    ? Number(self) - Number(high ?? low)
    : Number(low) - Number(self);
  if (involved !== undefined) {
    const holds = Math.abs(gap - Number(involved)) < 0.005;
    findings.check('doubt-score', holds, `${name} 涉及 ${involved} 分`, `${gap.toFixed(2)} 分`);
  }
}

function questionsOf(row: Element): string {
  return row
    .findAll('.question')
    .map((each) => each.text())
    .join(' ')
    .trim();
}

/** In the narrow layout after the outcome, in the wide one in a column of its own. */
function differencesOf(row: Row): string[] {
  const narrow = row.element
    .findAll('.narrow-only')
    .flatMap((each) => /差 [^，；]+$/.exec(each.text())?.[0] ?? []);
  const cell = row.cells.at(-1)?.text ?? '—';
  return cell === '—' || cell === '' ? narrow : [...narrow, `差 ${cell}`];
}
