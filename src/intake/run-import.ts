/** npm run import, with everything outside handed in, so that tests run it whole. */
import { existsSync, statSync } from 'node:fs';
import { Dataset } from '../dataset/load.ts';
import { isWideTable } from '../importer/wide/read-sheet.ts';
import { describeProblem, quoted, type Problem } from '../engine/model/problem.ts';
import { acceptProblems } from './accept.ts';
import { readImportCommand, USAGE, type ImportCommand } from './import-command.ts';
import { importFile, importFolder } from './import-folder.ts';
import { restoreFolders } from './folder-files.ts';
import { machineCsv, machineJson } from './outcome-data.ts';
import { stagingRoot, type IntakeContext } from './intake-context.ts';
import { exitCode, type ImportOutcome } from './outcome.ts';
import { say } from './format-outcome.ts';
import { sayAll } from './format-outcomes.ts';

export interface ImportEnvironment extends Pick<
  IntakeContext,
  'dataRoot' | 'publicRoot' | 'reader'
> {
  /** Columns of the window. */
  readonly room: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** @returns the exit code, as --help explains it */
export async function runImport(
  words: readonly string[],
  around: ImportEnvironment,
): Promise<number> {
  // Before anything is judged: npm run check sends here whoever finds a report left outside data/.
  restoreFolders(stagingRoot(around.dataRoot));
  const command = readImportCommand(words);
  if (command === 'help') {
    around.out(USAGE);
    return 0;
  }
  if (!command.ok) return refuseAll(command.problems, around);
  around.reader.prepare?.();
  const dataset = new Dataset(around.dataRoot, around.publicRoot);
  const problems = [
    ...dataset.problems,
    ...pathProblems(command.value),
    ...acceptProblems(command.value, dataset.catalogue),
  ];
  if (problems.length > 0) return refuseAll(problems, around);
  const outcomes = await importAll(
    { ...around, command: command.value, dataset, seen: new Map() },
    around,
  );
  print(outcomes, command.value, around);
  return exitCode(outcomes);
}

function refuseAll(problems: readonly Problem[], { err }: ImportEnvironment): number {
  for (const problem of problems) err(describeProblem(problem));
  err('没有写出任何文件。用法：npm run import -- --help');
  return 1;
}

function pathProblems({ path, review }: ImportCommand): readonly Problem[] {
  const problem = { file: '命令行', column: '' };
  if (!existsSync(path)) {
    const action = '请核对文件名；有空格的名字用引号括起来';
    return [{ ...problem, found: quoted(path), expected: '有的文件或文件夹', action }];
  }
  if (review && isWideTable(path))
    return [
      {
        ...problem,
        column: '--review',
        found: '宽表',
        expected: '一份报告',
        action: '请去掉 --review',
      },
    ];
  return [];
}

async function importAll(
  context: IntakeContext,
  { err }: ImportEnvironment,
): Promise<readonly ImportOutcome[]> {
  const { path } = context.command;
  if (statSync(path).isDirectory()) return importFolder(path, context, err);
  return importFile(path, context);
}

function print(
  outcomes: readonly ImportOutcome[],
  command: ImportCommand,
  around: ImportEnvironment,
): void {
  const { format, dryRun } = command;
  const text =
    outcomes.length === 1
      ? outcomes.map((outcome) => say(outcome, around.room, dryRun)).join('\n')
      : sayAll(outcomes, around.room, dryRun);
  if (format === 'csv') around.out(machineCsv(outcomes).trimEnd());
  if (format === 'json') around.out(machineJson(outcomes).trimEnd());
  const isRefusal = outcomes.every(({ kind }) => kind === 'refused');
  if (format === 'table' && !isRefusal) around.out(text);
  else around.err(text);
}
