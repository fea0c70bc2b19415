/** What one report is written from, and what comes of it. */
import type { DisclosureRule } from '../../../src/engine/disclosure/rule.ts';
import type { Vocabulary } from '../../../src/engine/model/read-figures.ts';
import type { Rubric } from '../../../src/engine/rubric/rubric.ts';
import type { Accounts } from './accounts.ts';
import type { DemoCorrection } from './corrections.ts';
import type { Edit } from './edits.ts';
import type { RecordEvent } from './record/events.ts';

export interface ReportPlan {
  readonly seed: string;
  readonly words: Vocabulary;
  readonly rubric: Rubric;
  readonly rule: DisclosureRule;
  readonly accounts: Accounts;
  /** The year before, whose budget the disclosed tables print as well; undefined for a new department. */
  readonly before: Accounts | undefined;
  readonly events: readonly RecordEvent[];
  readonly edits: readonly Edit[];
  readonly corrections: readonly DemoCorrection[];
  /** Of a report that is nearly empty: the only facts it prints; it gives no scores. */
  readonly only: readonly string[] | undefined;
  /** Its budget and final accounts are copied out, table by table. */
  readonly hasTables: boolean;
  /** The report itself is among the documents. */
  readonly hasPaper: boolean;
  /** 数据截止: nothing later is known. */
  readonly dataDate: string;
}

export interface ReportFiles {
  /** File name → text, for the report's folder in data/. */
  readonly data: ReadonlyMap<string, string>;
  /** File name → bytes, for the report's folder in public/disclosures/. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
}

/** `seed|department|year`: the seed of all dice of one report. */
export function placeOf({ seed, accounts }: ReportPlan): string {
  return `${seed}|${accounts.department.id}|${String(accounts.year)}`;
}
