/** 行政区, 部门, 报告: what the folders under data/jurisdictions hold. */
import type { OwnChecks } from '../engine/checks/read-checks.ts';
import type { Member } from '../engine/comparison/lineage.ts';
import type { Disclosure } from '../engine/model/disclosure.ts';
import type { Figure } from '../engine/model/figure.ts';
import type { SelfScore } from '../engine/model/read-scores.ts';
import type { PublishedTable } from '../engine/model/table.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';

export interface Jurisdiction {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** 行政区划代码, six digits as text. */
  readonly code: string;
  readonly level: string;
  /** 虚构示例数据: invented, and marked so wherever it shows. */
  readonly fictional: boolean;
  /** The card says neither 是 nor 否, which is told: taken for invented, and held against no report. */
  readonly isFictionUnsaid?: boolean;
  /** 数据截止: the day up to which the data were looked after; what is due or overdue is so as of this day. */
  readonly dataDate: string;
  /** 部门表完整: the list below has every department, so that sums and sentences may speak of all of them. */
  readonly departmentsComplete: boolean;
  readonly departments: readonly Department[];
}

export interface Department extends Member {
  readonly name: string;
  readonly short: string;
  readonly category: string;
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
  /** 页数 of the file; '' where nobody counted them. */
  readonly pageCount: string;
  readonly sha256: string;
  readonly url: string;
  readonly retrieved: string;
  readonly note: string;
  /** What the report itself calls a fact, by the fact's id, where it uses another name. */
  readonly names: ReadonlyMap<string, string>;
}

/** 抄录更正: we had copied it wrongly. 报告修订: the department published the report anew with another figure. */
export const CORRECTION_KINDS = ['抄录更正', '报告修订'] as const;

export interface Correction {
  readonly date: string;
  readonly kind: (typeof CORRECTION_KINDS)[number];
  /** Id and Chinese name of the fact. */
  readonly fact: string;
  readonly name: string;
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
