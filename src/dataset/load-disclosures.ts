/** Reads a report's disclosures.csv and disclosed-tables.csv: which document was published when, and with what tables. */
import { ruleOf } from '../engine/disclosure/rule.ts';
import { readTable } from '../engine/model/csv.ts';
import {
  DISCLOSURE_STATES,
  type Disclosure,
  type DocumentFile,
  type ListedTable,
} from '../engine/model/disclosure.ts';
import { quoted } from '../engine/model/problem.ts';
import { slugFault } from '../engine/model/slug.ts';
import { parseSpans } from '../engine/model/source.ts';
import { isWebAddress } from '../engine/model/web-address.ts';
import { checkDates, DATE_COLUMNS } from './disclosure-dates.ts';
import { checkDocument } from './documents/check-document.ts';
import type { Folder } from './folder.ts';
import type { Jurisdiction, ReportKey } from './jurisdiction.ts';
import { loadListedTables } from './load-listed-tables.ts';
import type { Catalogue } from './catalogue.ts';
import { DISCLOSURE_COLUMNS, type DisclosureRow, type SayOfRow } from './disclosure-row.ts';
import type { ReportFiles } from './report-files.ts';

export interface DisclosurePlace {
  readonly key: ReportKey;
  readonly jurisdiction: Jurisdiction;
  readonly catalogue: Catalogue;
  /** Path of public/, which holds the local copies; where it is left out, nobody asks for them. */
  readonly publicRoot?: string;
  /** What was read of this report before, and keeps what is read now. */
  readonly files: ReportFiles;
}

export function loadDisclosures(folder: Folder, place: DisclosurePlace): readonly Disclosure[] {
  const file = folder.label('disclosures.csv');
  const { rows, listed } = place.files.disclosures.read(folder, (each) =>
    readDisclosures(each, place.catalogue),
  );
  return rows.map((row) => {
    const say: SayOfRow = (column, expected, action = '请改正') => {
      const found = quoted(row.cells[column]);
      folder.report({ file, row: row.line, column, found, expected, action });
    };
    checkRow(row, place, say);
    return disclosure(row, copyOf(row, place, folder), listed.get(row.cells.id) ?? []);
  });
}

/** Both files as written: what they say of other things is judged by whoever asks. */
function readDisclosures(
  folder: Folder,
  { disclosureTables }: Catalogue,
): {
  readonly rows: readonly DisclosureRow[];
  readonly listed: ReadonlyMap<string, readonly ListedTable[]>;
} {
  const none = { rows: [], listed: new Map<string, never>() };
  if (!folder.has('disclosures.csv')) return none;
  const bytes = folder.bytes('disclosures.csv');
  if (!bytes) return none;
  const file = folder.label('disclosures.csv');
  const spec = { file, columns: DISCLOSURE_COLUMNS, key: ['id'] as const };
  const rows = readTable(bytes, spec, folder.report);
  return { rows, listed: loadListedTables(folder, rows, disclosureTables) };
}

function copyOf(
  { line, cells }: DisclosureRow,
  { key, catalogue, publicRoot }: DisclosurePlace,
  folder: Folder,
): DocumentFile | undefined {
  if (publicRoot === undefined) return undefined;
  const file = folder.label('disclosures.csv');
  const { fileTypes } = catalogue.disclosureRules;
  return checkDocument({ publicRoot, ...key }, cells, fileTypes, (fault) => {
    folder.report({ file, row: line, ...fault });
  });
}

function checkRow(row: DisclosureRow, place: DisclosurePlace, say: SayOfRow): void {
  const { cells } = row;
  const { key, jurisdiction, catalogue } = place;
  const rule = ruleOf(catalogue.disclosureRules, key.jurisdiction, key.year);
  const kinds = rule?.documents.map((each) => each.kind) ?? [];
  const wrong = slugFault(cells.id, catalogue.limits.longestId);
  if (wrong !== '') say('id', `${wrong}，如 budget、final-accounts`);
  if (rule && !kinds.includes(cells.kind)) say('kind', kinds.join('、'));
  if (cells.title === '') say('title', '文件的标题', '请照文件抄写；没有见到文件的写报告里的叫法');
  if (!DISCLOSURE_STATES.some((each) => each === cells.state))
    say('state', DISCLOSURE_STATES.join('、'));
  if (cells.url !== '' && !isWebAddress(cells.url)) say('url', '空或 http(s) 网址');
  if (cells.state === '依规不公开' && cells.exemption === '')
    say('exemption', '不公开的依据，如 涉密认定的文号', '请补上；没有依据的写 未查明');
  if (parseSpans(cells.line) === undefined) say('line', '行号，如 353-355');
  for (const column of DATE_COLUMNS)
    checkDates(cells, column, jurisdiction.dataDate, catalogue.limits, say);
}

function disclosure(
  { cells }: DisclosureRow,
  file: DocumentFile | undefined,
  tables: Disclosure['tables'],
): Disclosure {
  return {
    id: cells.id,
    kind: cells.kind,
    title: cells.title,
    documentNumber: cells.document_number,
    state: DISCLOSURE_STATES.find((each) => each === cells.state) ?? '未查明',
    approvedOn: cells.approved_on,
    publishedOn: cells.published_on,
    withdrawnOn: cells.withdrawn_on,
    checkedOn: cells.checked_on,
    url: cells.url,
    file,
    retrievedOn: cells.retrieved_on,
    exemption: cells.exemption,
    note: cells.note,
    lines: parseSpans(cells.line) ?? [],
    tables,
  };
}

export interface RecordedDocument {
  readonly id: string;
  readonly file: string;
}

/** Ids and local files of one report's documents as written, faulty rows included. */
export function recordedDocuments(folder: Folder): readonly RecordedDocument[] {
  if (!folder.has('disclosures.csv')) return [];
  const bytes = folder.bytes('disclosures.csv');
  if (!bytes) return [];
  return documentsOf(readTable(bytes, { file: '', columns: DISCLOSURE_COLUMNS }, () => undefined));
}

export function documentsOf(rows: readonly DisclosureRow[]): readonly RecordedDocument[] {
  return rows.map(({ cells: { id, file } }) => ({ id, file }));
}
