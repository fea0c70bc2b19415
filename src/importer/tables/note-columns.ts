/** 算法栏: columns that say how a value is reckoned are no labels of it. */
import type { GridPlaces } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridSection } from './grid-sections.ts';
import type { GridLabelWords, GridHeadWords } from './grid-words.ts';

/** @returns the places with blank cells for such notes, but for those that name another year */
export function withoutNotes(
  { headRows, bodyRows }: GridSection,
  places: GridPlaces,
  { words, year }: { readonly words: GridLabelWords & GridHeadWords; readonly year: string },
): GridPlaces {
  const heads = new Set(headRows.flatMap((row) => places[row] ?? []));
  const columns = new Set(
    [...heads].flatMap((cell) =>
      cell && cell.colSpan === 1 && words.noteHeads.has(cell.label) ? [cell.column] : [],
    ),
  );
  if (columns.size === 0) return places;
  const blanks = new Map<PlainCell, PlainCell>();
  const blankFor = (cell: PlainCell): PlainCell => {
    const blank = blanks.get(cell) ?? { ...cell, label: '', unit: '' };
    blanks.set(cell, blank);
    return blank;
  };
  return places.map((row, at) =>
    bodyRows.includes(at)
      ? row.map((cell) => (cell && isNote(cell, columns, words, year) ? blankFor(cell) : cell))
      : row,
  );
}

function isNote(
  { column, colSpan, label }: PlainCell,
  columns: ReadonlySet<number>,
  { lastYear }: GridLabelWords,
  year: string,
): boolean {
  if (!columns.has(column) || colSpan > 1 || label === '') return false;
  const years = label.match(/(?:19|20)\d\d/gu) ?? [];
  return !lastYear.some((word) => label.includes(word)) && years.every((each) => each === year);
}
