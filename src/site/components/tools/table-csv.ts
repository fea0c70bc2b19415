/** The rows that a table shows, in the order shown, as CSV. */
import { plainNumber, type Cell } from './cell.ts';
import { spreadsheetCsv } from './csv.ts';
import { modelColumns, readCell, shownRows, textOf, type Column } from './table-model.ts';

/** 虚构示例数据: what an invented row says of itself, wherever the file goes. */
const NATURE = '数据性质';
const FICTIONAL = '虚构示例数据';

/** One column of the file. */
interface Field {
  readonly name: string;
  readonly read: (row: HTMLTableRowElement) => Cell;
}

export function tableCsv(table: HTMLTableElement): string {
  const rows = shownRows(table);
  const fields = modelColumns(table).flatMap(fieldsOf);
  const isMarked = rows.some(isFictional);
  const all = isMarked ? [...fields, { name: NATURE, read: nature }] : fields;
  return spreadsheetCsv(
    all.map((each) => each.name),
    rows.map((row) => all.map((each) => each.read(row))),
  );
}

/**
 * A head with `data-csv="off"` is left out (pictures); `data-csv="疑点=a|算式=.sum"` parts one column into several,
 * each read from the element that the selector finds in the cell.
 */
function fieldsOf({ head, index, isNumber }: Column): readonly Field[] {
  const { csv = '', name = textOf(head) } = head.dataset;
  const cell = (row: HTMLTableRowElement): HTMLTableCellElement | undefined => row.cells[index];
  if (csv === 'off' || head.hidden) return [];
  if (csv !== '')
    return csv.split('|').map((part) => {
      const [title = '', selector = ''] = part.split(/=(.*)/s);
      const read = (row: HTMLTableRowElement): Cell => {
        const found = cell(row)?.querySelector<HTMLElement>(selector);
        return found ? partOf(found) : { text: '' };
      };
      return { name: title, read };
    });
  return [
    {
      name,
      read: (row) => {
        const { text, number } = readCell(cell(row), false);
        return isNumber && number !== undefined ? { text, number } : { text };
      },
    },
  ];
}

function partOf(element: HTMLElement): Cell {
  const number = plainNumber(element.dataset['value'] ?? '');
  return { text: textOf(element), ...(number === undefined ? {} : { number }) };
}

function isFictional(row: HTMLTableRowElement): boolean {
  return row.closest('[data-fictional]') !== null;
}

function nature(row: HTMLTableRowElement): Cell {
  return { text: isFictional(row) ? FICTIONAL : '' };
}
