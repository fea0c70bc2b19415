/**
 * 公开认定: what the record makes of one kind of document. It keeps every finding possible that the record does not
 * rule out: an unknown date or table leaves more than one, and only a settled one may be held against a department.
 */
import type { Disclosure } from '../model/disclosure.ts';
import { monthsBetween } from '../model/day.ts';
import { joinSources, type Source } from '../model/source.ts';
import { completeness, joinVersions, sayTables, type Completeness } from './completeness.ts';
import type { Workdays } from './count-days.ts';
import { standingVersions } from './current.ts';
import {
  requiredTables,
  type DisclosureRule,
  type DocumentRule,
  type DeficiencyKind,
  type DisclosureFinding,
} from './rule.ts';
import { isLater, selfEvaluationDay } from './later.ts';
import { sayState } from './say-state.ts';
import { timing, type Timing } from './timing.ts';
import type { Mark } from './mark.ts';

/** 按规定, 有不符, 未公开: what a rubric scores. */
export type Option = keyof Pick<DisclosureFinding, 'asRequired' | 'deficient' | 'unpublished'>;
export const OPTIONS: readonly Option[] = ['asRequired', 'deficient', 'unpublished'];

export interface DisclosureStanding {
  readonly rule: DocumentRule;
  readonly documents: readonly Disclosure[];
  /** The version that stands; undefined when none is public. */
  readonly current: Disclosure | undefined;
  readonly mark: Mark;
  readonly timing: Timing;
  readonly completeness: Completeness;
  /** Findings that the record leaves possible, best first. */
  readonly options: readonly Option[];
  /** 查看有效月数 of the rule. */
  readonly staleAfter: number;
  /** 撤下没有恢复, seen by somebody who looked and counted by the rules. */
  readonly isGone: boolean;
  /** Why, one sentence a reason. */
  readonly reasons: readonly string[];
  readonly source: Source;
  /** What it rests on happened after the self-evaluation, which need not have known of it. */
  readonly isLater: boolean;
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
export function disclosureStandings(
  rule: DisclosureRule,
  record: DisclosureRecord,
): readonly DisclosureStanding[] {
  return rule.documents.flatMap((document) =>
    document.finding ? [standing(rule, document, record)] : [],
  );
}

function standing(
  rule: DisclosureRule,
  document: DocumentRule,
  { year, disclosures, calendar, claimsExemption, dataDate }: DisclosureRecord,
): DisclosureStanding {
  const documents = disclosures.filter((each) => each.kind === document.kind);
  const versions = standingVersions(documents, document.kind);
  const current = versions.at(-1);
  const when = timing(documents, rule.term, calendar);
  const counted = rule.deficiencies.map(({ kind }) => kind);
  const required = requiredTables(document, year);
  const judged = versions.map((version) => completeness(version, required, counted));
  const tables = judged.at(-1) ?? completeness(undefined, required, counted);
  const kind = joinVersions(judged.length === 0 ? [tables] : judged);
  const found = markOf(documents, current, when, { dataDate, staleAfter: rule.term.staleAfter });
  // What is on record is judged by it; where nothing is, the department's word is not held to be false.
  const mark = claimsExemption && ABSENT.includes(found) ? 'claimed' : found;
  const isGone = mark === 'withdrawn' && counted.includes('撤下没有恢复') && isLookedFor(documents);
  const isRecent = dataDate !== '' && when.checkedOn === dataDate;
  return {
    rule: document,
    documents,
    current,
    mark,
    timing: when,
    completeness: { ...tables, kind },
    options: optionsOf({ mark, kind, timing: when, counted, isGone, isRecent }),
    staleAfter: rule.term.staleAfter,
    isGone,
    reasons: [
      ...reasonsOf(documents, mark, when, current ? sayVersions(versions, tables) : []),
      ...(mark === 'stale' ? [sayStale(when, dataDate)] : []),
    ],
    source: joinSources(documents.map(({ lines }) => ({ lines, pages: [] }))),
    isLater: isLater(document, documents, selfEvaluationDay(rule, disclosures)),
  };
}

const ABSENT: readonly Mark[] = ['overdue', 'stale', 'pending', 'unseen', 'said', 'unknown'];

function sayVersions(versions: readonly Disclosure[], tables: Completeness): readonly string[] {
  if (versions.length < 2) return sayTables(tables);
  return ['有几份公开的文件，哪一份在后没有查明'];
}

function markOf(
  documents: readonly Disclosure[],
  current: Disclosure | undefined,
  { kind, dueOn, checkedOn }: Timing,
  { dataDate, staleAfter }: { readonly dataDate: string; readonly staleAfter: number },
): Mark {
  const has = (state: Disclosure['state']): boolean =>
    documents.some((each) => each.state === state);
  if (current) return kind === 'late' || kind === 'in-time' ? kind : 'undated';
  // Before withdrawn: what was taken down because it must not be public is not held against a department.
  if (documents.some(isExempt)) return 'exempt';
  if (has('已撤下')) return 'withdrawn';
  if (!has('未见公开')) return has('据称公开') ? 'said' : 'unknown';
  if (kind === 'overdue')
    return (monthsBetween(checkedOn, dataDate) ?? 0) >= staleAfter ? 'stale' : kind;
  return kind === 'pending' && dataDate !== '' && dataDate <= dueOn ? kind : 'unseen';
}

/** Without its basis an exemption is a claim. */
export function isExempt({ state, exemption }: Disclosure): boolean {
  return state === '依规不公开' && exemption !== '';
}

interface Weighed {
  readonly mark: Mark;
  readonly kind: Completeness['kind'];
  readonly timing: Timing;
  readonly counted: readonly DeficiencyKind[];
  readonly isGone: boolean;
  /** The last look was on the data date itself. */
  readonly isRecent: boolean;
}

function optionsOf(weighed: Weighed): readonly Option[] {
  const { mark, isRecent } = weighed;
  switch (mark) {
    case 'exempt':
      return ['asRequired'];
    case 'overdue':
    case 'stale':
      // It may have come out since, late.
      return isRecent ? ['unpublished'] : ['deficient', 'unpublished'];
    // What a report says of itself is no basis, neither that it is in order nor that it is out at all.
    case 'said':
    case 'pending':
    case 'unseen':
    case 'claimed':
    case 'unknown':
      return OPTIONS;
    case 'withdrawn':
    case 'late':
    case 'in-time':
    case 'undated':
      return ofPublished(weighed);
  }
}

function ofPublished({ mark, kind, timing: when, counted, isGone }: Weighed): readonly Option[] {
  const isLate = when.kind === 'late' && counted.includes('逾期公开');
  if (isLate || isGone || kind === 'deficient') return ['deficient'];
  const isSettled = when.kind === 'in-time' && mark !== 'withdrawn' && kind !== 'unknown';
  return isSettled ? ['asRequired'] : ['asRequired', 'deficient'];
}

/** Somebody looked after it was taken down, and it was not back. */
function isLookedFor(documents: readonly Disclosure[]): boolean {
  return documents.some(
    ({ state, withdrawnOn, checkedOn }) =>
      state === '已撤下' && withdrawnOn !== '' && checkedOn >= withdrawnOn,
  );
}

function sayStale({ checkedOn }: Timing, dataDate: string): string {
  const months = String(monthsBetween(checkedOn, dataDate) ?? '');
  return `最近查看 ${checkedOn}，到数据截止 ${dataDate} 已过 ${months} 个月`;
}

function reasonsOf(
  documents: readonly Disclosure[],
  mark: Mark,
  when: Timing,
  tables: readonly string[],
): readonly string[] {
  if (documents.length === 0 && mark !== 'claimed') return ['没有公开记录'];
  // Where nothing need be, or may have been, published, its term says nothing.
  const isMoot = ['exempt', 'claimed', 'said', 'unknown'].includes(mark);
  return [...sayState(documents, mark), ...(isMoot ? [] : [when.reason]), ...tables];
}
