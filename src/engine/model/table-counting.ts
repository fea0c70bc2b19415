/** 行次, 栏次: columns and rows that number the others. Taken for amounts, they would spoil every sum. */
import { plainLabel } from './table-labels.ts';
import type { TableWords } from './table-words.ts';

export function isCountingHead(text: string, { countingHeads }: TableWords): boolean {
  return countingHeads.includes(plainLabel(text));
}

/** Called 栏次, wherever it stands, or the first row, which counts 1 to n through the columns: 1, 2, 3=1+2. */
export function isCountingRow(
  cells: readonly string[],
  isFirst: boolean,
  words: TableWords,
): boolean {
  return (
    cells.some((text) => isCountingHead(text, words)) || (isFirst && countsColumns(cells, words))
  );
}

/** 1 to n through the columns, perhaps with 甲 and 乙 over the labels. */
export function countsColumns(
  cells: readonly string[],
  { countingHeads, countingLetters }: TableWords,
): boolean {
  const counts = cells
    .map(plainLabel)
    .filter(
      (text) => text !== '' && !countingHeads.includes(text) && !countingLetters.includes(text),
    );
  return counts.length > 1 && counts.every((text, index) => countsAs(text, index + 1));
}

/** 3, or 3=1+2 where the form tells how the column is worked out. */
function countsAs(text: string, count: number): boolean {
  const [before = ''] = text.split('=');
  return before === String(count);
}
