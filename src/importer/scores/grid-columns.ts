/** 栏: which columns of a scoring table hold names, full marks and self scores. */
import type { JoinedGrid, RowCell } from './joined-grid.ts';
import { runOf, type Name, type NameRun } from './name-run.ts';
import type { ScoreWords } from './score-words.ts';

/** A name as it is printed in the column of names. */
export interface NamedCells {
  readonly name: Name;
  readonly run: NameRun;
  readonly first: RowCell;
  /** First row that is no longer the name's. */
  readonly rowEnd: number;
}

export interface NameColumn {
  readonly column: number;
  /** From the top. */
  readonly named: readonly NamedCells[];
}

/** @returns the column that names most indicators; undefined where none does */
export function findNameColumn(grid: JoinedGrid, names: readonly Name[]): NameColumn | undefined {
  const byColumn = new Map<number, RowCell[]>();
  for (const cell of grid.cells) {
    if (cell.text === '') continue;
    const column = byColumn.get(cell.column);
    if (column) column.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const columns = [...byColumn].map(([column, cells]) => ({
    column,
    named: namedIn(cells, names),
  }));
  const most = columns.reduce<NameColumn | undefined>(
    (best, each) => (countOf(each) > countOf(best) ? each : best),
    undefined,
  );
  return most;
}

function countOf(column: NameColumn | undefined): number {
  return new Set(column?.named.map(({ name }) => name.indicator)).size;
}

/** @param cells of one column, none empty, from the top */
function namedIn(cells: readonly RowCell[], names: readonly Name[]): readonly NamedCells[] {
  const texts = cells.map(({ text }) => text);
  const indicators = names.filter(({ indicator }) => indicator !== undefined);
  const found: NamedCells[] = [];
  for (let index = 0; index < cells.length;) {
    const matches = indicators.flatMap((name) => {
      const run = runOf(texts, index, name.text);
      return run?.length === name.text.length ? [{ name, run }] : [];
    });
    const [longest] = matches.sort((a, b) => b.name.text.length - a.name.text.length);
    const first = cells[index];
    if (longest && first) {
      const next = cells[longest.run.end];
      const last = cells[longest.run.end - 1] ?? first;
      found.push({ ...longest, first, rowEnd: next ? Math.max(next.row, last.rowEnd) : Infinity });
    }
    index = longest?.run.end ?? index + 1;
  }
  return found;
}

export interface ScoreColumns {
  readonly score: number;
  /** Undefined where no head names a column of full marks to the right of the names. */
  readonly fullMarks: number | undefined;
}

/** @returns undefined where no column of self scores is told; 'several' where more than one is */
export function findScoreColumns(
  grid: JoinedGrid,
  { column, named }: NameColumn,
  words: ScoreWords,
): ScoreColumns | 'several' | undefined {
  const firstRow = named[0]?.first.row ?? 0;
  const heads = grid.cells.filter(({ row }) => row < firstRow);
  const labels = Array.from({ length: grid.columnCount }, (): string[] => []);
  for (const cell of heads)
    for (let at = cell.column; at < cell.columnEnd; at += 1)
      labels[at]?.push(withoutUnit(cell.text));
  const having = (list: ReadonlySet<string>): readonly number[] =>
    labels.flatMap((each, index) => (each.some((label) => list.has(label)) ? [index] : []));
  const others = new Set(having(words.others));
  const sure = having(words.self).filter((each) => !others.has(each));
  const scores = sure.length > 0 ? sure : having(words.score).filter((each) => !others.has(each));
  const [score] = scores;
  if (score === undefined) return undefined;
  if (!areOne(scores, grid, firstRow)) return 'several';
  const marks = having(words.fullMarks).filter((each) => each > column && each < score);
  return { score, fullMarks: marks[0] };
}

/** `自评得分(分)` */
function withoutUnit(text: string): string {
  return text.replace(/\((?:分|\d{1,3}分|100)\)$/u, '');
}

/** A head over several columns is no doubt where every score below is one cell over all of them. */
function areOne(columns: readonly number[], grid: JoinedGrid, firstRow: number): boolean {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return false;
  return grid.cells.every(
    (cell) =>
      cell.row < firstRow ||
      cell.columnEnd <= first ||
      cell.column > last ||
      cell.text === '' ||
      (cell.column <= first && cell.columnEnd > last),
  );
}
