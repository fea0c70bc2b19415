/** Tables of a built page as rows of cells, each under the column heads that stand above it. */
import { type Element, fold } from './html.ts';

export interface Cell {
  readonly element: Element;
  readonly text: string;
  /** data-* attributes without the prefix: { value: "4292.3666", name: "…" }. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Row {
  readonly element: Element;
  readonly cells: readonly Cell[];
  readonly data: Readonly<Record<string, string>>;
}

export interface Table {
  readonly element: Element;
  readonly caption: string;
  /** One entry a head row. */
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  /** Text of the lowest head above each column, spans counted. */
  readonly columns: readonly string[];
}

export function readTables(within: Element): Table[] {
  return within.findAll('table').map(readTable);
}

export function readTable(element: Element): Table {
  const all = element.findAll((each) => each.name === 'tr' && each.closest('table') === element);
  const isHead = (row: Element): boolean => row.closest('thead') !== undefined;
  const head = all.filter(isHead).map(readRow);
  return {
    element,
    caption: element.find('caption')?.text() ?? '',
    head,
    rows: all.filter((row) => !isHead(row)).map(readRow),
    columns: columnNames(head),
  };
}

/** The cell of a row under a head, undefined where there is none. */
export function cellUnder(table: Table, row: Row, column: string | RegExp): Cell | undefined {
  const index = table.columns.findIndex((name) =>
    typeof column === 'string' ? name === column : column.test(name),
  );
  return index < 0 ? undefined : row.cells[index];
}

export function dataOf(element: Element): Record<string, string> {
  const entries = Object.entries(element.attributes).filter(([name]) => name.startsWith('data-'));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice('data-'.length), value]));
}

function readRow(element: Element): Row {
  const cells = element.elements
    .filter(({ name }) => name === 'td' || name === 'th')
    .map((cell) => ({ element: cell, text: cell.text(), data: dataOf(cell) }));
  return { element, cells, data: dataOf(element) };
}

/** A cell of several columns names each of them; one of several rows reaches down. */
function columnNames(head: readonly Row[]): string[] {
  const names: string[] = [];
  const taken: boolean[][] = head.map(() => []);
  head.forEach((row, line) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[line]?.[column]) column++;
      const wide = Number(cell.element.attribute('colspan') ?? 1);
      const tall = Number(cell.element.attribute('rowspan') ?? 1);
      for (let across = 0; across < wide; across++, column++) {
        names[column] = fold(cell.text);
        for (let down = 0; down < tall; down++) {
          const below = taken[line + down];
          if (below) below[column] = true;
        }
      }
    }
  });
  return names;
}
