/** 行政区, 部门, 报告: what the folders under data/jurisdictions hold. */
import type { OwnChecks } from '../checks/read-checks.ts';
import type { Figure } from '../model/figure.ts';
import type { SelfScore } from '../model/read-scores.ts';
import type { Span } from '../model/source.ts';
import type { Rubric } from '../rubric/rubric.ts';

export interface Jurisdiction {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** 行政区划代码, six digits as text. */
  readonly code: string;
  readonly level: string;
  /** 虚构示例数据: invented, and marked so wherever it shows. */
  readonly fictional: boolean;
  readonly departments: readonly Department[];
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly category: string;
  /** Years; empty when open. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly successor: string;
  readonly note: string;
}

/** One report by its place in data/: what pages carry in their parameters. */
export interface ReportKey {
  readonly jurisdiction: string;
  readonly year: string;
  readonly department: string;
}

export interface ReportCard {
  readonly title: string;
  readonly rubric: string;
  readonly fileName: string;
  readonly form: string;
  readonly lineCount: string;
  readonly sha256: string;
  readonly url: string;
  readonly retrieved: string;
  readonly note: string;
}

export interface PublishedTable {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly Span[];
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Disclosure {
  readonly kind: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly url: string;
  readonly note: string;
  readonly lines: readonly Span[];
}

export interface Correction {
  readonly date: string;
  readonly fact: string;
  readonly old: string;
  readonly new: string;
  readonly reason: string;
}

export interface ReportRecord {
  readonly key: ReportKey;
  readonly jurisdiction: Jurisdiction;
  readonly department: Department;
  readonly card: ReportCard;
  readonly rubric: Rubric;
  readonly figures: readonly Figure[];
  readonly scores: readonly SelfScore[];
  readonly ownChecks: OwnChecks;
  readonly tables: readonly PublishedTable[];
  readonly disclosures: readonly Disclosure[];
  readonly corrections: readonly Correction[];
  /** Paragraphs of the summary, in our own words. */
  readonly summary: readonly string[];
}
