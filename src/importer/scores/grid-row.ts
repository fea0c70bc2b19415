/** The rows of one indicator in a scoring table with columns: its full marks, its score, or the scores of its items. */
import { sum } from '../../engine/model/decimal.ts';
import type { Scorables } from '../../engine/model/read-scores.ts';
import type { NamedCells } from './grid-columns.ts';
import type { JoinedGrid, RowCell } from './joined-grid.ts';
import { readFullMarks, readPoints } from './points.ts';
import { candidateOf, type ScoreRow } from './score-row.ts';
import type { ScoreWords } from './score-words.ts';

export interface GridTable {
  /** Cells of the column of scores, from the top. */
  readonly scores: readonly RowCell[];
  readonly fullMarks: readonly RowCell[] | undefined;
  readonly words: ScoreWords;
}

export interface RowsReading {
  readonly rows: readonly ScoreRow[];
  readonly doubts: readonly string[];
}

export function cellsIn({ cells }: JoinedGrid, column: number): readonly RowCell[] {
  return cells.filter((cell) => cell.column <= column && column < cell.columnEnd);
}

/** @param bounds rows at which no indicator goes on: totals, marks of groups */
export function readNamed(
  indicator: string,
  scorables: Scorables,
  named: readonly NamedCells[],
  bounds: readonly number[],
  table: GridTable,
): RowsReading {
  const whole = { indicator, item: '', name: scorables.name, fullMarks: scorables.fullMarks };
  const none = (why: string): RowsReading => ({
    rows: [{ ...whole, candidates: [], doubt: '' }],
    doubts: [`指标“${scorables.name}”${why}，自评得分没有读入，请对照原文填写。`],
  });
  const [place, ...others] = named;
  if (!place) return none('在评分表中没有找到');
  if (others.length > 0) return none(`在评分表中出现了 ${named.length} 次`);
  const from = place.first.row;
  const to = bounds.reduce((end, row) => (row > from && row < end ? row : end), place.rowEnd);
  const within = (cells: readonly RowCell[]): readonly RowCell[] =>
    cells.filter(({ row, rowEnd, text }) => rowEnd > from && row < to && text !== '');
  const marks = within(table.fullMarks ?? []);
  const wrongMarks = checkFullMarks(scorables, place, marks);
  if (wrongMarks !== '') return none(wrongMarks);
  const scores = within(table.scores).filter(({ text }) => !table.words.blanks.has(text));
  if (scores.length === 0) return none('没有印出分');
  if (scores.some(({ row, rowEnd }) => row < from || rowEnd > to))
    return none('的得分格跨了几个指标');
  if (scores.some(({ text }) => !readPoints(text))) return none(`的得分格印的不是一个分`);
  return rowsOf(whole, scorables, scores, marks) ?? none('的得分格个数与评分项个数不同');
}

/** @returns what is wrong with the printed full marks; '' where they agree or none are printed */
function checkFullMarks(
  { fullMarks }: Scorables,
  { run }: NamedCells,
  marks: readonly RowCell[],
): string {
  const beside = marks.flatMap(({ text }) => readFullMarks(text) ?? []);
  const behind = readFullMarks(run.rest);
  const [first] = beside;
  const printed = behind ?? first;
  if (!printed || printed.value.eq(fullMarks)) return '';
  // Beside items stand the marks of the items.
  if (!behind && sum(beside.map(({ value }) => value)).eq(fullMarks)) return '';
  return `印的分值是 ${printed.value.toString()}，评分标准是 ${fullMarks.toString()}`;
}

type Whole = Omit<ScoreRow, 'candidates' | 'doubt'>;

function rowsOf(
  whole: Whole,
  { items }: Scorables,
  scores: readonly RowCell[],
  marks: readonly RowCell[],
): RowsReading | undefined {
  const [first, ...rest] = scores;
  if (!first) return undefined;
  const perItem = marks.length > 1 && areItemMarks(marks, items);
  if (rest.length === 0 && !perItem) return { rows: [filled(whole, first)], doubts: [] };
  if (rest.length > 0 && rest.length === items.length && isSumOf(first, rest))
    return { rows: [filled(whole, first)], doubts: [] };
  if (scores.length === items.length && (perItem || marks.length < 2))
    return {
      rows: items.flatMap((item, index) => {
        const cell = scores[index];
        return cell ? [filled(itemOf(whole, item), cell)] : [];
      }),
      doubts: [],
    };
  return undefined;
}

function areItemMarks(marks: readonly RowCell[], items: Scorables['items']): boolean {
  return (
    marks.length === items.length &&
    items.every(({ fullMarks }, index) =>
      readFullMarks(marks[index]?.text ?? '')?.value.eq(fullMarks),
    )
  );
}

function isSumOf(first: RowCell, rest: readonly RowCell[]): boolean {
  const values = rest.flatMap(({ text }) => readPoints(text)?.value ?? []);
  return readPoints(first.text)?.value.eq(sum(values)) === true;
}

function itemOf(whole: Whole, { number, fullMarks }: Scorables['items'][number]): Whole {
  return { ...whole, item: number, fullMarks };
}

function filled(row: Whole, { passage, text }: RowCell): ScoreRow {
  const points = readPoints(text);
  const isTooMuch = points?.value.gt(row.fullMarks) === true;
  return {
    ...row,
    candidates: points ? [candidateOf(passage, points)] : [],
    doubt: isTooMuch ? `印的得分超过分值 ${row.fullMarks.toString()}` : '',
  };
}
