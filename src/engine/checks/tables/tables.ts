/** 公开的表 of one report, found by what they are. */
import type { DisclosureTable } from '../../disclosure/rule.ts';
import type { PublishedTable } from '../../model/table.ts';
import { because, type Unknown } from '../unknown.ts';

export type TableLookup = { readonly kind: 'table'; readonly table: PublishedTable } | Unknown;

export class ReportTables {
  readonly all: readonly PublishedTable[];
  readonly #kinds: ReadonlySet<string>;

  /**
   * @param all of the versions that stand
   * @param kinds of documents of which some table is recorded: 部门预算 …
   */
  constructor(all: readonly PublishedTable[], kinds: readonly string[]) {
    this.all = all;
    this.#kinds = new Set(kinds);
  }

  /** The same tables with one of them read otherwise: to try what a check makes of it. */
  replace(table: PublishedTable, changed: PublishedTable): ReportTables {
    const all = this.all.map((each) => (each.id === table.id ? changed : each));
    return new ReportTables(all, [...this.#kinds]);
  }

  find({ id, kind, name }: DisclosureTable): TableLookup {
    const found = this.all.filter(({ table }) => table === id);
    const [table] = found;
    if (table && found.length === 1) return { kind: 'table', table };
    if (table) return because(`有几份文件录入了${name}，不知以哪份为准`);
    // One sentence for all tables of a document that nobody has copied.
    return because(this.#kinds.has(kind) ? `本站没有录入${name}` : `本站没有录入${kind}的表`);
  }
}

export const NO_TABLES = new ReportTables([], []);
