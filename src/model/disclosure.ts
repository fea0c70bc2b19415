/** 预决算公开: one document that a department must publish, and when it did. Dates as text, '' when unknown. */
import type { Span } from './source.ts';

export interface Disclosure {
  /** 部门预算, 部门决算 … */
  readonly kind: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly approvedOn: string;
  readonly publishedOn: string;
  /** 查看日期: the day on which somebody looked for the document; '' when nobody did. */
  readonly checkedOn: string;
  readonly url: string;
  readonly note: string;
  readonly lines: readonly Span[];
}
