/** Many outcomes: one row each, and below the table what a person must act on. */
import { describeProblem } from '../engine/model/problem.ts';
import { differences, type ImportOutcome } from './outcome.ts';
import { lookAtEach } from './format-look-at.ts';
import { terminalTable, wrapped } from './terminal-table.ts';

export function sayAll(outcomes: readonly ImportOutcome[], room: number, dryRun: boolean): string {
  const refused = outcomes.filter((each) => each.kind === 'refused');
  const rows = outcomes.map((each) => rowOf(each, dryRun));
  const reasons = refused.flatMap(({ problems }) =>
    problems.map((problem) => `  ✗ ${describeProblem(problem)}`),
  );
  const common = inAll(outcomes);
  const toSee = [
    ...common.map((text) => wrapped('▲', `每份都有：${text}`, room)),
    ...outcomes.map((each) => lookAtEach(each, common, room, dryRun)),
  ].filter((each) => each !== '');
  const hasPages = outcomes.some(({ review }) => review !== undefined);
  const dry = `这是 --dry-run，没有写${hasPages ? '报告的' : ''}任何文件${hasPages ? '，只写了对照页' : ''}。`;
  const done = dryRun ? '可导入' : '已导入';
  return [
    terminalTable([['文件', '报告', '结果', '公布数', '自评', '待看'], ...rows], room),
    reasons.length > 0 ? `\n没有导入的原因\n${reasons.join('\n')}` : '',
    toSee.length > 0 ? `\n逐份要看的\n${toSee.join('\n')}` : '',
    `\n共 ${outcomes.length} 份：${done} ${outcomes.length - refused.length}，没有导入 ${refused.length}。`,
    dryRun ? dry : '接下来逐份核对，再运行 npm run check。',
  ]
    .filter((each) => each !== '')
    .join('\n');
}

/** What is said of every document, as of the rows of one workbook, is told once. */
function inAll(outcomes: readonly ImportOutcome[]): readonly string[] {
  const [first = [], ...others] = outcomes.flatMap((each) =>
    each.kind === 'written' ? [each.lookAt] : [],
  );
  return others.length === 0
    ? []
    : first.filter((text) => others.every((own) => own.includes(text)));
}

function rowOf(outcome: ImportOutcome, dryRun: boolean): readonly string[] {
  const { source } = outcome;
  if (outcome.kind === 'refused')
    return [source, '—', '没有导入', '', '', `${outcome.problems.length} 个问题`];
  const { target, counts, lookAt, after } = outcome;
  const toSee = lookAt.length + (after?.doubts.length ?? 0) + (after?.problems.length ?? 0);
  const { jurisdiction, year, department } = target.key;
  return [
    source,
    `${jurisdiction} ${year} ${department}`,
    resultOf(outcome, dryRun),
    String(counts.figures),
    `${counts.scores}/${counts.indicators}`,
    toSee > 0 ? `${toSee} 处` : '',
  ];
}

function resultOf(outcome: Extract<ImportOutcome, { kind: 'written' }>, dryRun: boolean): string {
  const count = differences(outcome).length;
  const done = dryRun ? '将写入' : '已写入';
  const state = outcome.changed.length === 0 ? '没有变化' : done;
  return count > 0 ? `${state}，${count} 处不同待定` : state;
}
