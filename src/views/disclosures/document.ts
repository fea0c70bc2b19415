/** 公开文件页: one document with its dates, its tables and where to read it. */
import type { Disclosure, ListedTable } from '../../model/disclosure.ts';
import type { Standing } from '../../disclosure/standing.ts';
import type { ReportKey } from '../../dataset/jurisdiction.ts';
import type { Publication } from '../../dataset/publication.ts';
import type { DisclosureTable } from '../../disclosure/rule.ts';
import type { Catalogue } from '../../dataset/load.ts';
import { budgetAndFinal, type BudgetAndFinalView } from '../budget-and-final.ts';
import type { Crumb } from '../crumb.ts';
import { lines } from '../format.ts';
import {
  departmentDisclosuresPath,
  disclosuresPath,
  documentPath,
  reportPath,
  yearDisclosuresPath,
} from '../paths.ts';
import { disclosedTables, type DisclosedTableView } from '../disclosed-table.ts';
import type { PublishedTable } from '../../model/table.ts';
import type { Mark } from '../verdict.ts';
import { fileLink, type FileLink } from './file.ts';
import { RECORD_MARKS, STATE_MARKS, TABLE_MARKS, TABLE_UNKNOWN } from './marks.ts';

export interface DocumentView {
  readonly title: string;
  readonly standfirst: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly filters: Readonly<Record<string, string>>;
  readonly fictional: boolean;
  readonly mark: Mark;
  readonly reasons: readonly string[];
  readonly facts: readonly DocumentFact[];
  readonly file: FileLink | undefined;
  readonly url: string;
  readonly tables: readonly ListedRow[];
  readonly tablesSaid: string;
  /** The tables themselves, as printed. */
  readonly entered: readonly DisclosedTableView[];
  readonly faultsSaid: string;
  /** Undefined where no table was entered. */
  readonly comparison: BudgetAndFinalView | undefined;
  readonly others: readonly { readonly label: string; readonly path: string }[];
  readonly timelinePath: string;
}

export interface DocumentFact {
  readonly term: string;
  readonly text: string;
}

export interface ListedRow {
  readonly name: string;
  readonly printed: string;
  readonly mark: Mark;
  readonly page: string;
  readonly note: string;
  /** Of the table on the page, '' when it was not entered. */
  readonly anchor: string;
}

export function documentView(
  publication: Publication,
  id: string,
  { disclosureTables, comparison }: Pick<Catalogue, 'disclosureTables' | 'comparison'>,
  next: Publication | undefined,
): DocumentView {
  const { record, standings } = publication;
  const { key, department, jurisdiction } = record;
  const document = record.disclosures.find((each) => each.id === id);
  if (!document) throw new Error(`no such document: ${reportPath(key)}${id}`);
  const standing = standings.find(({ documents }) => documents.includes(document));
  const title = `${department.name} ${key.year} 年度${document.kind}`;
  const entered = disclosedTables(publication, document.id);
  return {
    title:
      record.disclosures.filter(({ kind }) => kind === document.kind).length > 1
        ? `${title}（${versionOf(document)}）`
        : title,
    standfirst: document.title,
    description: `${title}：${stateOf(document, standing)}，公开日期、应列的表与原文件`,
    crumbs: [
      { label: jurisdiction.name, path: `/${jurisdiction.id}/` },
      { label: '预决算公开', path: disclosuresPath(jurisdiction.id) },
      { label: `${key.year} 年度`, path: yearDisclosuresPath(jurisdiction.id, key.year) },
      { label: `${department.short}${document.kind}` },
    ],
    filters: {
      行政区: jurisdiction.short,
      年度: key.year,
      部门: department.short,
      类型: '公开文件',
    },
    fictional: jurisdiction.fictional,
    mark: markOf(document, standing),
    reasons: standing?.reasons ?? [],
    facts: factsOf(document, standing),
    file: fileLink(key, department, document),
    url: document.url,
    tables: listedRows(publication, document, standing, disclosureTables),
    tablesSaid: saidOfTables(document, standing),
    entered,
    faultsSaid: sayFaults(entered),
    comparison:
      entered.length === 0
        ? undefined
        : budgetAndFinal(comparison, {
            year: key.year,
            tables: publication.tables,
            next: next?.tables,
          }),
    others: othersOf(key, record.disclosures, document),
    timelinePath: departmentDisclosuresPath(jurisdiction.id, department.id),
  };
}

