/** 沿革: which department a report of last year, or of the years before, belongs to after renamings and mergers. */

/** 更名 one department under a new name; 合并 several into one; 撤销 none takes over. */
export const CHANGES = ['更名', '合并', '撤销'] as const;
export type LineageChange = (typeof CHANGES)[number];

/** What the lineage needs of a department. */
export interface Member {
  readonly id: string;
  /** Years, inclusive; empty when open. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Id of the department that took over; '' when none did. */
  readonly successor: string;
  /** Why it ended; undefined while it goes on. */
  readonly change: LineageChange | undefined;
}

export type Predecessor<M extends Member> =
  | { readonly kind: 'same'; readonly member: M }
  | { readonly kind: 'renamed'; readonly member: M }
  | { readonly kind: 'merged'; readonly members: readonly M[] }
  | { readonly kind: 'none' };

export function existsIn(member: Member, year: string): boolean {
  return (
    (member.validFrom === '' || member.validFrom <= year) &&
    (member.validTo === '' || member.validTo >= year)
  );
}

/** Who was this department in a year before: itself, itself under another name, several, or nobody. */
export function predecessor<M extends Member>(
  member: M,
  year: string,
  all: readonly M[],
): Predecessor<M> {
  if (existsIn(member, year)) return { kind: 'same', member };
  const before = all.filter((each) => each.successor === member.id);
  const [only] = before;
  if (!only) return { kind: 'none' };
  if (before.length > 1 || only.change === '合并') return { kind: 'merged', members: before };
  if (existsIn(only, year)) return { kind: 'renamed', member: only };
  return predecessor(only, year, all);
}

/** A stretch of years under one name; `before` says how it came from the stretch before it. */
export interface NameSpan<M extends Member> {
  readonly member: M;
  readonly before: 'renamed' | 'start';
}

/** The department under its earlier names, oldest first; a merger ends the line, since its parts are not comparable. */
export function lineage<M extends Member>(member: M, all: readonly M[]): readonly NameSpan<M>[] {
  const earlier = all.filter((each) => each.successor === member.id);
  const [only] = earlier;
  if (earlier.length !== 1 || only?.change !== '更名') return [{ member, before: 'start' }];
  return [...lineage(only, all), { member, before: 'renamed' }];
}

/** The departments that were merged into this one or into an earlier name of it. */
export function mergedInto<M extends Member>(member: M, all: readonly M[]): readonly M[] {
  const ids = new Set(lineage(member, all).map((each) => each.member.id));
  return all.filter((each) => each.change === '合并' && ids.has(each.successor));
}
