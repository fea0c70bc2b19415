/** 完整: whether a document lists the tables that it must, as far as its record says. */
import type { Disclosure, ListedTable } from '../model/disclosure.ts';
import type { DeficiencyKind, DisclosureTable } from './rule.ts';

export interface Completeness {
  /** deficient as soon as one table is; unknown while one is not recorded. */
  readonly kind: 'complete' | 'deficient' | 'unknown' | 'not-required';
  readonly tables: readonly TableStanding[];
  /** Tables that are there, empty ones with their explanation and exempt ones included. */
  readonly found: number;
  readonly required: number;
}

export interface TableStanding {
  readonly table: DisclosureTable;
  /** Undefined when the record does not say. */
  readonly listed: ListedTable | undefined;
  readonly deficiency: DeficiencyKind | undefined;
}

/**
 * @param document the version that stands; undefined when there is none
 * @param counted what the rule holds against a document
 */
export function completeness(
  document: Disclosure | undefined,
  required: readonly DisclosureTable[],
  counted: readonly DeficiencyKind[],
): Completeness {
  const tables = required.map((table): TableStanding => {
    const listed = document?.tables.find((each) => each.table === table.id);
    const deficiency = deficiencyOf(listed);
    return { table, listed, deficiency: counted.find((each) => each === deficiency) };
  });
  const isKnown = tables.every(({ listed }) => listed);
  const isDeficient = tables.some(({ deficiency }) => deficiency);
  const sound = tables.filter(({ listed, deficiency }) => listed && !deficiency).length;
  const settled = isKnown ? 'complete' : 'unknown';
  return {
    kind: required.length === 0 ? 'not-required' : isDeficient ? 'deficient' : settled,
    tables,
    found: sound,
    required: required.length,
  };
}

function deficiencyOf(listed: ListedTable | undefined): DeficiencyKind | undefined {
  if (listed?.state === '未列') return '缺少应列的表';
  return listed?.state === '空表未说明' ? '空表没有说明' : undefined;
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
