/**
 * 公开认定: what the record makes of one kind of document. It keeps every finding possible that the record does not
 * rule out: an unknown date or table leaves more than one, and only a settled one may be held against a department.
 */
import type { Disclosure } from '../model/disclosure.ts';
import { joinSources, type Source } from '../model/source.ts';
import { completeness, sayDeficiencies, type Completeness } from './completeness.ts';
import type { Workdays } from './count-days.ts';
import { currentVersion } from './current.ts';
import {
  requiredTables,
  type DisclosureRule,
  type DocumentRule,
  type DeficiencyKind,
  type Finding,
} from './rule.ts';
import { timing, type Timing } from './timing.ts';

export const MARKS = [
  'in-time',
  'late',
  'undated',
  'said',
  'withdrawn',
  'overdue',
  'pending',
  'unseen',
  'exempt',
  'claimed',
  'unknown',
] as const;
/**
 * How a document stands, for boards: 按期公开, 逾期公开, 已公开（日期不详）, 报告称已公开, 已撤下, 逾期未公开, 未到期限,
 * 未见公开（待查）, 依规不公开, 自称涉密（未见依据）, 未查明.
 */
export type Mark = (typeof MARKS)[number];

/** 按规定, 有不符, 未公开: what a rubric scores. */
export type Option = keyof Pick<Finding, 'asRequired' | 'deficient' | 'unpublished'>;
export const OPTIONS: readonly Option[] = ['asRequired', 'deficient', 'unpublished'];

export interface Standing {
  readonly rule: DocumentRule;
  readonly documents: readonly Disclosure[];
  /** The version that stands; undefined when none is public. */
  readonly current: Disclosure | undefined;
  readonly mark: Mark;
  readonly timing: Timing;
  readonly completeness: Completeness;
  /** Findings that the record leaves possible, best first. */
  readonly options: readonly Option[];
  /** Why, one sentence a reason. */
  readonly reasons: readonly string[];
  readonly source: Source;
}

/** What one report records of its documents. */
export interface DisclosureRecord {
  readonly year: string;
  readonly disclosures: readonly Disclosure[];
  readonly calendar: Workdays;
  /** The report says that the department is exempt; without a basis on record that is its word, not refuted here. */
  readonly claimsExemption: boolean;
  /** 数据截止: a look before the last day says nothing once that day is over; '' when unknown. */
  readonly dataDate: string;
}

/** @returns one standing for each kind of document that the rule judges */
export function standings(rule: DisclosureRule, record: DisclosureRecord): readonly Standing[] {
  return rule.documents.flatMap((document) =>
    document.finding ? [standing(rule, document, record)] : [],
  );
}

function standing(
  rule: DisclosureRule,
  document: DocumentRule,
  { year, disclosures, calendar, claimsExemption, dataDate }: DisclosureRecord,
): Standing {
  const documents = disclosures.filter((each) => each.kind === document.kind);
  const current = currentVersion(documents, document.kind);
  const when = timing(documents, rule.term, calendar);
  const counted = rule.deficiencies.map(({ kind }) => kind);
  const tables = completeness(current, requiredTables(document, year), counted);
  const found = markOf(documents, current, when, dataDate);
  const isClaimed = claimsExemption && found !== 'exempt' && found !== 'in-time';
  const mark = isClaimed ? 'claimed' : found;
  return {
    rule: document,
    documents,
    current,
    mark,
    timing: when,
    completeness: tables,
    options: optionsOf(mark, tables, counted),
    reasons: isClaimed
      ? [CLAIMED]
      : reasonsOf(documents, mark, when, current ? sayTables(tables) : []),
    source: joinSources(documents.map(({ lines }) => ({ lines, pages: [] }))),
  };
}

const CLAIMED = '报告称依规不公开，没有收录它的依据';

function markOf(
  documents: readonly Disclosure[],
  current: Disclosure | undefined,
  { kind, dueOn }: Timing,
  dataDate: string,
): Mark {
  const has = (state: Disclosure['state']): boolean =>
    documents.some((each) => each.state === state);
  if (current) return kind === 'late' || kind === 'in-time' ? kind : 'undated';
  // Before withdrawn: what was taken down because it must not be public is not held against a department.
  if (documents.some(isExempt)) return 'exempt';
  if (has('已撤下')) return 'withdrawn';
  if (!has('未见公开')) return has('据称公开') ? 'said' : 'unknown';
  if (kind === 'overdue') return kind;
  return kind === 'pending' && !(dataDate > dueOn) ? kind : 'unseen';
}

/** Without its basis an exemption is a claim. */
function isExempt({ state, exemption }: Disclosure): boolean {
  return state === '依规不公开' && exemption !== '';
}

function optionsOf(
  mark: Mark,
  { kind }: Completeness,
  counted: readonly DeficiencyKind[],
): readonly Option[] {
  switch (mark) {
    case 'exempt':
      return ['asRequired'];
    case 'overdue':
      return ['unpublished'];
    case 'said':
      return ['asRequired', 'deficient'];
    case 'withdrawn':
      return ['deficient', 'unpublished'];
    case 'pending':
    case 'unseen':
    case 'claimed':
    case 'unknown':
      return OPTIONS;
    case 'late':
    case 'in-time':
    case 'undated':
      return ofPublished(mark === 'late' && counted.includes('逾期公开'), mark, kind);
  }
}

function ofPublished(isLate: boolean, mark: Mark, kind: Completeness['kind']): readonly Option[] {
  if (isLate || kind === 'deficient') return ['deficient'];
  const isSettled = mark !== 'undated' && kind !== 'unknown';
  return isSettled ? ['asRequired'] : ['asRequired', 'deficient'];
}

function reasonsOf(
  documents: readonly Disclosure[],
  mark: Mark,
  when: Timing,
  tables: readonly string[],
): readonly string[] {
  if (documents.length === 0) return ['没有公开记录'];
  // Where nothing need be, or may have been, published, its term says nothing.
  const isMoot = mark === 'exempt' || mark === 'said' || mark === 'unknown';
  return [...sayState(documents, mark), ...(isMoot ? [] : [when.reason]), ...tables];
}

function sayState(documents: readonly Disclosure[], mark: Mark): readonly string[] {
  const exempt = documents.find(isExempt);
  if (mark === 'exempt') return [`依规不公开，依据：${exempt?.exemption ?? ''}`];
  if (mark === 'unknown') return ['没有查明是否公开'];
  if (mark === 'said')
    return ['报告称已经公开，没有见到文件，批复和公开的日期、应列的表都没有查明'];
  if (mark === 'undated') return ['已经公开'];
  const withdrawn = documents.filter(({ state }) => state === '已撤下');
  const said = withdrawn.map(({ withdrawnOn }) => `${withdrawnOn || '日期不详'}撤下`);
  const isBack = documents.some((each) => each.state === '已公开');
  if (said.length === 0) return [];
  return [`${said.join('、')}，${isBack ? '后又公开' : '没有见到重新公开'}`];
}

function sayTables(tables: Completeness): readonly string[] {
  const said = sayDeficiencies(tables);
  if (said.length > 0) return said;
  if (tables.kind === 'complete') return [`应列的 ${String(tables.required)} 张表都有`];
  if (tables.kind !== 'unknown') return [];
  return [`应列的 ${String(tables.required)} 张表没有查全`];
}
