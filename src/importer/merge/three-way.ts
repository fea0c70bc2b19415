/** 三方合并: what the last import wrote, what stands now and what this import reads; nothing of a person's is lost. */

/** One thing kept or replaced as a whole: all rows of a fact, a score, a table, a line of the card. */
export interface Version {
  /** What a person compares: value and unit, or a hash. */
  readonly value: string;
  /** Line and page; '' where there is none to compare. */
  readonly place: string;
}

/** Undefined says nothing: 未公布 without a note, an empty score, no such table. */
export interface Versions {
  /** 原导入 */
  readonly base: Version | undefined;
  /** 现在 */
  readonly mine: Version | undefined;
  /** 这次 */
  readonly theirs: Version | undefined;
}

/**
 * same: nothing to do. added, updated, withdrawn: nobody touched it since the last import, so this one decides.
 * differs: a person's, and this import reads something else. accepted: the same, overwritten as asked.
 * unread: a person's, and this import found nothing of it.
 */
export type MergeVerdict =
  'same' | 'added' | 'updated' | 'withdrawn' | 'differs' | 'accepted' | 'unread';

export interface Merged extends Versions {
  /** 公布数, 自评得分, 原表, 来源卡. */
  readonly kind: MergedKind;
  /** Id as --accept names it. */
  readonly key: string;
  readonly name: string;
  readonly verdict: MergeVerdict;
}

export type MergedKind = 'figure' | 'score' | 'table' | 'card';

/** Whether a difference is to be settled in favour of what this import reads. */
export type Accepts = (key: string) => boolean;

export function decideMerge({ base, mine, theirs }: Versions, accepted: boolean): MergeVerdict {
  if (isSame(mine, theirs)) return 'same';
  if (isSame(mine, base)) {
    if (!theirs) return 'withdrawn';
    return mine ? 'updated' : 'added';
  }
  if (!theirs) return 'unread';
  return accepted ? 'accepted' : 'differs';
}

/** The verdicts by which what this import reads is written. */
export function takesTheirs(verdict: MergeVerdict): boolean {
  return ['added', 'updated', 'withdrawn', 'accepted'].includes(verdict);
}

/** Only the place differs: the figure itself is the same. */
export function isOnlyPlace({ mine, theirs }: Versions): boolean {
  return mine !== undefined && theirs !== undefined && mine.value === theirs.value;
}

function isSame(a: Version | undefined, b: Version | undefined): boolean {
  return a?.value === b?.value && a?.place === b?.place;
}
