/** Corruptions of one cell, row or column of a CSV. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { Dice } from '../../demo/rng.ts';
import { fileOf, pick, type Kind } from './kind.ts';

const NUMBER = /^[-−△]?\d[\d,]*(\.\d+)?%?$/;

type Misprint = (printed: string, roll: Dice) => string;

/** What a typing or copying error makes of a number. */
const MISPRINTS: readonly [Misprint, ...Misprint[]] = [
  (printed, roll) => {
    const at = pick(
      roll,
      [...printed.matchAll(/\d/g)].map(({ index }) => index),
    );
    const digit = (Number(printed[at]) + roll.between(1, 9)) % 10;
    return printed.slice(0, at) + String(digit) + printed.slice(at + 1);
  },
  (printed, roll) => {
    const at = pick(
      roll,
      [...printed.matchAll(/\d/g)].map(({ index }) => index),
    );
    return printed.slice(0, at) + printed.slice(at + 1);
  },
  (printed) => printed.replace(/(\d)(\d)/, '$2$1'),
  (printed) => printed.replace('.', ''),
  (printed) => printed.replace('.', ','),
  (printed) => printed.replace(',', '.'),
  (printed) => printed.replace('0', 'O'),
  (printed) => printed.replace(',', ' '),
  (printed) => `-${printed}`,
  (printed) => `△${printed}`,
  (printed) => `(${printed})`,
  (printed) => `${printed}元`,
  (printed) => `${printed}*`,
  (printed) => `${printed}%`,
  (printed) => `${printed}0`,
  () => '#####',
  () => '',
];

interface Place {
  readonly row: number;
  readonly column: number;
}

function numbers(
  rows: readonly (readonly string[])[],
  column: string | undefined,
): readonly Place[] {
  const only = column === undefined ? -1 : (rows[0]?.indexOf(column) ?? -1);
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, at) =>
      row > 0 && NUMBER.test(cell) && (only < 0 || at === only) ? [{ row, column: at }] : [],
    ),
  );
}

const LOOKS_RIGHT =
  'a number that no sum, ratio or second print speaks of can be wrong and look right: only who holds the document sees it';
const UNSEEN = { reason: LOOKS_RIGHT, share: 0.2 };

/** @param column the only one to change; every number of the file when there is none */
function numberKind(name: string, full: number, pattern: RegExp, column?: string): Kind {
  return {
    name,
    full,
    unseen: UNSEEN,
    spoil: (copy, roll) => {
      const file = fileOf(copy, roll, pattern);
      const rows = csvParseRows(copy.text(file));
      const places = numbers(rows, column);
      if (places.length === 0) return undefined;
      const place = pick(roll, places);
      const printed = rows[place.row]?.[place.column] ?? '';
      const misprint = roll.pick(MISPRINTS)(printed, roll);
      if (misprint === printed) return undefined;
      const cells = (rows[place.row] ?? []).with(place.column, misprint);
      copy.write(file, `${csvFormatRows(rows.with(place.row, cells))}\n`);
      return `${file} line ${place.row + 1}: ${printed} → ${misprint}`;
    },
  };
}

const OWN =
  /tables\/(income-and-expenditure|budget-arrangement|procurement-and-three-public-expenses)\.csv$/;
const DISCLOSED = /education\/tables\/(?!tables|income-and-expenditure)[^/]+\.csv$/;

export const cellKinds: readonly Kind[] = [
  numberKind('one number in figures.csv', 250, /\/figures\.csv$/, 'value'),
  numberKind('one number in scores.csv', 90, /\/scores\.csv$/, 'score'),
  numberKind('one number in a table of a 预算 or 决算 document', 150, DISCLOSED),
  numberKind("one number in a report's own table", 100, OWN),
  {
    name: 'rows and columns lost, doubled, swapped',
    full: 130,
    unseen: {
      reason:
        'a row or column of zeros or of texts adds nothing that would be missed; heads of texts name no sums',
      share: 0.25,
    },
    harmless: (done) =>
      /: rows \d+ and \d+ swapped$/.test(done) ? 'each row whole, in another order' : undefined,
    spoil: (copy, roll) => {
      const file = fileOf(copy, roll, /^jurisdictions\/.*\.csv$/);
      const rows = csvParseRows(copy.text(file));
      if (rows.length < 3) return undefined;
      const [a, b] = [roll.between(1, rows.length - 1), roll.between(1, rows.length - 1)];
      const [one = [], other = []] = [rows[a], rows[b]];
      const width = rows[0]?.length ?? 1;
      const [c, d] = [roll.between(0, width - 1), roll.between(0, width - 1)];
      const made: readonly [string, string[][]] = pick(roll, [
        [`row ${a + 1} lost`, rows.toSpliced(a, 1)],
        [`row ${a + 1} doubled`, rows.toSpliced(a, 0, one)],
        [`rows ${a + 1} and ${b + 1} swapped`, rows.with(a, other).with(b, one)],
        [`column ${c + 1} lost`, rows.map((cells) => cells.toSpliced(c, 1))],
        [`heads ${c + 1} and ${d + 1} swapped`, rows.with(0, exchanged(rows[0] ?? [], c, d))],
        [`cells ${c + 1} and ${d + 1} of row ${a + 1} swapped`, rows.with(a, exchanged(one, c, d))],
      ]);
      const text = `${csvFormatRows(made[1])}\n`;
      if (text === `${csvFormatRows(rows)}\n`) return undefined;
      copy.write(file, text);
      return `${file}: ${made[0]}`;
    },
  },
];

function exchanged(cells: readonly string[], a: number, b: number): string[] {
  return cells.with(a, cells[b] ?? '').with(b, cells[a] ?? '');
}
