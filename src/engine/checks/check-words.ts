/** What checks are read with. */
import type { DisclosureTable } from '../disclosure/rule.ts';
import type { Fact, Glossary } from '../model/glossary.ts';
import type { TableWords } from '../model/table-words.ts';
import type { Units } from '../model/unit.ts';

export interface CheckWords {
  readonly glossary: Glossary;
  readonly units: Units;
  /** data/disclosure-tables.csv */
  readonly tables: readonly DisclosureTable[];
  readonly tableWords: TableWords;
  /** Facts whose 按 is passed over, so that an identity can be tried with the units as printed: one, or all. */
  readonly asPrinted?: Fact | 'all';
}
