/** 导入记录: `import/` of a report's folder is written by npm run import; it is checked lightly and never published. */
import { readTable } from '../engine/model/csv.ts';
import {
  DOCUMENT_KEYS,
  DOCUMENT_TRACE,
  IMPORT_FOLDER,
  TRACE_COLUMNS,
} from '../engine/model/import-trace.ts';
import { quoted } from '../engine/model/problem.ts';
import type { Glossary } from '../engine/model/glossary.ts';
import { parseSpans } from '../engine/model/source.ts';
import type { Folder } from './folder.ts';

const ACTION = '请恢复它，或删去整个 import 文件夹（下次导入就没有对照的底本）';

/** What the last import counted. */
export interface ImportedFile {
  readonly sha256: string;
  readonly pages: string;
}

/** @param folder of the report; most have no such record */
export function checkImport(folder: Folder, glossary: Glossary): ImportedFile {
  if (!folder.folders().includes(IMPORT_FOLDER)) return { sha256: '', pages: '' };
  const own = folder.sub(IMPORT_FOLDER);
  const names = Object.keys(TRACE_COLUMNS) as (keyof typeof TRACE_COLUMNS)[];
  for (const name of names.filter((each) => own.has(each))) checkTrace(own, name, glossary);
  const document = own.has(DOCUMENT_TRACE) ? own.yaml(DOCUMENT_TRACE) : undefined;
  for (const key of DOCUMENT_KEYS) document?.text(key);
  document?.done();
  const said = (key: string): string => document?.optionalText(key) ?? '';
  return { sha256: said('sha256'), pages: said('页数') };
}

function checkTrace(own: Folder, name: keyof typeof TRACE_COLUMNS, glossary: Glossary): void {
  const file = own.label(name);
  const columns: readonly string[] = TRACE_COLUMNS[name];
  const bytes = own.bytes(name);
  const rows = bytes ? readTable(bytes, { file, columns }, own.report) : [];
  for (const { line: row, cells } of rows) {
    const say = (column: string, expected: string): void => {
      const found = quoted(cells[column] ?? '');
      own.report({ file, row, column, found, expected, action: ACTION });
    };
    if (cells['fact'] !== undefined && !glossary.byId(cells['fact']))
      say('fact', 'glossary.csv 中的 id');
    for (const column of ['line', 'page'])
      if (parseSpans(cells[column] ?? '') === undefined) say(column, '如 180;186 或 255-257');
  }
}
