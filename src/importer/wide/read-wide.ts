/** 宽表: one row a department, one column a fact. Each row is read as a small document of its own. */
import { WIDE_TABLE_RULE } from '../../engine/model/import-trace.ts';
import { judgeValue, type FormFault } from '../../engine/model/number-form.ts';
import { quoted, type Problem } from '../../engine/model/problem.ts';
import { STATUS_WORDS, type Vocabulary } from '../../engine/model/read-figures.ts';
import { HASHES, isHashes } from '../../engine/model/signs.ts';
import type { FoundFigure, Outcome } from '../imported.ts';
import type { WideLimits } from '../readers/limits.ts';
import { oneLine } from '../merge/csv-text.ts';
import { sheetColumnName, EMPTY_CELL, type Sheet, type SheetCell } from './sheet.ts';
import { readWideHead, type FactColumn, type WideHead } from './wide-head.ts';

export interface WideRow {
  /** Physical row of the table, from 1; the head is row 1. */
  readonly row: number;
  readonly department: string;
  /** '' where the table has no such column. */
  readonly year: string;
  readonly figures: readonly FoundFigure[];
  /** Ids of the facts whose cell is not empty: of the others the row says nothing. */
  readonly speaksOf: ReadonlySet<string>;
  /** A row with a bad cell is not to be written at all. */
  readonly problems: readonly Problem[];
}

/** @returns the rows that are not empty, or what is wrong with the head */
export function readWide(
  sheet: Sheet,
  file: string,
  words: Vocabulary,
  limits: WideLimits,
): Outcome<readonly WideRow[]> {
  const head = readWideHead(sheet, file, words, limits.maxTitleLength);
  if (!head.ok) return head;
  const rows = sheet.flatMap((cells, index) => {
    const isEmpty = cells.every(({ text }) => oneLine(text) === '');
    return index === 0 || isEmpty ? [] : [readRow(cells, index + 1, head.value, file, words)];
  });
  if (rows.length > 0) return { ok: true, value: rows };
  const action = '请在列名下面一个部门写一行';
  const problem = { file, row: 2, found: '没有内容的表', expected: '至少一行', action };
  return { ok: false, problems: [problem] };
}

function readRow(
  cells: readonly SheetCell[],
  row: number,
  head: WideHead,
  file: string,
  words: Vocabulary,
): WideRow {
  const problems: Problem[] = [];
  const textAt = (index: number | undefined): string =>
    index === undefined ? '' : oneLine(cells[index]?.text ?? '');
  const spoken = head.facts.filter(({ index }) => textAt(index) !== '');
  const figures = spoken.flatMap((column) => {
    const cell = cells[column.index] ?? EMPTY_CELL;
    const place = `${sheetColumnName(column.index)}列 ${column.title}`;
    return readCell(cell, column, `${file} 第${row}行`, row, words, (expected, action) => {
      problems.push({
        file,
        row,
        column: place,
        found: quoted(oneLine(cell.text)),
        expected,
        action,
      });
      return [];
    });
  });
  if (cells.length > 0 && textAt(head.department) === '')
    problems.push({
      file,
      row,
      column: `${sheetColumnName(head.department)}列 部门`,
      found: '空',
      expected: '部门的 id、全称或简称',
      action: '请填写，或删去这一行',
    });
  return {
    row,
    department: textAt(head.department),
    year: textAt(head.year),
    figures,
    speaksOf: new Set(spoken.map(({ fact }) => fact.id)),
    problems,
  };
}

const WIDE_ACTIONS: Readonly<Record<FormFault['kind'], string>> = {
  'no-number': '没有数的留空；单位写在列名里',
  negative: '请对照原文；确是这样印的，请在 figures.csv 里填，并在 note 说明',
};

type Say = (expected: string, action: string) => FoundFigure[];

function readCell(
  { text, fault }: SheetCell,
  { fact, unit, title }: FactColumn,
  where: string,
  row: number,
  words: Vocabulary,
  say: Say,
): FoundFigure[] {
  const value = oneLine(text);
  if (fault !== '') return say(fault, '请改正这一格');
  if (value === STATUS_WORDS.missing) return [];
  if (value === STATUS_WORDS['not-applicable'])
    return say('一个值、“未公布”或空', '不适用要写原因，请在 figures.csv 里填');
  if (isHashes(value)) return say(HASHES.expected, HASHES.action);
  const judged = judgeValue(fact, value, '', words).fault;
  if (judged) return say(judged.expected, WIDE_ACTIONS[judged.kind]);
  if (fact.kind === 'choice' && !fact.options.includes(value))
    return say(fact.options.join('、'), '请从中选一个');
  const place = { lines: [{ from: row, to: row }], pages: [], boxes: [] };
  const rule = `${WIDE_TABLE_RULE} ${where}×列“${title}”`;
  const mention = { fact, value, unit, place, quote: `${title}：${value}`, rule, doubt: '' };
  return [{ fact, status: 'published', value, unit, mentions: [mention] }];
}
