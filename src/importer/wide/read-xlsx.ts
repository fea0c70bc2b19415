/** The one sheet of a workbook (.xlsx): a zip of XML parts, of which five matter. */
import type { Outcome } from '../imported.ts';
import type { WideLimits } from '../readers/limits.ts';
import { refuse } from '../readers/refusal.ts';
import { EMPTY_CELL, textCell, tooLarge, type Sheet, type SheetCell } from './sheet.ts';
import { numberCell } from './xlsx-number.ts';
import { unpackWorkbook } from './xlsx-parts.ts';
import { readStyles } from './xlsx-styles.ts';
import { eachElement, type Visitor } from './xml.ts';

export function readXlsx(bytes: Uint8Array, file: string, limits: WideLimits): Outcome<Sheet> {
  const unpacked = unpackWorkbook(bytes, file, limits);
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
  const strings = readStrings(parts.get('xl/sharedStrings.xml') ?? '', limits);
  const styles = readStyles(parts.get('xl/styles.xml') ?? '', limits);
  const rows =
    strings && styles ? readSheet(parts.get(sheet) ?? '', strings, styles, limits) : 'deep';
  if (rows === 'large') return tooLarge(file, limits);
  if (rows !== 'deep') return { ok: true, value: rows };
  const expected = `元素嵌套不超过 ${limits.maxElementDepth} 层`;
  return refuse(file, '嵌套过深的工作簿', expected, '请用表格软件另存为 .xlsx，或存成 CSV');
}

/** Shared texts in order; the runs of a formatted one are joined, readings in small print left out. */
function readStrings(xml: string, limits: WideLimits): readonly SheetCell[] | undefined {
  const strings: SheetCell[] = [];
  let text = '';
  const visitor = {
    text: (path: readonly string[], content: string) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) text += content;
    },
    close: (path: readonly string[]) => {
      if (path.at(-1) !== 'si') return;
      strings.push(textCell(text, limits));
      text = '';
    },
  };
  return eachElement(xml, visitor, limits.maxElementDepth) ? strings : undefined;
}

type Faults = readonly string[];
type Strings = readonly SheetCell[];

function readSheet(
  xml: string,
  strings: Strings,
  styles: Faults,
  limits: WideLimits,
): Sheet | 'large' | 'deep' {
  const cells = new Cells(limits);
  let at = { row: -1, column: -1 };
  let attributes: Readonly<Record<string, string>> = {};
  let value = '';
  const visitor: Visitor = {
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
      if (path.at(-1) === 'c') cells.put(at, cellOf(attributes, value, strings, styles, limits));
    },
  };
  if (!eachElement(xml, visitor, limits.maxElementDepth)) return 'deep';
  return cells.isExceeded ? 'large' : cells.rows;
}

/** Cells by their place: what lies between two of them is empty, and counts. */
class Cells {
  readonly rows: SheetCell[][] = [];
  readonly #limits: WideLimits;
  #count = 0;
  isExceeded = false;

  constructor(limits: WideLimits) {
    this.#limits = limits;
  }

  put({ row, column }: { row: number; column: number }, cell: SheetCell): void {
    const { maxRows, maxColumns, maxCells } = this.#limits;
    const more = Math.max(0, column + 1 - (this.rows[row]?.length ?? 0));
    if (row >= maxRows || column >= maxColumns || this.#count + more > maxCells)
      this.isExceeded = true;
    if (this.isExceeded || row < 0 || column < 0) return;
    this.#count += more;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(EMPTY_CELL);
    cells[column] = cell;
  }
}

function cellOf(
  { t: type, s: style }: Readonly<Record<string, string>>,
  value: string,
  strings: Strings,
  styles: Faults,
  limits: WideLimits,
): SheetCell {
  if (type === 'e') return { ...textCell(value, limits), fault: '没有出错的公式' };
  if (type === 'b') return { text: value === '1' ? '是' : '否', fault: '' };
  if (type === 's') return sharedCell(value, strings);
  if (type === 'str' || type === 'inlineStr') return textCell(value, limits);
  if (value === '') return EMPTY_CELL;
  if (value.length > limits.maxCellLength) return textCell(value, limits);
  return numberCell(value, styles[Number.parseInt(style ?? '0', 10)] ?? faultOfMissing(style));
}

/** A reference to nothing is no empty cell: something stood there. */
function sharedCell(index: string, strings: Strings): SheetCell {
  if (index === '') return EMPTY_CELL;
  const fault = '完好的工作簿里的文字';
  return strings[Number.parseInt(index, 10)] ?? { text: index.slice(0, 9), fault };
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
