/** What the checks over whole tables have in common: a row for each failure, or one that says how many rows hold. */
import type { DisclosureTable } from '../../disclosure/rule.ts';
import type { Entry } from '../../model/entry.ts';
import { phrase } from '../../model/phrase.ts';
import { dataRows, type PublishedTable } from '../../model/table.ts';
import type { CheckBody } from '../check.ts';
import type { CheckWords } from '../check-words.ts';
import { compareEqual, notRun } from '../compare.ts';
import type { Known } from '../known.ts';
import { compareRate } from './ratio.ts';
import { readTableName } from '../tables/cell-reference.ts';
import type { ReportTables } from '../tables/tables.ts';
import { because, joinUnknown, sayUnknown, type Unknown } from '../unknown.ts';

/** One comparison within a table. */
export interface TableComparison {
  /** Unique in the table, part of the address of the result: 3, or 3-2. */
  readonly id: string;
  /** The row and what must equal what: 「教育支出」合计 = 基本支出 + 项目支出 */
  readonly name: string;
  readonly parts: Known | Unknown;
  readonly whole: Known | Unknown;
  /** A quotient against its printed rate, at the printed places. */
  readonly isRate?: boolean;
}

/** What can be compared in a table, and what in it was left out. */
export interface ComparedTable {
  readonly comparisons: readonly TableComparison[];
  /** Why something was not even tried, as a reader is told. */
  readonly left: readonly string[];
}

export type CompareTable = (table: PublishedTable) => ComparedTable | Unknown;

/** `表: 名` or `表: [名, …]` */
export function readTableNames(entry: Entry, words: CheckWords): readonly DisclosureTable[] {
  const names = entry.isText ? [entry] : entry.items();
  return names.flatMap((each) => readTableName(each, words) ?? []);
}

export function compareTables(
  kinds: readonly DisclosureTable[],
  tables: ReportTables,
  compare: CompareTable,
): readonly CheckBody[] {
  const found = kinds.map((kind) => {
    const table = tables.find(kind);
    return table.kind === 'unknown' ? table : compareOne(table.table, kind.id, compare);
  });
  return judge(found, kinds.length > 1);
}

/** Tables of no known kind: those of the report itself. */
export function compareOwnTables(
  tables: ReportTables,
  compare: CompareTable,
): readonly CheckBody[] {
  const own = tables.all.filter(({ document }) => document === '');
  if (own.length === 0) return [notRun([because('本站没有录入报告自己的表')], [])];
  return judge(
    own.map((table) => compareOne(table, table.id, compare)),
    true,
  );
}

function judge(found: readonly (Tried | Unknown)[], isOneOfSeveral: boolean): readonly CheckBody[] {
  const unknown = found.flatMap((each) => (each.kind === 'unknown' ? [each] : []));
  const compared = found.flatMap((each) => (each.kind === 'compared' ? each.results : []));
  const failing = compared.filter(({ body }) => body.outcome === 'fails');
  if (failing.length > 0)
    return failing.map((each) => {
      const { comparison, name, table, body } = each;
      const id = isOneOfSeveral ? `${name}-${comparison.id}` : comparison.id;
      const message = phrase`${body.message}${besides(each, compared)}`;
      return { ...body, message, part: { id, name: `${table.title}${comparison.name}` } };
    });
  const left = found.flatMap((each) => (each.kind === 'compared' ? each.left : []));
  return [summary(compared, unknown, left)];
}

/** Of the same table: what a reader who mends this one number has still not seen compared. */
function besides({ table }: Result, compared: readonly Result[]): string {
  const open = compared.filter((each) => each.table === table && each.unknown);
  return open.length === 0 ? '' : `；此表另有 ${String(open.length)} 处不能比较`;
}

interface Result {
  /** Of the table, in the id of a result. */
  readonly name: string;
  readonly table: PublishedTable;
  readonly comparison: TableComparison;
  readonly body: CheckBody;
  /** Why the two could not be compared. */
  readonly unknown: Unknown | undefined;
}

interface Tried {
  readonly kind: 'compared';
  readonly results: readonly Result[];
  readonly left: readonly string[];
}

function compareOne(table: PublishedTable, name: string, compare: CompareTable): Tried | Unknown {
  if (dataRows(table).length === 0) return because(`${table.title}是空表`);
  const tried = compare(table);
  if ('kind' in tried) return tried;
  const { comparisons, left } = tried;
  if (comparisons.length === 0) return because(`${table.title}没有可比的行`);
  const results = comparisons.map((comparison) => ({
    name,
    table,
    comparison,
    ...run(comparison),
  }));
  return { kind: 'compared', results, left };
}

function run({ parts, whole, isRate }: TableComparison): Pick<Result, 'body' | 'unknown'> {
  if (parts.kind === 'known' && whole.kind === 'known') {
    const compare = isRate ? compareRate : compareEqual;
    return { body: compare(parts, whole), unknown: undefined };
  }
  const why = [parts, whole].filter((each) => each.kind === 'unknown');
  return { body: notRun(why, []), unknown: joinUnknown(why, []) };
}

/** None fails: how many were compared, how many only nearly agree, and what could not be compared. */
function summary(
  results: readonly Result[],
  unknown: readonly Unknown[],
  left: readonly string[],
): CheckBody {
  const open = results.flatMap((each) => each.unknown ?? []);
  const rounded = results.filter(({ body }) => body.outcome === 'rounding');
  const compared = results.length - open.length;
  const reasons = [...new Set(unknown.map(sayUnknown)), ...sayOpen(open), ...left];
  const near =
    rounded.length > 0 ? `，其中 ${String(rounded.length)} 处的差在四舍五入的尾差之内` : '';
  if (compared === 0)
    return notRun(
      reasons.map((each) => because(each)),
      [],
    );
  const said = `比较了 ${String(compared)} 处，没有不符${near}`;
  // A cell that was needed and is no number may hide what does not add up: the table is not said to hold.
  if (open.length > 0)
    return { ...notRun([], []), message: [['没有核对完', `只${said}`, ...reasons].join('；')] };
  const outcome = rounded.length > 0 ? 'rounding' : 'holds';
  return {
    ...notRun([], []),
    outcome,
    unitKind: 'money',
    message: [[said, ...reasons].join('；')],
  };
}

function sayOpen(open: readonly Unknown[]): readonly string[] {
  const [first] = open;
  return first ? [`${String(open.length)} 处不能比较，如${sayUnknown(first)}`] : [];
}
