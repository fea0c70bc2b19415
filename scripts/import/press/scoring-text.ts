/** Prints a scoring table cell by cell, each cell as narrow lines, rows cut at page ends and the head printed again. */
import { PAGE_END, textOf, wrap } from './lines.ts';

interface Cell {
  readonly lines: readonly string[];
  readonly isScore: boolean;
}

/** The widest columns of a page hold so many characters; the others are as narrow as their words. */
const WIDTHS: Readonly<Record<string, number>> = { level: 1, name: 2, about: 10, rules: 36 };

export function printScoring(table: Element, pageLines: number): readonly string[] {
  const rows = Array.from(table.querySelectorAll('tr'));
  const head = rows.filter(isHead).flatMap((row) => cellsOf(row).flatMap(({ lines }) => lines));
  const printed = [...head];
  let left = pageLines - 8;
  for (const row of rows.filter((each) => !isHead(each))) {
    let cells = cellsOf(row);
    while (heightOf(cells) > left) {
      const [above, below] = left < 4 ? [[], cells] : cut(cells, left);
      printed.push(...above.flatMap(({ lines }) => lines), PAGE_END, ...head);
      cells = below;
      left = pageLines - 8;
    }
    printed.push(...cells.flatMap(({ lines }) => lines));
    left -= heightOf(cells);
  }
  return printed;
}

function isHead(row: Element): boolean {
  return Array.from(row.children).every((cell) => cell.tagName === 'TH');
}

function cellsOf(row: Element): readonly Cell[] {
  return Array.from(row.children).map((cell) => ({
    lines: textOf(cell)
      .split('\n')
      .flatMap((part) => wrap(part, WIDTHS[cell.className] ?? 4)),
    isScore: cell.className === 'score',
  }));
}

function heightOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(({ lines }) => lines.length));
}

/** A score stands at half the height of its row. */
function cut(cells: readonly Cell[], at: number): [readonly Cell[], readonly Cell[]] {
  const scoreAbove = heightOf(cells) / 2 < at;
  const part = (cell: Cell, above: boolean): Cell => {
    if (cell.isScore) return { ...cell, lines: scoreAbove === above ? cell.lines : [] };
    return { ...cell, lines: above ? cell.lines.slice(0, at) : cell.lines.slice(at) };
  };
  return [cells.map((cell) => part(cell, true)), cells.map((cell) => part(cell, false))];
}
