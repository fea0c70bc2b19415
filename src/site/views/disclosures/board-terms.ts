/** What stands in a board beside the states: why a cell is empty, and how tables are counted. */
import type { DisclosureCell } from './cell.ts';
import type { TablesKind } from './marks.ts';

/** In a cell of a year for which nothing of the department is on record. */
export const NO_RECORD = '没有记录';
/** In a cell of a year in which there was no such department. */
export const NOT_THERE = '–';

export interface BoardTerm {
  /** As a cell prints it. */
  readonly term: string;
  readonly meaning: string;
}

/** @returns those that occur in the cells; a count of tables is explained by one that is printed */
export function boardTerms(cells: readonly (DisclosureCell | string)[]): readonly BoardTerm[] {
  const judged = cells.filter((cell) => typeof cell !== 'string');
  const day = judged.find((cell) => cell.day !== '')?.day;
  const counted = (kind: TablesKind): string | undefined =>
    judged.find(({ tablesKind }) => tablesKind === kind)?.tables;
  const term = (text: string | undefined, meaning: string): readonly BoardTerm[] =>
    text === undefined ? [] : [{ term: text, meaning }];
  const empty = (word: string): string | undefined => (cells.includes(word) ? word : undefined);
  return [
    ...term(day, '公开、或查看时没有见到，在批复后的第几日；批复的次日为第 1 日'),
    ...term(counted('complete'), '查到的表 / 应列的表'),
    ...term(counted('absent'), '有应列的表没有列出'),
    ...term(counted('unexplained'), '应列的表都列了，但有空表没有说明'),
    ...term(counted('both'), '有应列的表没有列出，也有空表没有说明'),
    ...term(counted('partial'), '有的表没有查明是否列出'),
    ...term(counted('unseen'), '没有查过列了哪些表'),
    ...term(empty(NO_RECORD), '没有收录该年度的公开记录，不表示没有公开'),
    ...term(empty(NOT_THERE), '该年度没有这个部门'),
  ];
}
