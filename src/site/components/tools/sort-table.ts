/** Sorts any `table[data-sortable]` by any column; the original order can be brought back. */
import { nextDirection, sortedOrder, type Direction } from './order.ts';
import {
  bodyRows,
  modelColumns,
  readCell,
  tableChanged,
  textOf,
  type Column,
} from './table-model.ts';

const DIRECTIONS: Readonly<Record<'number' | 'text', Readonly<Record<Direction, string>>>> = {
  number: { ascending: '从小到大', descending: '从大到小' },
  text: { ascending: '按拼音正序', descending: '按拼音倒序' },
};

interface Sorting {
  readonly table: HTMLTableElement;
  /** Rows in the order in which they came. */
  original: readonly HTMLTableRowElement[];
  columns: readonly Column[];
  readonly status: HTMLElement;
  readonly restore: HTMLButtonElement;
}

export interface SortableTable {
  /** To be called when the rows were replaced: their order is the original one from then on. */
  readonly refresh: () => void;
}

/** Once for each table. */
export function makeSortable(table: HTMLTableElement): SortableTable {
  const rows = (): Pick<Sorting, 'original' | 'columns'> => ({
    original: bodyRows(table),
    columns: modelColumns(table),
  });
  const sorting: Sorting = { table, ...rows(), ...addBar(table) };
  sorting.columns.forEach(({ head }, at) => {
    // A column of pictures, left out of the CSV, has no order either.
    if (head.dataset['csv'] === 'off') return;
    addButton(head).addEventListener('click', () => {
      const column = sorting.columns[at];
      if (column) sortBy(sorting, column);
    });
  });
  sorting.restore.addEventListener('click', () => {
    showOriginal(sorting);
    // The button is about to go; the focus stays with the table.
    sorting.columns[0]?.head.querySelector('button')?.focus();
  });
  return {
    refresh: () => {
      Object.assign(sorting, rows());
      unmark(sorting);
      sorting.restore.hidden = true;
    },
  };
}

/** The text of the head becomes the button; a head that is a link gets one beside it. */
function addButton(head: HTMLTableCellElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  if (head.querySelector('a')) {
    button.ariaLabel = `按${textOf(head)}排序`;
    head.append(button);
  } else {
    button.append(...head.childNodes);
    head.replaceChildren(button);
  }
  return button;
}

function addBar(table: HTMLTableElement): Pick<Sorting, 'status' | 'restore'> {
  const status = document.createElement('span');
  status.role = 'status';
  status.className = 'visually-hidden';
  const restore = document.createElement('button');
  restore.type = 'button';
  restore.className = 'tool restore';
  restore.hidden = true;
  restore.textContent = `恢复${orderName(table)}`;
  (table.closest('.table-box') ?? table).before(restore, status);
  return { status, restore };
}

/** `data-sortable` names the order that the server chose, e.g. 部门表的次序. */
function orderName(table: HTMLTableElement): string {
  const given = table.dataset['sortable'] ?? '';
  return given === '' ? '原来的次序' : given;
}

function sortBy(sorting: Sorting, column: Column): void {
  const { original, status } = sorting;
  const current = column.head.ariaSort;
  const direction = nextDirection(
    current === 'ascending' || current === 'descending' ? current : undefined,
    column.isNumber,
  );
  if (!direction) return showOriginal(sorting);
  const cells = original.map((row) => readCell(row.cells[column.index], true));
  const order = sortedOrder(cells, column.isNumber, direction);
  show(
    sorting,
    order.flatMap((index) => original[index] ?? []),
  );
  column.head.ariaSort = direction;
  const words = DIRECTIONS[column.isNumber ? 'number' : 'text'][direction];
  status.textContent = `已按${textOf(column.head)}${words}排列，没有数值的行排在最后`;
}

function showOriginal(sorting: Sorting): void {
  show(sorting, sorting.original);
  sorting.status.textContent = `已恢复${orderName(sorting.table)}`;
}

function unmark({ columns }: Sorting): void {
  for (const { head } of columns) head.removeAttribute('aria-sort');
}

function show(sorting: Sorting, rows: readonly Element[]): void {
  const { table, original, restore } = sorting;
  unmark(sorting);
  table.tBodies[0]?.append(...rows);
  restore.hidden = rows === original;
  tableChanged(table);
}
