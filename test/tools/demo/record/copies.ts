/** Which documents of the demonstration have a local copy, when it was fetched, and what is in it. */
import type { DemoTable } from '../disclosed-tables/table.ts';
import { paperWithTables, paperWithText } from '../documents/paper.ts';
import { workbookOf } from '../documents/workbook.ts';
import { dice } from '../rng.ts';
import { dayAfter, type DemoDisclosure } from './row.ts';

/** Final accounts as a workbook, all else as PDF. */
const WORKBOOKS: readonly string[] = ['finance', 'education'];

/** Public documents get a copy and an address; nobody answers at the address. */
export function keepCopies(
  place: string,
  department: string,
  record: readonly DemoDisclosure[],
  dataDate: string,
): readonly DemoDisclosure[] {
  const roll = dice(`${place}|copies`);
  return record.map((row) => {
    const fetched = dayAfter(row.publishedOn || dataDate, roll.between(1, 12));
    if (row.state !== '已公开') return row;
    const isBook = row.kind === '部门决算' && WORKBOOKS.includes(department);
    return {
      ...row,
      url: `https://disclosure.example.invalid/${department}/${row.publishedOn}/${row.id}.html`,
      copy: isBook ? 'xlsx' : 'pdf',
      retrievedOn: fetched > dataDate ? dataDate : fetched,
    };
  });
}

/** The report itself as a document: published in the summer after its year. */
export function selfEvaluation(
  place: string,
  department: { readonly name: string },
  year: number,
): DemoDisclosure {
  const day = dice(`${place}|self-evaluation`).between(0, 40);
  const publishedOn = dayAfter(`${String(year + 1)}-07-10`, day);
  return {
    id: 'self-evaluation',
    kind: '绩效自评',
    title: `${String(year)} 年度${department.name}部门整体支出绩效自评报告`,
    documentNumber: '',
    state: '已公开',
    approvedOn: '',
    publishedOn,
    withdrawnOn: '',
    checkedOn: '',
    url: '',
    copy: undefined,
    retrievedOn: '',
    exemption: '',
    note: '',
    tables: [],
  };
}

/** The local copies by their names: of tables where the document has some, else of the report's summary. */
export function copyDocuments(
  record: readonly DemoDisclosure[],
  tables: readonly DemoTable[],
  summary: string,
): ReadonlyMap<string, Uint8Array> {
  const rows = record.filter(({ copy }) => copy);
  return new Map(rows.map((row) => [copyName(row), copyOf(row, tablesOf(row, tables), summary)]));
}

/** '' where there is no copy. */
export function copyName({ id, copy }: DemoDisclosure): string {
  return copy ? `${id}.${copy}` : '';
}

export function tablesOf(
  { id }: DemoDisclosure,
  tables: readonly DemoTable[],
): readonly DemoTable[] {
  return tables.filter(({ document }) => document === id);
}

function copyOf(
  { copy, title }: DemoDisclosure,
  tables: readonly DemoTable[],
  summary: string,
): Uint8Array {
  if (tables.length === 0) return paperWithText(title, sentences(summary));
  return copy === 'xlsx' ? workbookOf(title, tables) : paperWithTables(title, tables);
}

function sentences(text: string): readonly string[] {
  return text
    .trim()
    .split(/(?<=。)/)
    .map((each) => each.trim());
}

/** As text; '' where pages mean nothing, as in a workbook. */
export function pagesOf({ copy }: DemoDisclosure, tables: readonly DemoTable[]): string {
  return copy === 'pdf' ? String(tables.length + 1) : '';
}
