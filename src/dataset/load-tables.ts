/** Reads the published tables of a report, its own and those of its budget and final accounts, as printed. */
import type { DisclosureTable } from '../engine/disclosure/rule.ts';
import { readTable, type CsvRow } from '../engine/model/csv.ts';
import { quoted, type Problem } from '../engine/model/problem.ts';
import type { Disclosure, ListedTable } from '../engine/model/disclosure.ts';
import type { Vocabulary } from '../engine/model/read-figures.ts';
import { readTableBody } from '../engine/model/read-table.ts';
import { parseSpans } from '../engine/model/source.ts';
import { TABLE_COLUMNS } from '../engine/model/table-list.ts';
import { dataRows, type PublishedTable } from '../engine/model/table.ts';
import type { Folder } from './folder.ts';

export { TABLE_COLUMNS };
const LIST = 'tables.csv';
type TableRow = CsvRow<(typeof TABLE_COLUMNS)[number]>;

export interface TablePlace {
  readonly words: Pick<Vocabulary, 'units' | 'zeroWords' | 'tableWords' | 'signWords'>;
  /** data/disclosure-tables.csv */
  readonly known: readonly DisclosureTable[];
  /** Of disclosures.csv in the same report. */
  readonly documents: readonly Pick<Disclosure, 'id' | 'kind' | 'tables'>[];
}

type Say = (column: (typeof TABLE_COLUMNS)[number], expected: string, action?: string) => void;

/** @param folder `tables` in the report's folder */
export function loadTables(folder: Folder, place: TablePlace): readonly PublishedTable[] {
  const names = folder.files('.csv').filter((name) => name !== LIST);
  if (!folder.has(LIST)) {
    if (names.length > 0) tellLost(folder, names);
    return [];
  }
  const file = folder.label(LIST);
  const bytes = folder.bytes(LIST);
  if (!bytes) return [];
  const spec = { file, columns: TABLE_COLUMNS, key: ['file'] as const };
  const unread: Problem[] = [];
  const rows = readTable(bytes, spec, (problem) => {
    unread.push(problem);
    folder.report(problem);
  });
  // Of a list with a row that cannot be read nobody knows what it lists.
  if (unread.length === 0) tellUnlisted(folder, rows, names);
  const kinds = new Map<string, number>();
  return rows.flatMap((row): PublishedTable[] => {
    const { line, cells } = row;
    const faults: string[] = [];
    const say: Say = (column, expected, action = '请改正') => {
      faults.push(column);
      const found = quoted(cells[column]);
      folder.report({ file, row: line, column, found, expected, action });
    };
    checkRow(row, folder, place, say);
    checkKind(row, place, kinds, say);
    const tables = faults.length === 0 ? readOne(row, folder, place) : [];
    for (const table of tables) checkListed(table, place, say);
    return tables;
  });
}

function tellLost(folder: Folder, names: readonly string[]): void {
  folder.report({
    file: folder.label(LIST),
    found: `没有文件，却有 ${String(names.length)} 张表`,
    expected: `列出 ${names.join('、')} 的 ${LIST}`,
    action: '请恢复它；没有列出的表不公布，也不参加核对',
  });
}

function tellUnlisted(folder: Folder, rows: readonly TableRow[], names: readonly string[]): void {
  const listed = new Set(rows.map(({ cells }) => cells.file));
  for (const name of names.filter((each) => !listed.has(each)))
    folder.report({
      file: folder.label(name),
      found: `${LIST} 没有列出的表`,
      expected: `${LIST} 里的一行`,
      action: '请在 tables.csv 补一行，或移走；没有列出的表不公布，也不参加核对',
    });
}

function checkRow({ cells }: TableRow, folder: Folder, { words }: TablePlace, say: Say): void {
  if (!/^[a-z0-9][a-z0-9-]*\.csv$/.test(cells.file) || !folder.has(cells.file))
    say('file', '本文件夹里的 .csv 文件，名字用小写英文、数字和连字符');
  if (cells.unit !== '' && !words.units.has(cells.unit))
    say('unit', 'units.csv 中的单位，表上没有印就留空');
  if (!/^[1-9]$/.test(cells.head_rows)) say('head_rows', '表头的行数，1 到 9');
  if (parseSpans(cells.line) === undefined) say('line', '行号，如 183-188');
  if (parseSpans(cells.page) === undefined) say('page', '页码，如 12 或 12-13');
}

/** @param kinds lines of the file by document and kind of table */
function checkKind(
  { line, cells: { document, table } }: TableRow,
  { known, documents }: TablePlace,
  kinds: Map<string, number>,
  say: Say,
): void {
  const owner = documents.find((each) => each.id === document);
  const kind = known.find((each) => each.id === table);
  if (document !== '' && !owner)
    say('document', '空（自评报告自己的表），或 disclosures.csv 中的 id');
  if (table === '') return;
  const wanted = owner ? owner.kind : '';
  if (!kind || (owner && kind.kind !== owner.kind))
    say('table', `空，或 disclosure-tables.csv 中${wanted}的 id`);
  const key = `${document} ${table}`;
  const earlier = kinds.get(key);
  if (earlier !== undefined)
    say('table', `一份文件里不重复的表（第${String(earlier)}行已有）`, '请改正其中一行，或删去');
  else kinds.set(key, line);
}

/** disclosed-tables.csv says what a document holds; a table copied from it says so too. */
function checkListed(table: PublishedTable, { documents }: TablePlace, say: Say): void {
  const owner = documents.find(({ id }) => id === table.document);
  const listed = owner?.tables.find((each) => each.table === table.table);
  const told = listed ? contradiction(listed, table) : '';
  if (!listed || told === '') return;
  const expected = `与 disclosed-tables.csv 相符：那里写“${listed.state}”，而录入的表${told}`;
  say('table', expected, '请对照原文件，改正 disclosed-tables.csv 的 state 或录入的表');
}

/** '' where there is none. An empty table may be printed with zeros. */
function contradiction({ state }: ListedTable, table: PublishedTable): string {
  const hasRows = dataRows(table).length > 0;
  const hasAmounts = table.rows.flat().some(({ number }) => number && !number.value.isZero());
  switch (state) {
    case '已列':
      return hasRows ? '' : '没有数据行';
    case '空表并说明':
    case '空表未说明':
      return hasAmounts ? '有数' : '';
    case '未列':
    case '依规不列':
      return hasRows ? '有数据行' : '';
  }
}

function readOne({ cells }: TableRow, folder: Folder, { words }: TablePlace): PublishedTable[] {
  const { file, title, unit, document, table, note } = cells;
  const form = {
    file: folder.label(file),
    headRows: Number.parseInt(cells.head_rows, 10),
    zeroWords: words.zeroWords,
    tableWords: words.tableWords,
    signWords: words.signWords,
    note,
  };
  const bytes = folder.bytes(file);
  const body = bytes && readTableBody(bytes, form, folder.report);
  if (!body) return [];
  const id = file.replace(/\.csv$/, '');
  const source = { lines: parseSpans(cells.line) ?? [], pages: parseSpans(cells.page) ?? [] };
  return [{ id, title, unit: words.units.get(unit), document, table, source, note, ...body }];
}
