/**
 * How one document of a report stands by its record: state, day of the term, tables, and which findings
 * the record leaves possible. What is not recorded is never held against a department.
 */
import type { Row } from '../data/files.ts';
import type { Report } from '../data/reports.ts';
import type { Policy } from '../policy.ts';
import type { State } from '../words.ts';
import { addDays, daysBetween, monthsBetween } from './days.ts';
import type { DisclosureRule, DocumentRule } from './rules.ts';
import { listing, type Listing } from './tables.ts';

export type Finding = 'as-required' | 'deficient' | 'unpublished';
export const everyFinding: readonly Finding[] = ['as-required', 'deficient', 'unpublished'];

export interface Standing {
  readonly rule: DocumentRule;
  readonly limit: number;
  readonly rows: readonly Row[];
  readonly state: State;
  /** Undefined where a date is not known. */
  readonly day: number | undefined;
  readonly isLate: boolean;
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly dueOn: string;
  readonly checkedOn: string;
  readonly withdrawnOn: string;
  /** Withdrawn, looked for afterwards, and not back. */
  readonly isGone: boolean;
  readonly listing: Listing;
  readonly findings: readonly Finding[];
  /** The last thing that befell it came after the self-evaluation. */
  readonly isLater: boolean;
}

export function standingOf(
  rule: DocumentRule,
  term: DisclosureRule,
  report: Report,
  { dataDate, claims, policy }: { dataDate: string; claims: boolean; policy: Policy },
): Standing {
  const rows = report.documents.filter((row) => row['kind'] === rule.kind);
  const out = rows.filter((row) => row['state'] === '已公开' || row['state'] === '已撤下');
  const current = [...rows.filter((row) => row['state'] === '已公开')]
    .sort((a, b) => (a['published_on'] ?? '').localeCompare(b['published_on'] ?? ''))
    .at(-1);
  const approvedOn = rows.map((row) => row['approved_on'] ?? '').find((each) => each !== '') ?? '';
  const dates = out.map((row) => row['published_on'] ?? '');
  const publishedOn = dates.includes('') ? '' : ([...dates].sort()[0] ?? '');
  const checkedOn =
    rows
      .map((row) => row['checked_on'] ?? '')
      .sort()
      .at(-1) ?? '';
  const withdrawn = rows.find((row) => row['state'] === '已撤下');
  const withdrawnOn = withdrawn?.['withdrawn_on'] ?? '';
  const counted = out.length > 0 ? publishedOn : checkedOn;
  const between =
    approvedOn !== '' && counted !== '' ? daysBetween(approvedOn, counted) : undefined;
  // A publication before its approval means that one of the dates is wrong.
  const day = between !== undefined && between >= 0 ? between : undefined;
  const isLate = day !== undefined && day > term.days;
  const dueOn = approvedOn === '' ? '' : addDays(approvedOn, term.days);
  const looked = (withdrawn?.['checked_on'] ?? '') >= withdrawnOn && withdrawnOn !== '';
  const stateFound = stateOf(rows, {
    current,
    day,
    isLate,
    isOver: dataDate === '' || dataDate > dueOn,
  });
  const isStale =
    stateFound === 'overdue' &&
    term.staleAfter !== undefined &&
    monthsBetween(checkedOn, dataDate) >= term.staleAfter;
  const found = isStale ? 'stale' : stateFound;
  const isAbsent = ['overdue', 'stale', 'pending', 'unseen', 'said', 'unknown'].includes(found);
  const state = claims && isAbsent ? 'claimed' : found;
  const isGone = state === 'withdrawn' && looked;
  const tables = listing(rule, current, report.listedTables);
  const isRecent = dataDate !== '' && checkedOn === dataDate;
  const findings = findingsOf({
    state,
    day,
    isLate,
    isGone,
    isRecent,
    tables: tables.kind,
    policy,
  });
  const dated = { approvedOn, publishedOn, dueOn, checkedOn, withdrawnOn };
  return {
    rule,
    limit: term.days,
    rows,
    state,
    day,
    isLate,
    ...dated,
    isGone,
    listing: tables,
    findings,
    isLater: isLaterThanScore(rule, rows, report),
  };
}

interface Seen {
  readonly current: Row | undefined;
  readonly day: number | undefined;
  readonly isLate: boolean;
  /** The term had ended by the date of the data. */
  readonly isOver: boolean;
}

function stateOf(rows: readonly Row[], { current, day, isLate, isOver }: Seen): State {
  const has = (state: string): boolean => rows.some((row) => row['state'] === state);
  if (current) return day === undefined ? 'undated' : isLate ? 'late' : 'in-time';
  if (rows.some((row) => row['state'] === '依规不公开' && row['exemption'] !== '')) return 'exempt';
  if (has('已撤下')) return 'withdrawn';
  if (has('未见公开')) {
    if (isLate) return 'overdue';
    return day !== undefined && !isOver ? 'pending' : 'unseen';
  }
  return has('据称公开') ? 'said' : 'unknown';
}

interface Weighed {
  readonly state: State;
  readonly day: number | undefined;
  readonly isLate: boolean;
  readonly isGone: boolean;
  /** The last look was on the date of the data itself. */
  readonly isRecent: boolean;
  readonly tables: Listing['kind'];
  readonly policy: Policy;
}

function findingsOf(seen: Weighed): readonly Finding[] {
  switch (seen.state) {
    case 'exempt':
      return ['as-required'];
    case 'overdue':
    case 'stale':
      return seen.isRecent ? ['unpublished'] : ['deficient', 'unpublished'];
    case 'said':
      return seen.policy.wordProvesPublication ? ['as-required', 'deficient'] : everyFinding;
    case 'pending':
    case 'unseen':
    case 'claimed':
    case 'unknown':
      return everyFinding;
    default: {
      if (seen.isLate || seen.isGone || seen.tables === 'deficient') return ['deficient'];
      const isSettled = seen.day !== undefined && seen.state !== 'withdrawn';
      return isSettled && seen.tables === 'complete'
        ? ['as-required']
        : ['as-required', 'deficient'];
    }
  }
}

/** Without the day of the self-evaluation, or of anything that befell the document, the rule decides. */
function isLaterThanScore(rule: DocumentRule, rows: readonly Row[], report: Report): boolean {
  const scored = report.documents
    .filter((row) => row['kind'] === '绩效自评')
    .map((row) => row['published_on'] ?? '')
    .filter((each) => each !== '')
    .sort()[0];
  const columns = ['published_on', 'withdrawn_on', 'checked_on'];
  const days = rows.flatMap((row) => columns.map((column) => row[column] ?? ''));
  const last = days.sort().at(-1) ?? '';
  return scored === undefined || last === '' ? rule.isAfterSelfEvaluation : last > scored;
}
