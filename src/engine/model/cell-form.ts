/**
 * 表中的数的写法: a cell among amounts that looks like a number and is none. Taken for a text, it would drop out of
 * every sum unseen. Texts, dashes, blanks, codes, dates, ranges and what has a word in it are left alone.
 */
import { isExcused, notBelowZero, type SignWords } from './number-form.ts';
import { readPercent, readPrinted } from './printed.ts';
import { quoted } from './problem.ts';
import type { SayOfCell } from './say-of-cell.ts';
import { HASHES, isHashes } from './signs.ts';
import { plainLabel } from './table-labels.ts';
import { isNotMoney, type TableWords } from './table-words.ts';
import type { TableCell, TableColumn } from './table.ts';

export interface CellForm {
  readonly tableWords: TableWords;
  readonly signWords: SignWords;
  /** Of the table, in tables.csv. */
  readonly note: string;
}

type Kind = 'number' | 'percent' | 'money' | 'malformed' | 'hashes' | 'other';

/** Digits with everything that stands in, before or behind a number, and letters that look like digits. */
const NUMBER_LIKE = /^[(<]?[-+△▲−]*[\dOoIl|.,·。、'’\s#]*\d[\dOoIl|.,·。、'’\s#]*[)>]?[*#†‡]*$/;
/** 1.2.1 numbers an item. */
const ITEM = /^\d{1,2}(\.\d{1,2}){2,}\.?$/;
const MONEY = /\s*(?:千|万|百万|亿)?元$/;

/** @param rows the body with the place of each row among the lines of the file */
export function checkCells(
  rows: readonly { readonly cells: readonly TableCell[]; readonly line: number }[],
  columns: readonly TableColumn[],
  form: CellForm,
  say: SayOfCell,
): void {
  const kinds = rows.map(({ cells }) => cells.map(kindOf));
  rows.forEach(({ cells, line }, row) => {
    cells.forEach((cell, index) => {
      const column = columns[index];
      if (!column || column.isCounting) return;
      const tell = (expected: string, action: string): void => {
        say(line, index, quoted(cell.text), expected, action);
      };
      if (kinds[row]?.[index] === 'hashes') return tell(HASHES.expected, HASHES.action);
      const heading = [...column.path, ...labelsOf(cells)].join(' ');
      if (isWronglyNegative(cell, heading, form)) {
        const { expected, action } = notBelowZero(form.signWords);
        return tell(expected, action.replace('note', 'tables.csv 的 note'));
      }
      if (holdsNumbers(column, form.tableWords) && isMalformed(kinds, row, index, heading, form))
        tell(A_NUMBER, TO_DO);
    });
  });
}

const A_NUMBER = '一个数，与同列、同行的格一样';
const TO_DO = '请对照原文改正；原文印着单位、括号或记号的，格里只写数，其余写在 tables.csv 的 note';

function kindOf({ text, number }: TableCell): Kind {
  if (number) return 'number';
  const plain = text.normalize('NFKC');
  if (isHashes(plain)) return 'hashes';
  if (readPercent(plain)) return 'percent';
  if (MONEY.test(plain) && readPrinted(plain.replace(MONEY, ''), [])) return 'money';
  const bare = plain.replaceAll('%', '');
  return NUMBER_LIKE.test(bare) && !ITEM.test(plain) ? 'malformed' : 'other';
}

/** 年度 heads years; 年度预算 heads amounts. */
export function holdsNumbers({ path }: TableColumn, { otherHeads }: TableWords): boolean {
  const head = plainLabel(path.at(-1) ?? '');
  return !otherHeads.some((word) => head.endsWith(word));
}

function isMalformed(
  kinds: readonly (readonly Kind[])[],
  row: number,
  index: number,
  heading: string,
  { tableWords }: CellForm,
): boolean {
  const kind = kinds[row]?.[index];
  const beside = kinds.flatMap((each, at) => (at === row ? [] : (each[index] ?? [])));
  const along = (kinds[row] ?? []).filter((_, at) => at !== index);
  const count = (all: readonly Kind[], ...wanted: readonly Kind[]): number =>
    all.filter((each) => wanted.includes(each)).length;
  switch (kind) {
    case 'malformed': {
      const sound = count(beside, 'number', 'percent');
      return sound > 0
        ? sound > count(beside, 'malformed')
        : count(along, 'number', 'percent') > count(along, 'malformed');
    }
    // 天 and % stand in columns of several things; 元 behind one number of many is what a clerk typed.
    case 'money':
      return count(beside, 'number') > 0 && count(beside, 'percent', 'money', 'other') === 0;
    case 'percent':
      return (
        !isNotMoney(heading, tableWords) &&
        count(beside, 'number') > 0 &&
        (count(beside, 'number') > 1 || count(along, 'number') > 1) &&
        count(beside, 'percent', 'money', 'other') === 0
      );
    default:
      return false;
  }
}

/** A rate, or people and things counted; an amount may be printed negative where a payment was taken back. */
function isWronglyNegative(cell: TableCell, heading: string, form: CellForm): boolean {
  const number = cell.number ?? readPercent(cell.text);
  return (
    number?.value.isNegative() === true &&
    isNotMoney(heading, form.tableWords) &&
    !isExcused(heading, form.note, form.signWords)
  );
}

function labelsOf(cells: readonly TableCell[]): readonly string[] {
  return cells.filter((cell) => kindOf(cell) === 'other').map(({ text }) => text);
}
