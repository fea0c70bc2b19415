/** What of an outcome a person has to look at, line by line: the same for one document and for many. */
import { describeProblem } from '../engine/model/problem.ts';
import { sentence } from '../site/views/format.ts';
import { CHECK_MARKS } from '../site/views/verdict.ts';
import { differences, type ImportOutcome, type Written } from './outcome.ts';
import { whatWasOverwritten } from './format-accept.ts';
import { listedNames, SHOWN, wrapped } from './terminal-table.ts';

/** What the importer itself is in doubt about. */
export function doubtLines({ lookAt }: Written, room: number): readonly string[] {
  return lookAt.map((text) => wrapped('▲', text, room));
}

/** Errors of the check, then what does not add up in print. */
export function checkLines({ after }: Written, room: number): readonly string[] {
  if (!after) return [];
  const failed = CHECK_MARKS.fails.shape;
  return [
    ...after.problems.map((problem) => wrapped('✗', describeProblem(problem), room)),
    ...after.doubts.map(({ check, message }) =>
      wrapped(failed, `${check.number} ${check.name}：${sentence(message)}`, room),
    ),
  ];
}

/**
 * Of each of many documents: its doubts, the first of a long list, and its page. '' where there is nothing.
 * @param common doubts that are told for all of them
 */
export function lookAtEach(
  outcome: ImportOutcome,
  common: readonly string[],
  room: number,
  dryRun: boolean,
): string {
  const { source, review } = outcome;
  const lines = outcome.kind === 'refused' ? [] : linesOf(outcome, common, room, dryRun);
  const rest = lines.length - SHOWN;
  const all = [
    ...lines.slice(0, SHOWN),
    rest > 0 ? wrapped('…', `还有 ${rest} 处，单独导入这一份可以看全`, room) : '',
    review === undefined ? '' : `  对照页：${review}`,
  ].filter((each) => each !== '');
  return all.length > 0 ? [source, ...all].join('\n') : '';
}

function linesOf(
  outcome: Written,
  common: readonly string[],
  room: number,
  dryRun: boolean,
): readonly string[] {
  const names = [...new Set(differences(outcome).map(({ name }) => name))];
  const open = `与人填的、人改过的不同，没有覆盖：${listedNames(names)}`;
  const reported = [names.length > 0 ? open : '', whatWasOverwritten(outcome, dryRun)];
  const lookAt = outcome.lookAt.filter((text) => !common.includes(text));
  return [
    ...reported.filter((text) => text !== '').map((text) => wrapped('▲', text, room)),
    ...doubtLines({ ...outcome, lookAt }, room),
    ...checkLines(outcome, room),
  ];
}
