/** 公开文件页: one document with its dates, its tables and where to read it. */
import type { Disclosure } from '../../../engine/model/disclosure.ts';
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import type { ReportKey } from '../../../dataset/jurisdiction.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { Catalogue } from '../../../dataset/catalogue.ts';
import { budgetAndFinal, type BudgetAndFinalView } from './budget-and-final.ts';
import type { Crumb } from '../crumb.ts';
import {
  departmentDisclosuresPath,
  disclosuresPath,
  documentPath,
  jurisdictionPath,
  reportPath,
  yearDisclosuresPath,
} from '../paths.ts';
import { disclosedTables, type DisclosedTableView } from './disclosed-table.ts';
import type { VerdictMark } from '../verdict.ts';
import { documentFacts, standfirstOf, type DocumentFact } from './facts.ts';
import { fileLink, type FileLink } from './file.ts';
import { listedRows, saidOfTables, type ListedRow } from './listed.ts';
import { sayChecked, tablesLabel } from './checked.ts';
import { RECORD_MARKS, versionMark } from './marks.ts';

export interface DocumentView {
  readonly title: string;
  readonly standfirst: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly filters: Readonly<Record<string, string>>;
  readonly fictional: boolean;
  readonly mark: VerdictMark;
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
  /** Parts of the page, in order. */
  readonly contents: readonly { readonly anchor: string; readonly label: string }[];
  readonly others: readonly { readonly label: string; readonly path: string }[];
  readonly timelinePath: string;
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
  const mark = markOf(document, standing);
  const tables = listedRows(publication, document, standing, disclosureTables);
  const compared =
    entered.length === 0
      ? undefined
      : budgetAndFinal(comparison, {
          year: key.year,
          own: publication,
          next,
        });
  return {
    title:
      record.disclosures.filter(({ kind }) => kind === document.kind).length > 1
        ? `${title}（${versionOf(document)}）`
        : title,
    standfirst: standfirstOf(document),
    description: `${title}：${mark.word}，公开日期、应列的表与原文件`,
    crumbs: [
      { label: jurisdiction.name, path: jurisdictionPath(jurisdiction.id) },
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
    mark,
    reasons: standing?.reasons ?? [],
    facts: documentFacts(document, standing, mark),
    file: fileLink(key, department, document),
    url: document.url,
    tables,
    tablesSaid: saidOfTables(document, standing),
    entered,
    faultsSaid: sayChecked(publication, document.id, entered),
    comparison: compared,
    contents: [
      ...(tables.length > 0 ? [{ anchor: '#listed', label: '应列的表' }] : []),
      ...(compared ? [{ anchor: '#comparison', label: '预算与决算对照' }] : []),
      ...(entered.length > 0 ? [{ anchor: '#tables', label: tablesLabel(entered) }] : []),
      { anchor: '#record', label: '公开记录' },
    ],
    others: othersOf(key, record.disclosures, document),
    timelinePath: departmentDisclosuresPath(jurisdiction.id, department.id),
  };
}

function markOf(document: Disclosure, standing: DisclosureStanding | undefined): VerdictMark {
  return standing ? versionMark(standing, document) : RECORD_MARKS[document.state];
}

function versionOf({ publishedOn, state }: Disclosure): string {
  return publishedOn === '' ? state : `${publishedOn} 公开`;
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
