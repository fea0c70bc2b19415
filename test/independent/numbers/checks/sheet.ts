/**
 * A published table as rows and columns that can be asked for by name. Names are compared without
 * indents, blanks and numbering; what is not there, or there twice, is not guessed.
 */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { words } from '../data/files.ts';
import type { Table } from '../data/tables.ts';
import type { Units } from '../data/units.ts';
import type { Measured } from './result.ts';

/** Columns from a name column up to the next one. */
export interface Side {
  readonly nameColumn: number | undefined;
  readonly columns: readonly number[];
}

const numbering = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．](?!\d))/;

/** "　一、教育支出" as "教育支出" */
export function bareName(text: string): string {
  return text.replaceAll(/[\s\u3000]/g, '').replace(numbering, '');
}

export class Sheet {
  readonly table: Table;
  readonly rows: readonly (readonly string[])[];
  /** Number of a row in the file's body, counted from 1, by position in `rows`. */
  readonly numbers: readonly number[];
  readonly sides: readonly Side[];
  private readonly units: Units;
  private readonly skipped: readonly number[];
  private readonly notMoney: readonly string[];

  constructor(table: Table, units: Units, tableWords: Yaml) {
    this.table = table;
    this.units = units;
    this.notMoney = words(tableWords, '不是金额');
    const counters = words(tableWords, '行次');
    const columnMarks = words(tableWords, '栏次代字');
    this.skipped = table.columns.flatMap((path, at) =>
      counters.includes(bareName(path.at(-1) ?? '')) ? [at] : [],
    );
    const isCounting = (row: readonly string[]): boolean => {
      const cells = row.map(bareName).filter((cell) => cell !== '');
      const isMark = (cell: string): boolean =>
        counters.includes(cell) || columnMarks.includes(cell) || /^\d{1,2}$/.test(cell);
      return cells.length > 1 && cells.every(isMark);
    };
    const kept = table.body.map((row, at) => ({ row, at })).filter(({ row }) => !isCounting(row));
    this.rows = kept.map(({ row }) => row);
    this.numbers = kept.map(({ at }) => at + 1);
    this.sides = this.findSides();
  }

  /** Tables without a printed unit take no part. */
  get isUsable(): boolean {
    return this.table.unit !== '';
  }

  cell(row: number, column: number): string {
    return this.rows[row]?.[column] ?? '';
  }

  /** Undefined for a blank, a dash or words. */
  amount(row: number, column: number): Measured | undefined {
    const text = this.cell(row, column).trim();
    return text === '' ? undefined : this.units.amount(text, this.table.unit);
  }

  isBlank(row: number, column: number): boolean {
    return this.cell(row, column).trim() === '';
  }

  /**
   * The lowest head is the last of the wanted ones, and the others stand above it in their order:
   * 决算数/公务用车购置费 finds 决算数/公务用车购置及运行费/公务用车购置费.
   */
  columnsNamed(wanted: string, within?: Side): number[] {
    const ends = wanted.split('/').map(bareName);
    return this.table.columns.flatMap((path, at) => {
      if (this.skipped.includes(at) || (within && !within.columns.includes(at))) return [];
      const heads = path.map(bareName);
      if (heads.pop() !== ends.at(-1)) return [];
      let level = -1;
      for (const name of ends.slice(0, -1)) {
        level = heads.indexOf(name, level + 1);
        if (level < 0) return [];
      }
      return [at];
    });
  }

  /** Rows whose name is one of the wanted ones, with the side on which the name stands. */
  rowsNamed(wanted: readonly string[]): { row: number; side: Side }[] {
    return this.sides.flatMap((side) =>
      this.rows.flatMap((_, row) =>
        wanted.includes(this.nameOf(row, side)) ? [{ row, side }] : [],
      ),
    );
  }

  nameOf(row: number, side: Side): string {
    return side.nameColumn === undefined ? '' : bareName(this.cell(row, side.nameColumn));
  }

  sideOf(column: number): Side | undefined {
    return this.sides.find((side) => side.columns.includes(column));
  }

  /** Columns of money: not names, not codes, not what the words say is no amount. */
  isMoney(column: number): boolean {
    const path = (this.table.columns[column] ?? []).join('');
    if (this.skipped.includes(column) || this.notMoney.some((each) => path.includes(each)))
      return false;
    return !/编码|代码/.test(path) && !this.sides.some((side) => side.nameColumn === column);
  }

  private findSides(): Side[] {
    const isWords = (text: string): boolean =>
      text.trim() !== '' && Exact.read(text) === undefined && !/^[-–—－]+$/.test(text.trim());
    const all = this.table.columns.map((_, at) => at).filter((at) => !this.skipped.includes(at));
    const names = all.filter((at) => this.rows.some((_, row) => isWords(this.cell(row, at))));
    if (names.length === 0) return [{ nameColumn: undefined, columns: all }];
    return names.map((nameColumn, i) => {
      const start = i === 0 ? 0 : nameColumn;
      const end = names[i + 1] ?? this.table.columns.length;
      return { nameColumn, columns: all.filter((at) => at >= start && at < end) };
    });
  }
}
