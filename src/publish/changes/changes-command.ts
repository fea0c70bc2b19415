/** The words after `npm run changes --`. */
import { describeProblem, type Problem } from '../../engine/model/problem.ts';

export interface ChangesCommand {
  readonly revision: string;
  readonly asMarkdown: boolean;
  /** File to write the Markdown report to. */
  readonly out: string | undefined;
}

/** What stops the command before anything was compared: told in full, exit code 2. */
export class CommandFault extends Error {}

export function fault(
  column: string,
  found: string,
  expected: string,
  action: string,
): CommandFault {
  const problem: Problem = { file: '命令行', column, found, expected, action };
  return new CommandFault(describeProblem(problem));
}

export function readChangesCommand(words: readonly string[]): ChangesCommand {
  const rest: string[] = [];
  let asMarkdown = false;
  let out: string | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--markdown') asMarkdown = true;
    else if (word === '--out') {
      index += 1;
      out = words[index];
      if (out === undefined)
        throw fault('--out', '没有文件名', '要写出的文件', '请写 --out 改动.md');
    } else rest.push(word);
  }
  const [revision] = rest;
  const expected = '一个 git 修订，可加 --markdown 或 --out 文件';
  if (revision === undefined || rest.length > 1)
    throw fault('', `${String(rest.length)} 个词`, expected, '例如 npm run changes -- HEAD');
  if (revision.startsWith('-')) throw fault('', `“${revision}”`, expected, '请改正');
  return { revision, asMarkdown, out };
}
