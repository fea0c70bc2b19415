/** 公开总表: every department by year and kind of document, latest year first. */
import { existsIn } from '../../../engine/comparison/lineage.ts';
import type { Jurisdiction } from '../../../dataset/jurisdiction.ts';
import { filterView, usefulFilters, type FilterView } from '../filter.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentDisclosuresPath, yearDisclosuresPath } from '../paths.ts';
import { disclosureCell, type DisclosureCell } from './cell.ts';
import { boardTerms, NO_RECORD, NOT_THERE, type BoardTerm } from './board-terms.ts';
import { STATE_LEGEND, type StateMark } from './marks.ts';

export interface DisclosureBoard {
  readonly years: readonly { readonly year: string; readonly path: string }[];
  readonly kinds: readonly string[];
  /** Of the cells, from left to right. */
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
  readonly legend: readonly StateMark[];
  /** What else stands in cells, explained. */
  readonly terms: readonly BoardTerm[];
  readonly filters: readonly FilterView[];
}

export interface BoardColumn {
  readonly year: string;
  readonly kind: string;
  /** The first one of its year. */
  readonly isFirst: boolean;
}

export interface BoardRow {
  readonly department: string;
  readonly path: string;
  readonly category: string;
  /** Every state in the row, parted by |. */
  readonly states: string;
  /** By year, then kind; a word where there is no record. */
  readonly cells: readonly (DisclosureCell | string)[];
}

export function disclosureBoard(of: Jurisdiction, reports: readonly Overview[]): DisclosureBoard {
  const years = [...new Set(reports.map(({ key }) => key.year))].sort().reverse();
  const kinds = kindsOf(reports);
  const rows = of.departments.flatMap((department): BoardRow[] => {
    const own = reports.filter(({ key }) => key.department === department.id);
    if (own.length === 0) return [];
    const cells = years.flatMap((year) => {
      const report = own.find(({ key }) => key.year === year);
      const absent = existsIn(department, year) ? NO_RECORD : NOT_THERE;
      return kinds.map((kind) => cellOf(report, kind) ?? absent);
    });
    return [
      {
        department: department.short,
        path: departmentDisclosuresPath(of.id, department.id),
        category: department.category,
        states: [...new Set(cells.map(wordOf))].join('|'),
        cells,
      },
    ];
  });
  return {
    years: years.map((year) => ({ year, path: yearDisclosuresPath(of.id, year) })),
    kinds,
    columns: years.flatMap((year) =>
      kinds.map((kind, index) => ({ year, kind, isFirst: index === 0 })),
    ),
    rows,
    legend: legendOf(rows.flatMap(({ cells }) => cells)),
    terms: boardTerms(rows.flatMap(({ cells }) => cells)),
    filters: usefulFilters([
      filterView(
        'states',
        '公开状态',
        rows.flatMap(({ states }) => states.split('|')).filter(isWord),
      ),
      filterView(
        'category',
        '部门类别',
        rows.map(({ category }) => category),
      ),
    ]),
  };
}

/** Kinds that are judged, in the order of the rules. */
export function kindsOf(reports: readonly Overview[]): readonly string[] {
  return [...new Set(reports.flatMap((each) => each.standings.map(({ rule }) => rule.kind)))];
}

function cellOf(report: Overview | undefined, kind: string): DisclosureCell | undefined {
  const standing = report?.standings.find(({ rule }) => rule.kind === kind);
  return report && standing && disclosureCell(report, standing);
}

/** The states that occur, in the order of all. */
function legendOf(cells: readonly (DisclosureCell | string)[]): readonly StateMark[] {
  const marks = cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell.mark]));
  return STATE_LEGEND.flatMap(({ tone }) => marks.find((each) => each.tone === tone) ?? []);
}

function wordOf(cell: DisclosureCell | string): string {
  return typeof cell === 'string' ? cell : cell.mark.word;
}

function isWord(text: string): boolean {
  return text !== NOT_THERE;
}
