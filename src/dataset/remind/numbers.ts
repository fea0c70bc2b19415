/** 提醒 of numbers unlike their neighbours: a place too many or too few, a zero below zero. A slip of the hand looks the same. */
import { holdsNumbers } from '../../engine/model/cell-form.ts';
import { readPercent, readPrinted, type PrintedNumber } from '../../engine/model/printed.ts';
import { isException, type Exception, type TableWords } from '../../engine/model/table-words.ts';
import { dataRows, type PublishedTable } from '../../engine/model/table.ts';
import type { Remind } from '../reminder.ts';
import { fileLine, firstListed, LOOK } from './unlike.ts';

interface Printed {
  /** 第 3 行, or 第 3 行第 2 列. */
  readonly place: string;
  readonly text: string;
  readonly number: PrintedNumber;
}

/** A value of figures.csv as it stands there. */
export interface FigureValue {
  readonly line: number;
  readonly value: string;
  readonly unit: string;
}

export function remindOfFigureForms(
  values: readonly FigureValue[],
  { exception }: TableWords,
  say: Remind,
): void {
  for (const all of Map.groupBy(values, ({ unit }) => unit).values()) {
    const numbers = all.flatMap(({ line, value }) => {
      const number = readPrinted(value, []);
      return number ? [{ place: `第 ${String(line)} 行`, text: value, number }] : [];
    });
    remindOfNumbers('figures.csv', numbers, exception, say);
  }
}

export function remindOfCellForms(table: PublishedTable, words: TableWords, say: Remind): void {
  const cells = cellsOf(table, words);
  for (const alike of Map.groupBy(cells, ({ text }) => text.endsWith('%')).values())
    remindOfNumbers(`tables/${table.id}.csv`, alike, words.exception, say);
}

function cellsOf(table: PublishedTable, words: TableWords): readonly Printed[] {
  return dataRows(table).flatMap((row) =>
    (table.rows[row] ?? []).flatMap((cell, column): readonly Printed[] => {
      const head = table.columns[column];
      if (!head || head.isCounting || !holdsNumbers(head, words)) return [];
      const text = cell.text.normalize('NFKC');
      const number = cell.number ?? readPercent(text);
      const place = `第 ${String(fileLine(table, row))} 行第 ${String(column + 1)} 列`;
      return number ? [{ place, text, number }] : [];
    }),
  );
}

function remindOfNumbers(
  file: string,
  numbers: readonly Printed[],
  exception: Exception,
  say: Remind,
): void {
  const tell = (found: readonly Printed[], what: string, expected: string): void => {
    if (found.length === 0) return;
    const shown = firstListed(
      found.map(({ place, text }) => `${place}“${text}”`),
      '处',
    );
    say(file, { found: `${what}：${shown}`, expected, action: LOOK }, '提醒');
  };
  const belowZero = numbers.filter(
    ({ number, text }) => number.value.isZero() && /^[-−△▲]/.test(text),
  );
  tell(belowZero, '负的零', '不带负号的零');
  // 0 is printed for 0.00 in most tables.
  const rest = numbers.filter(({ text }) => text !== '0' && text !== '0%');
  const byPlaces = [...Map.groupBy(rest, ({ number }) => number.decimals)];
  const [usual] = byPlaces.sort(([, a], [, b]) => b.length - a.length)[0] ?? [0];
  const unlike = rest.filter(({ number }) => number.decimals !== usual);
  if (isException(unlike.length, rest.length, exception))
    tell(unlike, '小数位数与别处不同', `与别的数一样的 ${String(usual)} 位小数`);
}
