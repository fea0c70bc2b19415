/** 出处: a place that the document does not have, past its last line or page, is a slip of whoever wrote it down. */
import { readTable, type CsvRow } from '../engine/model/csv.ts';
import type { Disclosure } from '../engine/model/disclosure.ts';
import { WIDE_TABLE_RULE } from '../engine/model/import-trace.ts';
import { quoted } from '../engine/model/problem.ts';
import { FIGURE_COLUMNS } from '../engine/model/read-figures.ts';
import { SCORE_COLUMNS } from '../engine/model/read-scores.ts';
import { parseSpans } from '../engine/model/source.ts';
import type { Folder } from './folder.ts';
import type { ReportCard } from './jurisdiction.ts';
import { DISCLOSURE_COLUMNS } from './disclosure-row.ts';
import { LISTED_TABLE_COLUMNS } from './load-listed-tables.ts';
import { TABLE_COLUMNS } from './load-tables.ts';
import type { ReportFiles } from './report-files.ts';

/** How many there are; undefined where nobody has counted. */
export interface Extent {
  readonly lines: number | undefined;
  readonly pages: number | undefined;
}

type Cells = Readonly<Partial<Record<string, string>>>;
/** Which document a row's places are in. */
type ExtentOf = (cells: Cells) => Extent;

/** @param imported pages that the last import counted in the same file */
export function extentOf({ lineCount, pageCount }: ReportCard, imported: string): Extent {
  const counted = (text: string): number | undefined =>
    /^[1-9]\d{0,6}$/.test(text) ? Number.parseInt(text, 10) : undefined;
  return { lines: counted(lineCount), pages: counted(pageCount || imported) };
}

/**
 * @param own of the report; its documents have pages of their own
 * @param files what was read already
 */
export function checkReportPlaces(
  folder: Folder,
  own: Extent,
  documents: readonly Disclosure[],
  files: ReportFiles,
): void {
  const ofDocument: ExtentOf = ({ document = '' }) => ({
    lines: undefined,
    pages: documents.find(({ id }) => id === document)?.file?.pages,
  });
  const isCounted = own.lines !== undefined || own.pages !== undefined;
  if (isCounted) {
    const { rows, disclosures } = files;
    const ofFigure: ExtentOf = (cells) => (isElsewhere(cells) ? NONE : own);
    checkRows(folder, 'figures.csv', FIGURE_COLUMNS, ofFigure, rows);
    checkRows(folder, 'scores.csv', SCORE_COLUMNS, () => own);
    checkRows(folder, 'disclosures.csv', DISCLOSURE_COLUMNS, () => own, disclosures.known?.rows);
    checkOwnChecks(folder, own);
  }
  const hasPages = documents.some(({ file }) => file?.pages !== undefined);
  if (!isCounted && !hasPages) return;
  checkRows(folder, 'disclosed-tables.csv', LISTED_TABLE_COLUMNS, ofDocument);
  checkRows(folder.sub('tables'), 'tables.csv', TABLE_COLUMNS, (cells) =>
    cells['document'] === '' ? own : ofDocument(cells),
  );
}

const NONE: Extent = { lines: undefined, pages: undefined };

/** A figure of a wide table names its row there, and says so. */
function isElsewhere({ note = '' }: Cells): boolean {
  return note.startsWith(`取自${WIDE_TABLE_RULE}`);
}

/** What else is wrong with the rows was told when they were read. */
function checkRows(
  folder: Folder,
  name: string,
  columns: readonly string[],
  extent: ExtentOf,
  known?: readonly CsvRow<string>[],
): void {
  const file = folder.label(name);
  for (const { line: row, cells } of known ?? rowsOf(folder, name, columns)) {
    const { lines, pages } = extent(cells);
    const found = [
      ['line', cells['line'] ?? '', lastLine(cells['line'] ?? '', lines)],
      ['page', cells['page'] ?? '', lastPage(cells['page'] ?? '', pages)],
    ] as const;
    for (const [column, text, expected] of found)
      if (expected !== '')
        folder.report({ file, row, column, found: quoted(text), expected, action: REMEDY });
  }
}

function rowsOf(
  folder: Folder,
  name: string,
  columns: readonly string[],
): readonly CsvRow<string>[] {
  const bytes = folder.has(name) ? folder.bytes(name) : undefined;
  const spec = { file: folder.label(name), columns };
  return bytes ? readTable(bytes, spec, () => undefined) : [];
}

/** 行 of the passages and lists that a report's own checks quote. */
function checkOwnChecks(folder: Folder, { lines }: Extent): void {
  const entry = folder.has('checks.yaml') ? folder.yaml('checks.yaml') : undefined;
  if (!entry?.isList) return;
  for (const check of entry.items()) {
    const passages = check.maybe('文字');
    for (const each of [check.maybe('列名'), passages?.maybe('甲'), passages?.maybe('乙')]) {
      const place = each?.maybe('行');
      if (!place?.isText) continue;
      const expected = lastLine(place.value, lines);
      if (expected !== '') place.problem(quoted(place.value), expected, REMEDY);
    }
  }
}

const REMEDY = '请对照原件改正；总数写错的，改写明总数的那一处';

function lastLine(text: string, count: number | undefined): string {
  return isBeyond(text, count) ? `不超过 ${String(count)} 行（report.yaml 的 行数）` : '';
}

function lastPage(text: string, count: number | undefined): string {
  return isBeyond(text, count) ? `不超过 ${String(count)} 页（文件的页数）` : '';
}

function isBeyond(text: string, count: number | undefined): boolean {
  return count !== undefined && (parseSpans(text) ?? []).some(({ to }) => to > count);
}
