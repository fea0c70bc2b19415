/** Reads the tables and texts of test/cases; whatever is wrong with one stops the run. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '../../src/engine/model/csv.ts';
import { describeProblem, type Problem, type Report } from '../../src/engine/model/problem.ts';

function path(name: string): URL {
  return new URL(`../cases/${name}`, import.meta.url);
}

export function caseText(name: string): string {
  return readFileSync(path(name), 'utf8');
}

/** A case table: every cell is text, and no column may be missing or extra. */
export function readCases<Column extends string>(
  name: string,
  columns: readonly Column[],
): readonly (Readonly<Record<Column, string>> & { readonly line: number })[] {
  const rows = readTable(readFileSync(path(name)), { file: name, columns }, fail);
  if (rows.length === 0) throw new Error(`no cases in ${name}`);
  return rows.map(({ line, cells }) => ({ ...cells, line }));
}

/** One case of bad input: a title, the input, and every message it must give. */
interface ProblemCase {
  readonly title: string;
  readonly input: string;
  readonly messages: readonly string[];
}

/** Sections of `=== title`, the input, `---`, and the messages, one a line. */
export function readProblemCases(name: string): readonly ProblemCase[] {
  const [, ...sections] = caseText(`problems/${name}`).split(/^=== /m);
  return sections.map((section) => {
    const match = /^(.+)\n([^]*?)^---\n([^]*)$/m.exec(section);
    const [, title = '', input = '', messages = ''] = match ?? [];
    if (!match) throw new Error(`malformed case in ${name}: ${section}`);
    return { title, input, messages: messages.split('\n').filter((line) => line !== '') };
  });
}

/** One test per case of bad input: every message it gives, in full. */
export function testProblems(name: string, read: (input: string, report: Report) => void): void {
  test.for(readProblemCases(name))('$title', ({ input, messages }) => {
    const found = collect();
    read(input, found.report);
    expect(found.messages).toEqual(messages);
  });
}

/**
 * Applies edits written as `old → new`, one a line, each to the first place where `old` stands.
 * `\\n` stands for a line break.
 */
export function edit(text: string, edits: string): string {
  return edits
    .split('\n')
    .filter((line) => line !== '')
    .reduce((current, line) => {
      const [from = '', to = ''] = line.split(' → ').map((each) => each.replaceAll('\\n', '\n'));
      if (!current.includes(from)) throw new Error(`nothing to edit: ${from}`);
      return current.replace(from, () => to);
    }, text);
}

/** Collects problems as the messages a clerk reads. */
export function collect(): { messages: string[]; report: Report } {
  const messages: string[] = [];
  return { messages, report: (problem) => messages.push(describeProblem(problem)) };
}

export function fail(problem: Problem): never {
  throw new Error(describeProblem(problem));
}
