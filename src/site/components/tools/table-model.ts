/** Reads a table of the page: its columns, the rows that are shown, and what their cells say. */
import { type Cell, numberWithUnit, plainNumber } from './cell.ts';

export interface Column {
  readonly index: number;
  /** The lowest head cell over this column alone. */
  readonly head: HTMLTableCellElement;
  readonly isNumber: boolean;
}

/** Heads of several rows are resolved to the cell that stands over each single column. */
export function modelColumns(table: HTMLTableElement): readonly Column[] {
  const rows = [...(table.tHead?.rows ?? [])];
  const grid: (HTMLTableCellElement | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.colSpan; right += 1) {
          const line = grid[y + down];
          if (line) line[x + right] = cell;
        }
      x += cell.colSpan;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const own = grid.map((line) => line[index]).filter((cell) => cell?.tagName === 'TH');
    const head = own.findLast((cell) => cell?.colSpan === 1);
    return head ? [{ index, head, isNumber: isNumberColumn(table, head, index) }] : [];
  });
}

function isNumberColumn(
  table: HTMLTableElement,
  head: HTMLTableCellElement,
  index: number,
): boolean {
  if (head.classList.contains('number')) return true;
  return bodyRows(table).some((row) => row.cells[index]?.dataset['value'] !== undefined);
}

/** Without a row that only parts the others, as one between two names of a department. */
export function bodyRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])].filter(
    ({ classList }) => !classList.contains('interlude'),
  );
}

export function shownRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return bodyRows(table).filter((row) => !row.hidden);
}

/** Parts of a cell that repeat or decorate what the rest says. */
const UNREAD = '[aria-hidden="true"], [hidden], .narrow-only, svg';

/** Text on one line, without decoration. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(UNREAD)) each.remove();
  for (const each of copy.querySelectorAll('br, p, li, div')) each.before(' ');
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/**
 * `data-value` is the number in the unit of the column's head, plain (-1234.5); empty says that there is none.
 * `data-text` stands for a text that the cell itself shows otherwise, `data-sort` for a number to sort by.
 */
export function readCell(cell: HTMLTableCellElement | undefined, forOrder: boolean): Cell {
  if (!cell) return { text: '' };
  const text = cell.dataset['text'] ?? textOf(cell);
  const { value, sort = value } = cell.dataset;
  const given = forOrder ? sort : value;
  const read = forOrder ? numberWithUnit : plainNumber;
  const number = given === undefined ? read(text) : plainNumber(given);
  return number === undefined ? { text } : { text, number };
}

/** What the tools tell one another when rows were hidden, moved or replaced. */
export const TABLE_CHANGED = 'tablechange';

export function tableChanged(table: HTMLTableElement): void {
  table.dispatchEvent(new Event(TABLE_CHANGED));
}

export function findTable(id: string): HTMLTableElement | undefined {
  const found = document.getElementById(id);
  return found instanceof HTMLTableElement ? found : undefined;
}
