/** 年度名单: every document of some reports, one row each, and what is missing. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import type { Disclosure } from '../../../engine/model/disclosure.ts';
import { filterView, usefulFilters, type FilterView } from '../filter.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentDisclosuresPath, documentPath, reportPath } from '../paths.ts';
import {
  completenessWord,
  dayOf,
  dayText,
  isDeficient,
  lookText,
  RECORD_MARKS,
  stateMark,
  tablesCell,
  versionMark,
} from './marks.ts';
import type { VerdictMark } from '../verdict.ts';
import { fileLink, type FileLink } from './file.ts';

/** What a list needs of a report; an overview has it. */
export type Disclosed = Pick<Overview, 'key' | 'department' | 'standings' | 'disclosures'>;

export interface DocumentRow {
  readonly department: string;
  readonly departmentPath: string;
  readonly reportPath: string;
  readonly category: string;
  readonly year: string;
  readonly kind: string;
  readonly title: string;
  /** '' where there is no document to read about. */
  readonly path: string;
  readonly documentNumber: string;
  readonly mark: VerdictMark;
  readonly approvedOn: string;
  readonly publishedOn: string;
  /** 最近查看 2021-03-10, where it stands instead of a date of publication; else ''. */
  readonly look: string;
  /** 第 12 日, and for sorting 12. */
  readonly day: string;
  readonly dayValue: string;
  /** 8/8, and as a list says it: 8/8 齐全. */
  readonly tables: string;
  readonly tablesText: string;
  /** A table that is required is missing. */
  readonly isDeficient: boolean;
  readonly completeness: string;
  readonly file: FileLink | undefined;
}

/** @returns the judged kinds first, each with its versions; then documents that are only listed */
export function documentRows(report: Disclosed): readonly DocumentRow[] {
  const judged = report.standings.flatMap((standing) => {
    const { documents } = standing;
    if (documents.length === 0) return [rowOf(report, standing, undefined)];
    return documents.map((document) => rowOf(report, standing, document));
  });
  const kinds = report.standings.map(({ rule }) => rule.kind);
  const others = report.disclosures.filter(({ kind }) => !kinds.includes(kind));
  return [...judged, ...others.map((document) => listedRow(report, document))];
}

function listedRow({ key, department }: Disclosed, document: Disclosure): DocumentRow {
  return {
    ...baseOf({ key, department }, document, document.kind),
    mark: RECORD_MARKS[document.state],
    look: '',
    day: '',
    dayValue: '',
    tables: '–',
    tablesText: '–',
    isDeficient: false,
    completeness: '–',
  };
}

function baseOf(
  { key, department }: Pick<Disclosed, 'key' | 'department'>,
  document: Disclosure | undefined,
  kind: string,
) {
  return {
    department: department.short,
    departmentPath: departmentDisclosuresPath(key.jurisdiction, key.department),
    reportPath: reportPath(key),
    category: department.category,
    year: key.year,
    kind,
    title: document?.title ?? `${key.year} 年度${kind}`,
    path: document ? documentPath(key, document.id) : '',
    documentNumber: document?.documentNumber ?? '',
    approvedOn: document?.approvedOn ?? '',
    publishedOn: document?.publishedOn ?? '',
    file: document && fileLink(key, department, document),
  };
}

function rowOf(
  report: Disclosed,
  standing: DisclosureStanding,
  document: Disclosure | undefined,
): DocumentRow {
  const { rule, timing, completeness } = standing;
  const isCurrent = document === standing.current;
  const isFirst = document?.publishedOn === timing.publishedOn || timing.publishedOn === '';
  const tables = isCurrent ? tablesCell(standing) : '–';
  const isComplete = isCurrent && completeness.kind === 'complete';
  return {
    ...baseOf(report, document, rule.kind),
    mark: markOf(standing, document),
    look: document?.publishedOn ? '' : lookText(standing),
    day: isFirst ? dayText(standing) : '',
    dayValue: isFirst ? (dayOf(standing)?.toString() ?? '') : '',
    tables,
    tablesText: isComplete ? `${tables} 齐全` : tables,
    isDeficient: isCurrent && isDeficient(standing),
    completeness: isCurrent ? completenessWord(completeness, document !== undefined) : '–',
  };
}

/** A version that was withdrawn is told as such beside the one that took its place. */
function markOf(standing: DisclosureStanding, document: Disclosure | undefined): VerdictMark {
  return document ? versionMark(standing, document) : stateMark(standing);
}

export function listFilters(rows: readonly DocumentRow[]): readonly FilterView[] {
  return usefulFilters([
    filterView(
      'kind',
      '文件',
      rows.map(({ kind }) => kind),
    ),
    filterView(
      'state',
      '公开状态',
      rows.map(({ mark }) => mark.word),
    ),
    filterView(
      'category',
      '部门类别',
      rows.map(({ category }) => category),
    ),
    filterView(
      'completeness',
      '表',
      rows.map(({ completeness }) => completeness).filter((each) => each !== '–'),
    ),
  ]);
}
