/**
 * 科目编码的写法: in a column of codes of the national classification, what is none. Such a row would drop out of the
 * sums by level unseen, or be taken for one of another level.
 */
import { quoted } from './problem.ts';
import type { SayOfCell } from './say-of-cell.ts';
import { plainLabel } from './table-labels.ts';
import type { TableCell, TableColumn } from './table.ts';
import { isException, type TableWords } from './table-words.ts';

/** 类 205 or 301, 款 20502 or 30101, 项 2050201; a unit's 001 or 0205 is none. */
export const CODE = /^[1-9]\d{2}(?:\d{2}){0,2}$/;

/** 科目编码, 功能科目编码; over a table of units another code stands. */
const HEAD = /科目(编码|代码)$/;
const TOTAL = /^[合总小]计$/;
export function codeColumns(columns: readonly TableColumn[]): readonly number[] {
  return columns.flatMap(({ index, path }) =>
    HEAD.test(plainLabel(path.at(-1) ?? '')) ? [index] : [],
  );
}

/** Codes of units stand among those of subjects in some tables: there nothing can be told. */
export function checkCodes(
  rows: readonly { readonly cells: readonly TableCell[]; readonly line: number }[],
  columns: readonly TableColumn[],
  { exception }: TableWords,
  say: SayOfCell,
): void {
  for (const index of codeColumns(columns)) {
    const codes = rows.flatMap(({ cells, line }) => {
      const code = cells[index]?.text.normalize('NFKC') ?? '';
      return code === '' || TOTAL.test(plainLabel(code)) ? [] : [{ code, line }];
    });
    const wrong = codes.filter(({ code }) => !CODE.test(code));
    if (!isException(wrong.length, codes.length, exception)) continue;
    for (const { code, line } of wrong) say(line, index, quoted(code), EXPECTED, ACTION);
  }
}

const EXPECTED = '3、5、7 位的科目编码，与同列的一样';
const ACTION = '请对照原文改正；不是科目编码的（如单位编码）另列一栏';
