/** 预决算公开: one document that a department must publish, and what became of it. Dates as text, '' when unknown. */
import type { Span } from './source.ts';

/**
 * 已公开; 据称公开 when only the report says so and nobody has seen the document; 已撤下 and not put back under this row; 未见公开 by somebody who looked on `checkedOn`;
 * 依规不公开 with its basis; 未查明 when nobody looked. None of these turns into another by default.
 */
export const DISCLOSURE_STATES = [
  '已公开',
  '据称公开',
  '已撤下',
  '未见公开',
  '依规不公开',
  '未查明',
] as const;
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

/** 已列; an empty table with and without a word why; 未列; 依规不列 with its basis. No entry means unknown. */
export const TABLE_STATES = ['已列', '空表并说明', '空表未说明', '未列', '依规不列'] as const;
export type TableState = (typeof TABLE_STATES)[number];

export interface Disclosure {
  /** Lower-case slug, unique in the report: part of the document's permanent address. */
  readonly id: string;
  /** 部门预算, 部门决算 …: a kind of the rules. */
  readonly kind: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly state: DisclosureState;
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly withdrawnOn: string;
  /** 查看日期: the day on which somebody looked for the document in vain; '' when nobody did. */
  readonly checkedOn: string;
  readonly url: string;
  readonly file: DocumentFile | undefined;
  /** 取得日期: the day on which we fetched it, so that it was public by then. */
  readonly retrievedOn: string;
  /** 涉密不公开的依据, '' when none. */
  readonly exemption: string;
  readonly note: string;
  readonly lines: readonly Span[];
  readonly tables: readonly ListedTable[];
}

/** A local copy under public/disclosures, as its record describes it. */
export interface DocumentFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Undefined where pages mean nothing, as in a workbook. */
  readonly pages: number | undefined;
}

/** What a document makes of one table of the list. */
export interface ListedTable {
  /** Id of data/disclosure-tables.csv. */
  readonly table: string;
  readonly state: TableState;
  /** As the document prints it. */
  readonly name: string;
  readonly page: string;
  readonly note: string;
}
