/** 公开状态 as word, shape and class: never told by colour alone. */
import { deficienciesOf, type Completeness } from '../../../engine/disclosure/completeness.ts';
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import { MARKS, type Mark as State } from '../../../engine/disclosure/mark.ts';
import type { Disclosure, DisclosureState, TableState } from '../../../engine/model/disclosure.ts';
import type { VerdictMark } from '../verdict.ts';

export interface StateMark extends VerdictMark {
  /** As short as a cell of the board needs. */
  readonly short: string;
  readonly meaning: string;
}

export const STATE_MARKS: Readonly<Record<State, StateMark>> = {
  'in-time': {
    word: '按期公开',
    short: '按期',
    shape: '●',
    tone: 'in-time',
    meaning: '第一次公开在期限之内',
  },
  late: {
    word: '逾期公开',
    short: '逾期',
    shape: '▲',
    tone: 'late',
    meaning: '第一次公开晚于期限',
  },
  undated: {
    word: '已公开，期限不明',
    short: '已公开',
    shape: '◐',
    tone: 'undated',
    meaning: '已经公开，批复或公开的日期不知道或有疑，不判断是否按期',
  },
  said: {
    word: '报告自述已公开（未见文件）',
    short: '自述公开',
    shape: '◎',
    tone: 'said',
    meaning: '部门在报告里这样说，没有见到文件，日期和表都没有查明',
  },
  withdrawn: {
    word: '已撤下',
    short: '已撤下',
    shape: '▽',
    tone: 'withdrawn',
    meaning: '公开过，后来撤下，没有收录到重新公开的版本',
  },
  overdue: {
    word: '逾期未见公开',
    short: '未见',
    shape: '×',
    tone: 'overdue',
    meaning: '期限过后去查看，没有见到公开',
  },
  stale: {
    word: '逾期未见，查看已久',
    short: '未见，已久',
    shape: '✕',
    tone: 'stale',
    meaning: '期限过后去查看，没有见到公开；以后多月没有再查，可能已经补上',
  },
  pending: {
    word: '未到期限',
    short: '未到期',
    shape: '○',
    tone: 'pending',
    meaning: '查看时还没有公开，也还没有到期',
  },
  unseen: {
    word: '未见公开，待查',
    short: '待查',
    shape: '◇',
    tone: 'unseen',
    meaning: '查看时没有见到；批复日期不知道，或到期以后没有再查，不判断是否逾期',
  },
  exempt: {
    word: '依规不公开',
    short: '涉密',
    shape: '■',
    tone: 'exempt',
    meaning: '涉密，收录了不公开的依据',
  },
  claimed: {
    word: '自称依规不公开',
    short: '自称涉密',
    shape: '□',
    tone: 'claimed',
    meaning: '报告这样说，没有收录依据；不作不利的认定',
  },
  unknown: {
    word: '未查明',
    short: '未查明',
    shape: '·',
    tone: 'unknown',
    meaning: '没有记录，或尚未查看',
  },
};

/** Of a document that no rule judges: only what the record says. */
export const RECORD_MARKS: Readonly<Record<DisclosureState, VerdictMark>> = {
  已公开: { word: '已公开', shape: '●', tone: 'in-time' },
  据称公开: STATE_MARKS.said,
  已撤下: STATE_MARKS.withdrawn,
  未见公开: { ...STATE_MARKS.unseen, word: '未见公开' },
  依规不公开: STATE_MARKS.exempt,
  未查明: STATE_MARKS.unknown,
};

/** 逾期未见（查看已过 12 个月）: with the months after which a look counts as old. */
export function stateMark({ mark, staleAfter }: DisclosureStanding): StateMark {
  const plain = STATE_MARKS[mark];
  return mark === 'stale'
    ? { ...plain, word: `逾期未见（查看已过 ${String(staleAfter)} 个月）` }
    : plain;
}

/** The version that stands for its kind has the standing's mark; any other only what its own row says. */
export function versionMark(standing: DisclosureStanding, document: Disclosure): VerdictMark {
  const { current, documents } = standing;
  const shown = current ?? documents.at(-1);
  return document === shown ? stateMark(standing) : RECORD_MARKS[document.state];
}

export const STATE_LEGEND: readonly StateMark[] = MARKS.map((each) => STATE_MARKS[each]);

