/** The head of a published table as its page shows it: merged cells, where long heads may part, names for the CSV. */
import { sidesOf, type TableSide } from '../../../engine/model/table-sides.ts';
import {
  tableColumnName,
  type HeadCell,
  type PublishedTable,
} from '../../../engine/model/table.ts';
import { headParts } from './head-breaks.ts';

export interface HeadCellView {
  /** Its text, parted where it may run over to another line; empty for a blank. */
  readonly parts: readonly string[];
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly scope: 'col' | 'colgroup';
  readonly isNumber: boolean;
  /** Over the names of rows that stay in sight. */
  readonly isSticky: boolean;
  /** Name of the column in the CSV, all heads joined, with the unit; '' for heads over several columns. */
  readonly csvName: string;
  /** Where the second side of a two-sided table begins. */
  readonly isSide: boolean;
}

export function headRows(table: PublishedTable): readonly (readonly HeadCellView[])[] {
  const sides = sidesOf(table);
  const labels = labelColumns(table, sides);
  const starts = sideStarts(sides);
  return table.head.map((cells) =>
    cells.map((cell): HeadCellView => {
      const { text, row, column, rowSpan, colSpan } = cell;
      const isNumber = !labels.has(column);
      const head = table.columns[column];
      const name = head && isLowest(table, cell) ? tableColumnName(head) : '';
      return {
        parts: text === '' ? [] : headParts(text),
        colSpan,
        rowSpan,
        scope: colSpan > 1 && row === 0 ? 'colgroup' : 'col',
        isNumber: isNumber && isLowest(table, cell),
        isSticky: colSpan === 1 && sides.length === 1 && column === sides[0]?.label,
        csvName: name !== '' && isNumber ? `${name}${unitOf(table, column)}` : name,
        isSide: starts.has(column),
      };
    }),
  );
}

/** （万元）; '' for rates and counts, which the unit over the table is not of. */
function unitOf({ unit, columns, rows }: PublishedTable, column: number): string {
  const isRate = rows.some((cells) => /[%％]$/.test(cells[column]?.text ?? ''));
  return !unit || isRate || columns[column]?.isNotMoney ? '' : `（${unit.id}）`;
}

const LABEL_HEAD = /编码|代码|名称|^项目$/;

/** Without rows only the heads tell which columns would hold words. */
function labelColumns(table: PublishedTable, sides: readonly TableSide[]): ReadonlySet<number> {
  if (table.rows.length > 0) return new Set(sides.flatMap((side) => side.labels));
  const named = table.columns.filter(({ path }) => LABEL_HEAD.test(path.at(-1) ?? ''));
  return new Set(named.map(({ index }) => index));
}

/** First columns of all sides but the first. */
export function sideStarts(sides: readonly TableSide[]): ReadonlySet<number> {
  return new Set(sides.slice(1).flatMap(({ labels }) => labels.slice(0, 1)));
}

/** Nothing of the head stands between it and the body. */
function isLowest({ head }: PublishedTable, { row, rowSpan }: HeadCell): boolean {
  return row + rowSpan === head.length;
}
