/** The one sheet of a workbook (.xlsx): a zip of XML parts, of which five matter. */
import { strFromU8 } from 'fflate';
import type { Outcome } from '../imported.ts';
import { altered } from '../readers/altered.ts';
import { refuse } from '../readers/refusal.ts';
import { unpack } from '../readers/zip.ts';
import { listZip } from '../readers/zip-list.ts';
import { EMPTY_CELL, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetCell } from './sheet.ts';
import { readStyles } from './xlsx-styles.ts';
import { numberCell } from './xlsx-number.ts';
import { eachElement } from './xml.ts';

const PART = /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PARTS = 5000;
const UNREADABLE = [
  '打不开的工作簿',
  '不带密码的 .xlsx',
  '请用表格软件另存为 .xlsx，或存成 CSV',
] as const;
const TOO_LARGE = ['过大的工作簿', '解开后不超过 64 MB', '请拆成几张表'] as const;

export function readXlsx(bytes: Uint8Array, file: string): Outcome<Sheet> {
  const unpacked = unpackParts(bytes, file);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'));
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1)
    return refuse(
      file,
      `${sheets.length} 张工作表`,
      '一张',
      '请只留要导入的那一张，删去其余（隐藏的也算）',
    );
  const strings = readStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const styles = readStyles(parts.get('xl/styles.xml') ?? '');
  const rows = readSheet(parts.get(sheet) ?? '', strings, styles);
  if (rows === 'large')
    return refuse(
      file,
      '过大的表',
      `不超过 ${MOST_ROWS} 行、${MOST_COLUMNS} 列`,
      '请删去多余的行列',
    );
  return { ok: true, value: rows };
}

type Parts = ReadonlyMap<string, string>;

function unpackParts(bytes: Uint8Array, file: string): Outcome<Parts> {
  const entries = listZip(bytes, MOST_PARTS)?.filter(({ name }) => PART.test(name));
  if (!entries || entries.some(({ isEncrypted }) => isEncrypted))
    return refuse(file, ...UNREADABLE);
  const parts = new Map<string, string>();
  let room = MOST_BYTES;
  for (const entry of entries) {
    const part = unpack(bytes, entry, room);
    if (part === 'damaged') return refuse(file, ...UNREADABLE);
    if (part === 'altered') return altered(file, entry.name);
    if (part === 'large') return refuse(file, ...TOO_LARGE);
    room -= part.length;
    parts.set(entry.name, strFromU8(part));
  }
  return { ok: true, value: parts };
}

/** Shared texts in order; the runs of a formatted one are joined, readings in small print left out. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  eachElement(xml, {
    text: (path, content) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) text += content;
    },
    close: (path) => {
      if (path.at(-1) !== 'si') return;
      strings.push(text);
      text = '';
    },
  });
  return strings;
}

type Faults = readonly string[];

function readSheet(xml: string, strings: readonly string[], styles: Faults): Sheet | 'large' {
  const rows: SheetCell[][] = [];
  let at = { row: -1, column: -1 };
  let attributes: Readonly<Record<string, string>> = {};
  let value = '';
  const most = { isExceeded: false };
  eachElement(xml, {
    open: (path, given) => {
      if (path.at(-1) === 'row') at = { row: rowOf(given['r'], at.row), column: -1 };
      if (path.at(-1) !== 'c') return;
      attributes = given;
      value = '';
      at = placeOf(given['r'] ?? '') ?? { ...at, column: at.column + 1 };
    },
    text: (path, content) => {
      // A formula's own text is not its value; <is><t> is a text written in place.
      if (path.at(-1) === 'v' || (path.at(-1) === 't' && !path.includes('rPh'))) value += content;
    },
    close: (path) => {
      if (path.at(-1) !== 'c') return;
      if (at.row >= MOST_ROWS || at.column >= MOST_COLUMNS) most.isExceeded = true;
      else put(rows, at, cellOf(attributes, value, strings, styles));
    },
  });
  return most.isExceeded ? 'large' : Array.from(rows, (row) => Array.from(row, filled));
}

function filled(cell: SheetCell | undefined): SheetCell {
  return cell ?? EMPTY_CELL;
}

function put(
  rows: SheetCell[][],
  { row, column }: { row: number; column: number },
  cell: SheetCell,
) {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  cells[column] = cell;
}

function cellOf(
  { t: type, s: style }: Readonly<Record<string, string>>,
  value: string,
  strings: readonly string[],
  styles: Faults,
): SheetCell {
  if (type === 'e') return { text: value, fault: '没有出错的公式' };
  if (type === 'b') return { text: value === '1' ? '是' : '否', fault: '' };
  if (type === 's') return sharedCell(value, strings);
  if (type === 'str' || type === 'inlineStr') return { text: value, fault: '' };
  if (value === '') return EMPTY_CELL;
  return numberCell(value, styles[Number.parseInt(style ?? '0', 10)] ?? faultOfMissing(style));
}

/** A reference to nothing is no empty cell: something stood there. */
function sharedCell(index: string, strings: readonly string[]): SheetCell {
  if (index === '') return EMPTY_CELL;
  const text = strings[Number.parseInt(index, 10)];
  return text === undefined ? { text: index, fault: '完好的工作簿里的文字' } : { text, fault: '' };
}

/** A workbook without formats may leave its cells without a style, not with one. */
function faultOfMissing(style: string | undefined): string {
  return Number.parseInt(style ?? '0', 10) === 0 ? '' : '完好的工作簿里的格式';
}

function rowOf(text: string | undefined, before: number): number {
  const row = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isNaN(row) ? before + 1 : row - 1;
}

/** B3 → row 2, column 1. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { row: Number.parseInt(digits, 10) - 1, column: column - 1 };
}
