/** What the checks over whole tables have in common: a row for each failure, or one that says how many rows hold. */
import type { DisclosureTable } from '../../disclosure/rule.ts';
import type { Entry } from '../../model/entry.ts';
import type { PublishedTable } from '../../model/table.ts';
import type { CheckBody, CheckWords } from '../check.ts';
import { compareEqual, notRun } from '../compare.ts';
import type { Known } from '../known.ts';
import { readTableName } from '../tables/cell-reference.ts';
import type { Tables } from '../tables/tables.ts';
import { because, joinUnknown, sayUnknown, type Unknown } from '../unknown.ts';

/** One comparison within a table. */
export interface Comparison {
  /** Unique in the table, part of the address of the result: 3, or 3-2. */
  readonly id: string;
  /** The row and what must equal what: 「教育支出」合计 = 基本支出 + 项目支出 */
  readonly name: string;
  readonly parts: Known | Unknown;
  readonly whole: Known | Unknown;
}

export type CompareTable = (table: PublishedTable) => readonly Comparison[] | Unknown;

/** `表: 名` or `表: [名, …]` */
export function readTableNames(entry: Entry, words: CheckWords): readonly DisclosureTable[] {
  const names = entry.isText ? [entry] : entry.items();
  return names.flatMap((each) => readTableName(each, words) ?? []);
}

export function compareTables(
  kinds: readonly DisclosureTable[],
  tables: Tables,
  compare: CompareTable,
): readonly CheckBody[] {
  const found = kinds.map((kind) => compareOne(tables, kind, compare));
  const unknown = found.flatMap((each) => (each.kind === 'unknown' ? [each] : []));
  const compared = found.flatMap((each) => (each.kind === 'compared' ? each.results : []));
  const failing = compared.filter(({ body }) => body.outcome === 'fails');
  if (failing.length > 0)
    return failing.map(({ comparison, kind, table, body }) => {
      const id = kinds.length > 1 ? `${kind.id}-${comparison.id}` : comparison.id;
      return { ...body, part: { id, name: `${table.title}${comparison.name}` } };
    });
  return [summary(compared, unknown)];
}

interface Result {
  readonly kind: DisclosureTable;
  readonly table: PublishedTable;
  readonly comparison: Comparison;
  readonly body: CheckBody;
  /** Why the two could not be compared. */
  readonly unknown: Unknown | undefined;
}

function compareOne(
  tables: Tables,
  kind: DisclosureTable,
  compare: CompareTable,
): { readonly kind: 'compared'; readonly results: readonly Result[] } | Unknown {
  const found = tables.find(kind);
  if (found.kind === 'unknown') return found;
  const { table } = found;
  if (table.rows.length === 0) return because(`${table.title}是空表`);
  const comparisons = compare(table);
  if ('kind' in comparisons) return comparisons;
  if (comparisons.length === 0) return because(`${table.title}没有可比的行`);
  const results = comparisons.map((comparison) => ({
    kind,
    table,
    comparison,
    ...run(comparison),
  }));
  return { kind: 'compared', results };
}

function run({ parts, whole }: Comparison): Pick<Result, 'body' | 'unknown'> {
  if (parts.kind === 'known' && whole.kind === 'known')
    return { body: compareEqual(parts, whole), unknown: undefined };
  const why = [parts, whole].filter((each) => each.kind === 'unknown');
  return { body: notRun(why, []), unknown: joinUnknown(why, []) };
}

/** None fails: how many were compared, how many only nearly agree, and what could not be compared. */
function summary(results: readonly Result[], unknown: readonly Unknown[]): CheckBody {
  const open = results.flatMap((each) => each.unknown ?? []);
  const rounded = results.filter(({ body }) => body.outcome === 'rounding');
  const compared = results.length - open.length;
  const reasons = [...new Set(unknown.map(sayUnknown)), ...sayOpen(open)];
  if (compared === 0)
    return notRun(
      reasons.map((each) => because(each)),
      [],
    );
  const near =
    rounded.length > 0 ? `，其中 ${String(rounded.length)} 处的差在四舍五入的尾差之内` : '';
  const said = [`比较了 ${String(compared)} 处，没有不符${near}`, ...reasons].join('；');
  const outcome = rounded.length > 0 ? 'rounding' : 'holds';
  return { ...notRun([], []), outcome, unitKind: 'money', message: [said] };
}

function sayOpen(open: readonly Unknown[]): readonly string[] {
  const [first] = open;
  return first ? [`${String(open.length)} 处不能比较，如${sayUnknown(first)}`] : [];
}