function markOf({ state }: Disclosure, standing: Standing | undefined): Mark {
  if (!standing) return RECORD_MARKS[state];
  return STATE_MARKS[state === '已撤下' ? 'withdrawn' : standing.mark];
}

function versionOf({ publishedOn, state }: Disclosure): string {
  return publishedOn === '' ? state : `${publishedOn} 公开`;
}

function stateOf({ state }: Disclosure, standing: Standing | undefined): string {
  return standing ? STATE_MARKS[standing.mark].word : state;
}

function factsOf(document: Disclosure, standing: Standing | undefined): readonly DocumentFact[] {
  const { state, approvedOn, publishedOn, withdrawnOn, checkedOn, retrievedOn, file } = document;
  const due = standing?.timing.dueOn ?? '';
  const unknown = state === '依规不公开' ? '' : '没有查到';
  return [
    { term: '文号', text: document.documentNumber },
    { term: '记录', text: state },
    { term: '批复日期', text: approvedOn || unknown },
    { term: '期限的最后一日', text: due },
    { term: '公开日期', text: publishedOn || (state === '已公开' ? unknown : '') },
    { term: '撤下日期', text: withdrawnOn },
    { term: '查看日期', text: checkedOn },
    { term: '不公开的依据', text: document.exemption },
    { term: '取得日期', text: retrievedOn },
    { term: 'SHA-256', text: file?.sha256 ?? '' },
    { term: '报告所述', text: [document.note, lines(document.lines)].filter(isSaid).join('；') },
  ].filter(({ text }) => text !== '');
}

function isSaid(text: string): boolean {
  return text !== '';
}

/** What must be listed, then what is listed besides. */
function listedRows(
  { record }: Publication,
  document: Disclosure,
  standing: Standing | undefined,
  known: readonly DisclosureTable[],
): readonly ListedRow[] {
  const isCurrent = standing?.current === document;
  const required = isCurrent ? standing.completeness.tables.map(({ table }) => table) : [];
  const entered = record.tables.filter((each) => each.document === document.id);
  const row = (table: DisclosureTable, listed: ListedTable | undefined): ListedRow => ({
    name: table.name,
    printed: listed && listed.name !== table.name ? listed.name : '',
    mark: listed ? TABLE_MARKS[listed.state] : TABLE_UNKNOWN,
    page: listed?.page ?? '',
    note: listed?.note ?? '',
    anchor: anchorOf(entered.find((each) => each.table === table.id)),
  });
  const find = (id: string): ListedTable | undefined =>
    document.tables.find((each) => each.table === id);
  const extra = document.tables.flatMap((listed) => {
    const table = known.find((each) => each.id === listed.table);
    return table && !required.includes(table) ? [row(table, listed)] : [];
  });
  return [...required.map((table) => row(table, find(table.id))), ...extra];
}

/** One check may mark cells of several tables. */
function sayFaults(entered: readonly DisclosedTableView[]): string {
  const checks = new Set(
    entered.flatMap(({ faults }) => faults.map(({ path }) => path)),
  );
  if (entered.length === 0) return '';
  return checks.size === 0
    ? '逐表核对，没有发现合不上的数。'
    : `逐表核对，有 ${String(checks.size)} 处合不上，已在格内标出；合不上不等于违规。`;
}

function anchorOf(table: PublishedTable | undefined): string {
  return table ? `#table-${table.id}` : '';
}

function saidOfTables(document: Disclosure, standing: Standing | undefined): string {
  if (!standing || standing.current !== document) return '';
  const { kind, found, required, tables } = standing.completeness;
  if (kind === 'not-required') return '没有规定应列的表';
  const open = tables.filter(({ listed }) => !listed).length;
  const parts = [
    ...(found > 0 || open < required ? [`${String(found)} 张合乎要求`] : []),
    ...(open > 0 ? [`${String(open)} 张没有查明`] : []),
  ];
  return `应列 ${String(required)} 张，${parts.join('，')}`;
}

function othersOf(
  key: ReportKey,
  all: readonly Disclosure[],
  document: Disclosure,
): DocumentView['others'] {
  return all
    .filter((each) => each !== document)
    .map((each) => ({
      label: `${each.kind}${each.kind === document.kind ? `（${versionOf(each)}）` : ''}`,
      path: documentPath(key, each.id),
    }));
}
