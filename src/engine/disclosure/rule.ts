/** 公开要求: what must be published, by when, and what counts against it. Source: data/disclosure-rules.yaml. */
import type { Fact } from '../model/glossary.ts';

/** 见公开页 read on a public page; 行业通行 common knowledge, not compared word by word; 待核实. */
export const CERTAINTIES = ['见公开页', '行业通行', '待核实'] as const;

export const DEFICIENCIES = ['逾期公开', '缺少应列的表', '空表没有说明', '撤下没有恢复'] as const;
export type DeficiencyKind = (typeof DEFICIENCIES)[number];

export const DAY_COUNTS = ['日历日', '工作日'] as const;

/** What every rule says of itself. */
export interface Grounds {
  readonly basis: string;
  readonly certainty: string;
}

export interface DisclosureTerm extends Grounds {
  /** The last day on which publication is in time; the day after approval is day 1. */
  readonly days: number;
  readonly count: (typeof DAY_COUNTS)[number];
  /** 查看有效月数: a look in vain that is so many months old says little of today. */
  readonly staleAfter: number;
  readonly explanation: string;
}

export interface Deficiency extends Grounds {
  readonly kind: DeficiencyKind;
  readonly explanation: string;
}

/** The fact that a rubric scores by, and its three options. */
export interface DisclosureFinding {
  readonly fact: Fact;
  readonly asRequired: string;
  readonly deficient: string;
  readonly unpublished: string;
}

export interface Exemption extends Grounds {
  readonly fact: Fact;
  readonly yes: string;
  readonly no: string;
  readonly explanation: string;
}

export interface DocumentRule {
  /** 部门预算, 部门决算 … */
  readonly kind: string;
  readonly id: string;
  /** Undefined for documents that are only listed. */
  readonly finding: DisclosureFinding | undefined;
  readonly tables: RequiredTables | undefined;
  /** 自评之后: approved and published after the year's self-evaluation is written, as final accounts are. */
  readonly isAfterSelfEvaluation: boolean;
}

export interface RequiredTables extends Grounds {
  readonly tables: readonly RequiredTable[];
}

export interface RequiredTable {
  readonly table: DisclosureTable;
  /** First year in which it is required; '' for every year of the rule. */
  readonly from: string;
  /** 待核实: that it is missing is told, and settles nothing. */
  readonly isCertain: boolean;
}

/** One table of the list of tables that departments publish. Source: data/disclosure-tables.csv. */
export interface DisclosureTable {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly short: string;
  readonly aliases: readonly string[];
  readonly source: string;
  readonly note: string;
}

export interface DisclosureRule {
  readonly id: string;
  readonly name: string;
  /** Id of a jurisdiction, or 全部. */
  readonly jurisdiction: string;
  /** Years, both included; '' when open. */
  readonly from: string;
  readonly to: string;
  readonly explanation: string;
  readonly term: DisclosureTerm;
  readonly deficiencies: readonly Deficiency[];
  readonly exemption: Exemption | undefined;
  readonly documents: readonly DocumentRule[];
}

/** 文件类型: which local files may be published. */
export interface FileType {
  readonly extension: string;
  readonly maxBytes: number;
}

export interface DisclosureRules {
  readonly fileTypes: readonly FileType[];
  readonly rules: readonly DisclosureRule[];
}

export const EVERYWHERE = '全部';

/** The jurisdiction's own rule before that of all; undefined where none covers the year. */
export function ruleOf(
  { rules }: DisclosureRules,
  jurisdiction: string,
  year: string,
): DisclosureRule | undefined {
  const covers = ({ from, to }: DisclosureRule): boolean =>
    (from === '' || from <= year) && (to === '' || year <= to);
  const own = rules.find((each) => each.jurisdiction === jurisdiction && covers(each));
  return own ?? rules.find((each) => each.jurisdiction === EVERYWHERE && covers(each));
}

/** The tables that a year's document must hold. */
export function requiredTables({ tables }: DocumentRule, year: string): readonly RequiredTable[] {
  const all = tables?.tables ?? [];
  return all.filter(({ from }) => from === '' || from <= year);
}
