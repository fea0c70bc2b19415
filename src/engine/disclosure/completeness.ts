/** 完整: whether a document lists the tables that it must, as far as its record says. */
import type { Disclosure, ListedTable } from '../model/disclosure.ts';
import type { DeficiencyKind, DisclosureTable, RequiredTable } from './rule.ts';

export interface Completeness {
  /** deficient as soon as one table is; unknown while one is not recorded. */
  readonly kind: 'complete' | 'deficient' | 'unknown' | 'not-required';
  readonly tables: readonly TableStanding[];
  /** Tables that are there. */
  readonly found: number;
  readonly required: number;
}

export interface TableStanding {
  readonly table: DisclosureTable;
  /** Undefined when the record does not say. */
  readonly listed: ListedTable | undefined;
  readonly deficiency: DeficiencyKind | undefined;
  /** Not recorded, or missing though not certain to be required. */
  readonly isOpen: boolean;
  /** Listed, empty with its explanation, or left out by rule. */
  readonly isThere: boolean;
}

/**
 * @param document the version that stands; undefined when there is none
 * @param counted what the rule holds against a document
 */
export function completeness(
  document: Disclosure | undefined,
  required: readonly RequiredTable[],
  counted: readonly DeficiencyKind[],
): Completeness {
  const tables = required.map(({ table, isCertain }): TableStanding => {
    const listed = document?.tables.find((each) => each.table === table.id);
    const missed = deficiencyOf(listed);
    // What is not certain to be required leaves the matter open rather than settle it.
    const deficiency = isCertain ? counted.find((each) => each === missed) : undefined;
    const isOpen = !listed || (missed !== undefined && !isCertain);
    return { table, listed, deficiency, isOpen, isThere: listed !== undefined && !missed };
  });
  const isDeficient = tables.some(({ deficiency }) => deficiency);
  const settled = tables.some(({ isOpen }) => isOpen) ? 'unknown' : 'complete';
  return {
    kind: required.length === 0 ? 'not-required' : isDeficient ? 'deficient' : settled,
    tables,
    found: tables.filter(({ isThere }) => isThere).length,
    required: required.length,
  };
}

/** Of versions whose order is not known only what holds for every one of them is settled. */
export function joinVersions(versions: readonly Completeness[]): Completeness['kind'] {
  const kinds = new Set(versions.map(({ kind }) => kind));
  const [only] = kinds;
  return only !== undefined && kinds.size === 1 ? only : 'unknown';
}

function deficiencyOf(listed: ListedTable | undefined): DeficiencyKind | undefined {
  if (listed?.state === '未列') return '缺少应列的表';
  return listed?.state === '空表未说明' ? '空表没有说明' : undefined;
}

/** How its tables fall short, each way once: a table that is listed but empty is not one left out. */
export function deficienciesOf({ tables }: Completeness): ReadonlySet<DeficiencyKind> {
  return new Set(tables.flatMap(({ deficiency }) => deficiency ?? []));
}

/** 缺少部门收入总体情况表；政府性基金预算支出情况表为空而没有说明 */
export function sayDeficiencies({ tables }: Completeness): readonly string[] {
  return tables.flatMap(({ table, deficiency }) => {
    if (!deficiency) return [];
    return deficiency === '缺少应列的表'
      ? [`没有列出${table.name}`]
      : [`${table.name}为空而没有说明`];
  });
}

/** 应列的 8 张表都有; 应列 8 张表，列了 7 张；没有列出…（是否要求待核实） */
export function sayTables(tables: Completeness): readonly string[] {
  const { kind, found, required } = tables;
  if (kind === 'not-required') return [];
  const deficiencies = sayDeficiencies(tables);
  if (deficiencies.length > 0) return deficiencies;
  if (found === required) return [`应列的 ${String(required)} 张表都有`];
  const counted = `应列 ${String(required)} 张表，查到 ${String(found)} 张`;
  const missed = tables.tables.filter(({ listed, isThere }) => listed && !isThere);
  const names = missed.map(({ table }) => table.name).join('、');
  return [
    names === ''
      ? `应列的 ${String(required)} 张表没有查全`
      : `${counted}；${names}是否必列待核实或不作要求，不认定`,
  ];
}
