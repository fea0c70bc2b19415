/** One row of an invented disclosures.csv, with what disclosed-tables.csv says of its document. */
import type { DisclosureState, TableState } from '../../../../src/engine/model/disclosure.ts';

export interface DemoDisclosure {
  readonly id: string;
  readonly kind: '部门预算' | '部门决算' | '绩效自评';
  readonly title: string;
  readonly documentNumber: string;
  readonly state: DisclosureState;
  /** Dates like 2021-03-01, '' when unknown. */
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly withdrawnOn: string;
  readonly checkedOn: string;
  readonly url: string;
  /** The form of the local copy; undefined where there is none. */
  readonly copy: 'pdf' | 'xlsx' | undefined;
  readonly retrievedOn: string;
  readonly exemption: string;
  readonly note: string;
  readonly tables: readonly DemoListedTable[];
}

export interface DemoListedTable {
  readonly table: string;
  readonly state: TableState;
  /** As the document prints it. */
  readonly name: string;
  readonly note: string;
}

const DAY = 86_400_000;

/** @param date like 2021-03-01 */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
