/** 半边: a two-sided table prints income beside spending; each side has labels and, to their right, its amounts. */
import {
  cellAt,
  dataRows,
  type PublishedTable,
  type TableCell,
  type TableColumn,
} from './table.ts';

export interface TableSide {
  /** Columns that say what a row is: its code and its name; none where a table has amounts only. */
  readonly labels: readonly number[];
  /** The one of them with the name. */
  readonly label: number | undefined;
  /** Columns to the right of the labels. */
  readonly amounts: readonly number[];
}

/** Every cell of a check asks for the sides of its table. */
const known = new WeakMap<PublishedTable, readonly TableSide[]>();

/** A table that is not two-sided has one side. */
export function sidesOf(table: PublishedTable): readonly TableSide[] {
  const sides = known.get(table) ?? findSides(table);
  known.set(table, sides);
  return sides;
}

function findSides(table: PublishedTable): readonly TableSide[] {
  const kinds = table.columns.map((column) => kindOf(table, column));
  const isLabel = (column: number): boolean => kinds[column] === 'text' || kinds[column] === 'code';
  const starts = kinds.flatMap((_, column) =>
    isLabel(column) && (column === 0 || !isLabel(column - 1)) ? [column] : [],
  );
  // Amounts before the first label belong to it all the same.
  const bounds = starts.length === 0 ? [0] : [0, ...starts.slice(1)];
  return bounds.map((from, index) => {
    const to = bounds[index + 1] ?? kinds.length;
    const columns = kinds.map((_, column) => column).slice(from, to);
    const labels = columns.filter(isLabel);
    return {
      labels,
      label: labels.at(-1),
      amounts: columns.filter((each) => kinds[each] === 'amount'),
    };
  });
}

type ColumnKind = 'text' | 'code' | 'amount' | 'counting';

/** A column in which nothing but words stands is text; codes are digits, so only their head tells them from amounts. */
function kindOf(table: PublishedTable, { index, path, isCounting }: TableColumn): ColumnKind {
  if (isCounting) return 'counting';
  const cells = dataRows(table)
    .flatMap((row) => cellAt({ table, row, column: index }) ?? [])
    .filter((cell) => !isBlank(cell));
  if (cells.length === 0) return 'amount';
  if (cells.every(isWord)) return 'text';
  return CODE_HEAD.test(path.at(-1) ?? '') ? 'code' : 'amount';
}

const CODE_HEAD = /编码|代码/;

/** 100.00% is no word either. */
function isWord({ text, number }: TableCell): boolean {
  return number === undefined && !/\d\s*[%％]$/.test(text);
}

/** A blank or a dash: nothing was printed, which is not zero. */
export function isBlank({ text }: TableCell): boolean {
  return /^[-–—－]*$/.test(text);
}
