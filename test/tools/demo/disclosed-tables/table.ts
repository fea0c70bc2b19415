/** One disclosed table as it is printed, and the way a department prints its amounts. */
import { wanText, yuanText, type Fen } from '../money.ts';

export type DocumentId = 'budget' | 'final-accounts';
export type TableUnit = '万元' | '元';

export interface DemoTable {
  /** Of data/disclosure-tables.csv, such as budget-income; also the name of its file. */
  readonly id: string;
  /** Id of its document in disclosures.csv. */
  readonly document: DocumentId;
  readonly name: string;
  readonly unit: TableUnit;
  readonly headRows: number;
  /** The head first; ← and ↑ are cells merged into their neighbour. */
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
  /** Of the local copy; '' in a workbook, or where there is none. */
  readonly page: string;
}

export type TableBody = Pick<DemoTable, 'id' | 'name' | 'headRows' | 'rows'> & {
  readonly note?: string;
};

export type Printer = (amount: Fen) => string;

/** @param blankZero nothing is left blank instead of 0.00 */
export function printer(unit: TableUnit, blankZero: boolean): Printer {
  return (amount) => {
    if (amount === 0n && blankZero) return '';
    return unit === '元' ? yuanText(amount) : wanText(amount, 2);
  };
}

type Cells = readonly string[];

/** A row of a two-sided table: its label and its amounts. */
export const entry = (print: Printer, label: string, ...amounts: readonly Fen[]): Cells => [
  label,
  ...amounts.map(print),
];

/**
 * Income beside spending: the shorter side is filled up with blanks, and the closing lines stand level.
 * @param closing lines at the foot, as many left as right
 */
export function twoSided(
  left: readonly Cells[],
  right: readonly Cells[],
  closing: readonly (readonly [Cells, Cells])[],
): readonly Cells[] {
  const blank = (side: readonly Cells[]): Cells => (side[0] ?? []).map(() => '');
  const length = Math.max(left.length, right.length);
  const above = Array.from({ length }, (_, index) => [
    ...(left[index] ?? blank(left)),
    ...(right[index] ?? blank(right)),
  ]);
  return [...above, ...closing.map(([one, other]) => [...one, ...other])];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、二、… before the labels. */
export function numbered(labels: readonly string[]): readonly string[] {
  return labels.map((label, index) => `${NUMERALS[index] ?? String(index + 1)}、${label}`);
}