export const TABLE_MARKS: Readonly<Record<TableState, VerdictMark>> = {
  已列: { word: '已列', shape: '●', tone: 'listed' },
  空表并说明: { word: '空表并说明', shape: '○', tone: 'explained' },
  空表未说明: { word: '空表未说明', shape: '▲', tone: 'unexplained' },
  未列: { word: '未列', shape: '×', tone: 'absent' },
  依规不列: { word: '依规不列', shape: '■', tone: 'exempt' },
};

export const TABLE_UNKNOWN: VerdictMark = { word: '未查明', shape: '·', tone: 'unknown' };

/**
 * absent: tables are left out; unexplained: listed, but empty without a word why; both. partial and unseen: not all, or
 * none, were looked for. none: nothing is public to hold a table, or none is required.
 */
export type TablesKind =
  'complete' | 'absent' | 'unexplained' | 'both' | 'partial' | 'unseen' | 'none';

export function tablesKind({ current, completeness }: DisclosureStanding): TablesKind {
  const { kind, found } = completeness;
  if (!current || kind === 'not-required') return 'none';
  if (kind === 'unknown') return found === 0 ? 'unseen' : 'partial';
  return kind === 'deficient' ? deficientKind(completeness) : kind;
}

/** Of a document whose tables fall short. */
export function deficientKind(tables: Completeness): 'absent' | 'unexplained' | 'both' {
  const ways = deficienciesOf(tables);
  if (!ways.has('空表没有说明')) return 'absent';
  return ways.has('缺少应列的表') ? 'both' : 'unexplained';
}

export const DEFICIENT_WORDS = {
  absent: TABLE_MARKS.未列.word,
  unexplained: TABLE_MARKS.空表未说明.word,
  both: `${TABLE_MARKS.未列.word}、${TABLE_MARKS.空表未说明.word}`,
} as const;

/** 8/8, or 7/8 未列; “–” where nothing is public to hold a table. */
export function tablesCell(standing: DisclosureStanding): string {
  const { found, required } = standing.completeness;
  const counted = `${String(found)}/${String(required)}`;
  return {
    complete: counted,
    absent: `${counted} 未列`,
    unexplained: `${counted} 空表`,
    both: `${counted} 未列、空表`,
    partial: `${counted} 未查全`,
    unseen: '未查',
    none: '–',
  }[tablesKind(standing)];
}

/** What is public lacks a table that is required, or leaves one empty without a word. */
export function isDeficient({ current, completeness }: DisclosureStanding): boolean {
  return current !== undefined && completeness.kind === 'deficient';
}

export function completenessWord(tables: Completeness, isPublic: boolean): string {
  const { kind } = tables;
  if (!isPublic || kind === 'not-required') return '–';
  if (kind === 'deficient') return DEFICIENT_WORDS[deficientKind(tables)];
  return { complete: '齐全', unknown: '未查全' }[kind];
}

/** Of these a day would say what nobody holds against them, or nothing. */
const DAYLESS: readonly State[] = ['exempt', 'claimed', 'said', 'unseen', 'unknown'];

/** The day of publication, or of the last look in vain; undefined when none is known or none counts. */
export function dayOf({ mark, timing }: DisclosureStanding): number | undefined {
  return DAYLESS.includes(mark) ? undefined : timing.day;
}

/** 第 12 日; '' when there is no day to tell. */
export function dayText(standing: DisclosureStanding): string {
  const day = dayOf(standing);
  return day === undefined ? '' : `第 ${String(day)} 日`;
}

/** 最近查看 2021-03-10: beside what was looked for in vain, which may have come out since; else ''. */
export function lookText({ mark, timing }: DisclosureStanding): string {
  return mark === 'overdue' || mark === 'stale' ? `最近查看 ${timing.checkedOn}` : '';
}

/** A 疑点 of the record: late, not published, gone, or a table missing; what may be in order is none. */
export function isAlarmingStanding(standing: DisclosureStanding): boolean {
  const { mark, timing, isGone } = standing;
  if (mark === 'claimed' || mark === 'exempt' || mark === 'said') return false;
  const isLate = timing.kind === 'late' || mark === 'overdue';
  return isLate || isGone || isDeficient(standing);
}
