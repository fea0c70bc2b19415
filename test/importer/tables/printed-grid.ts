/** Tables written as text → what is read of them: `|` between cells, ← and ↑ for merged ones. All words are invented. */
import { expect, test } from 'vitest';
import { loadImportWords } from '../../../src/intake/load-import-words.ts';
import { DATA_ROOT } from '../../tools/benchmark/importer.ts';
import type { Grid, GridCell, Line } from '../../../src/importer/document.ts';
import { plainWord } from '../../../src/importer/text/normalise.ts';
import { findInGrid } from '../../../src/importer/tables/find-in-grids.ts';

export const { words } = loadImportWords(DATA_ROOT);

let printed = 0;

export function line(text: string): Line {
  printed += 1;
  return { number: printed, page: undefined, text, boxes: undefined, endsParagraph: true };
}

export function gridOf(table: string): Grid {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((text) => text.trim()));
  const columnCount = rows[0]?.length ?? 0;
  const textAt = (row: number, column: number): string => rows[row]?.[column] ?? '';
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column): GridCell[] => {
      if (text === '←' || text === '↑') return [];
      let [rowSpan, colSpan] = [1, 1];
      while (textAt(row, column + colSpan) === '←') colSpan += 1;
      while (textAt(row + rowSpan, column) === '↑') rowSpan += 1;
      const lines = text === '' ? [] : text.split('/').map(line);
      return [{ row, column, rowSpan, colSpan, lines }];
    }),
  );
  return { kind: 'grid', origin: 'marked', rowCount: rows.length, columnCount, cells };
}

/** @returns `id value unit` of what has a unit */
export function read(
  table: string,
  before: readonly string[] = [],
  year = '2021',
  isMixed = false,
  isBudget = false,
): readonly string[] {
  const { phrases, grids, units, zeroWords } = words;
  const names = ['示例区水务局'].map(plainWord);
  const { lookAlikes } = phrases;
  const { spent } = phrases.context;
  const kind = { isMixed, isPure: !isMixed, isBudget, spent, title: '' };
  const context = { words: grids, lookAlikes, units, zeroWords, year, names, ...kind };
  return findInGrid(gridOf(table), before.map(line), context)
    .filter(({ unit }) => unit !== '')
    .map(({ fact, value, unit }) => `${fact.id} ${value} ${unit}`);
}

type Case = readonly [string, string, readonly string[], readonly string[]];

export function all(cases: readonly Case[], year = '2021'): void {
  test.for<Case>(cases)('%s', ([, table, before, expected]) => {
    expect(read(table, before, year)).toEqual(expected);
  });
}
