/**
 * 问题: something wrong in the data, told so that a clerk can put it right.
 * Where (file, row, column), what was found, what was expected, what to do.
 */
export interface Problem {
  readonly file: string;
  /** Physical line, from 1. */
  readonly row?: number | undefined;
  /** Column of a CSV, or key path of a YAML file. */
  readonly column?: string | undefined;
  readonly found: string;
  readonly expected: string;
  readonly action: string;
}

/** Collects problems so that one run reports all of them. */
export type Report = (problem: Problem) => void;

export function describeProblem(problem: Problem): string {
  const row = problem.row === undefined ? '' : ` 第${String(problem.row)}行`;
  const column = problem.column ? `「${problem.column}」` : '';
  return `${problem.file}${row}${column}：读到${problem.found}，应为${problem.expected}；${problem.action}。`;
}

/** Shows a found value in Chinese quotes; an empty one as 空. */
export function quoted(text: string): string {
  return text === '' ? '空' : `“${text}”`;
}
