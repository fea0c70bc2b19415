/** One fact, one row; only mentions that contradict each other may stand side by side, each marked 冲突. */
import { valueKey, type Figure } from './figure.ts';
import { quoted, type Report } from './problem.ts';

/** A figure with the physical line of figures.csv that it was read from. */
export interface FigureOnLine {
  readonly figure: Figure;
  readonly line: number;
}

/** @returns false, with a problem told, for a row that should not stand beside another of its fact */
export function isOnlyMention(
  { figure, line }: FigureOnLine,
  all: readonly FigureOnLine[],
  file: string,
  report: Report,
): boolean {
  const mentions = all.filter((each) => each.figure.fact === figure.fact);
  const conflicting = mentions.filter((each) => each.figure.status === 'conflict');
  const [earlier] = mentions;
  if (mentions.length === 1 && figure.status === 'conflict') {
    const expected = '同一事实的另一行（冲突至少两行）';
    const action = '请补上另一处的数，或把 status 改为 已公布';
    report({ file, row: line, column: 'status', found: '单独一行“冲突”', expected, action });
    return false;
  }
  if (!earlier || earlier.line === line) return true;
  const where = `第${String(earlier.line)}行`;
  if (earlier.figure.status === 'conflict' && figure.status === 'conflict') {
    if (new Set(conflicting.map((each) => valueKey(each.figure))).size > 1) return true;
    const expected = `不同的数（${where}是同一个数）`;
    const action = '请合并为一行，几处的行号写在一格里，status 写 已公布';
    report({ file, row: line, column: 'value', found: quoted(figure.printed), expected, action });
    return false;
  }
  report({
    file,
    row: line,
    column: 'fact',
    found: quoted(figure.fact.id),
    expected: `不重复的事实（${where}已有）`,
    action: '请合并为一行；若报告前后两处的数不同，把每一行的 status 都改为 冲突',
  });
  return false;
}
