/** 一格的名称: the labels at its left and the heads over it, and whether it is clear that they are all of it. */
import type { PlainCell } from './grid-cells.ts';
import type { GridSection } from './grid-sections.ts';

/** By row and column; a merged cell stands at every place it covers. */
export type GridPlaces = readonly (readonly (PlainCell | undefined)[])[];

export interface CellLabels {
  /** Of its row, from the outer to the inner. */
  readonly left: readonly PlainCell[];
  /** Labels further left, each with a value of its own behind it. */
  readonly earlier: readonly (readonly PlainCell[])[];
  /** From the top. */
  readonly over: readonly PlainCell[];
  /** Heads over the labels of the row: 项目, 经费控制情况（万元）. */
  readonly corner: readonly PlainCell[];
}

export function gridPlaces(cells: readonly PlainCell[]): GridPlaces {
  const places: (PlainCell | undefined)[][] = [];
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      const line = (places[row] ??= []);
      for (let at = cell.column; at < cell.column + cell.colSpan; at += 1) line[at] = cell;
    }
  return places;
}

/** @returns undefined when it is not clear whose row it is */
export function labelsOf(
  cell: PlainCell,
  section: GridSection,
  places: GridPlaces,
): CellLabels | undefined {
  const [left = [], ...earlier] = runsAtLeft(cell, places);
  const headRows = headRowsOf(cell, section, places);
  const over = headsOver(cell, headRows, places);
  const hasOwn = left.some(({ row }) => row === cell.row);
  if (!hasOwn && !isOnlyRow(left, section)) return undefined;
  const corner = cornerOf(cell, headRows, places, left.length === 0);
  return { left, earlier, over, corner };
}

/** Without a label of its own it must be the only row that the labels reach. */
function isOnlyRow(left: readonly PlainCell[], { bodyRows }: GridSection): boolean {
  let count = 0;
  return !bodyRows.some((row) => {
    if (left.every((label) => row >= label.row && row < label.row + label.rowSpan)) count += 1;
    return count > 1;
  });
}

/** Labels that stand together, the nearest first, each run from the outer to the inner. */
function runsAtLeft(cell: PlainCell, places: GridPlaces): readonly (readonly PlainCell[])[] {
  const runs: PlainCell[][] = [];
  let isOpen = false;
  let last: PlainCell | undefined;
  for (let at = cell.column - 1; at >= 0; at -= 1) {
    const each = places[cell.row]?.[at];
    if (!each || each === last) continue;
    last = each;
    if (each.label === '') {
      if (each.value || each.isDash) isOpen = false;
      continue;
    }
    if (!isOpen) runs.push([]);
    isOpen = true;
    runs.at(-1)?.unshift(each);
  }
  return runs;
}

/** A label merged down from a row of heads begins a part of the form: what stands above that row is not over it. */
function headRowsOf(cell: PlainCell, section: GridSection, places: GridPlaces): readonly number[] {
  const first = places[cell.row]?.[0];
  const start = first && first.rowSpan > 1 && first.column < cell.column ? first.row : -1;
  if (!section.headRows.includes(start)) return section.headRows;
  const width = places[cell.row]?.length ?? 0;
  return section.headRows.filter(
    (row) => row >= start || (places[row]?.[0]?.colSpan ?? 0) >= width,
  );
}

/** None where a head covers only a part of a merged cell. */
function headsOver(
  cell: PlainCell,
  headRows: readonly number[],
  places: GridPlaces,
): readonly PlainCell[] {
  const heads = new Set(headRows.flatMap((row) => places[row]?.[cell.column] ?? []));
  const printed = [...heads].filter(({ passage }) => passage.text !== '');
  const end = cell.column + cell.colSpan;
  const covers = printed.every(
    ({ column, colSpan }) => column <= cell.column && column + colSpan >= end,
  );
  return covers ? printed : [];
}

function cornerOf(
  cell: PlainCell,
  headRows: readonly number[],
  places: GridPlaces,
  isUnlabelled: boolean,
): readonly PlainCell[] {
  const corner = new Set<PlainCell>();
  for (let at = 0; at < cell.column; at += 1) {
    const own = places[cell.row]?.[at];
    if (own?.value || own?.isDash) break;
    for (const row of headRows) {
      const head = places[row]?.[at];
      const reaches = head && head.column + head.colSpan > cell.column;
      if (head && head.label !== '' && !reaches && (isUnlabelled || head.row !== own?.row))
        corner.add(head);
    }
  }
  return [...corner];
}

/** Whether the label stands right before the cell, and no other value behind it. */
export function isPair(cell: PlainCell, left: readonly PlainCell[], places: GridPlaces): boolean {
  const row = places[cell.row] ?? [];
  const label = left.at(-1);
  const next = row
    .slice(cell.column + cell.colSpan)
    .find((each) => each && each.passage.text !== '');
  return (
    label !== undefined &&
    label.column + label.colSpan === cell.column &&
    (!next || next.label !== '')
  );
}

/** `总分 | 100 | 97.3`: the label, full marks, then the cell, and nothing else in the row. */
export function isBehindFullMarks(
  cell: PlainCell,
  [label, ...others]: readonly PlainCell[],
  places: GridPlaces,
  fullMarks: ReadonlySet<string>,
): boolean {
  const row = [...new Set(places[cell.row])].filter((each) => each && each.passage.text !== '');
  const [first, full, last, ...more] = row;
  const isRow = first === label && last === cell && others.length === 0 && more.length === 0;
  return isRow && label !== undefined && fullMarks.has(full?.passage.text ?? '');
}
