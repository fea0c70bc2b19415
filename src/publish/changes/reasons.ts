/**
 * Why a published result may move: a correction of a figure it rests on, or a line added to the CHANGELOG
 * since the revision. A changed figure or self score needs its correction: no line of the CHANGELOG excuses it.
 */
import type { Correction, ReportRecord } from '../../dataset/jurisdiction.ts';
import { describeProblem } from '../../engine/model/problem.ts';
import type { ChangeLine } from './change.ts';
import { nameOf } from './side.ts';

export interface Reasons {
  /** Entries of the CHANGELOG that the revision does not have. */
  readonly news: readonly string[];
  /** Id of a fact whose value moved, in this report or in last year's that its checks read → why it may. */
  readonly moved: ReadonlyMap<string, Basis>;
}

/** What a moved figure says of the results that rest on it: their reason, or what they still need. */
export type Basis = Pick<ChangeLine, 'reason' | 'demand'>;

/** The first of these facts that moved; one that has its reason before one that has none. */
export function basisOf(facts: readonly string[], { moved }: Reasons): Basis | undefined {
  const bases = facts.flatMap((fact) => moved.get(fact) ?? []);
  return bases.find((basis) => basis.reason !== undefined) ?? bases[0];
}

/**
 * @param before every spelling of the old value, `now` of the new one
 * @returns the last of the corrections that lead from one to the other, one after another
 */
export function correctionBetween(
  corrections: readonly Correction[],
  fact: string,
  before: readonly string[],
  now: readonly string[],
): Correction | undefined {
  let reached = before;
  let last: Correction | undefined;
  for (const each of corrections)
    if (each.fact === fact && reached.includes(each.old)) {
      reached = [each.new];
      last = each;
    }
  return last && now.includes(last.new) ? last : undefined;
}

export function sayCorrection({ date, kind, reason }: Correction): string {
  return `${date} ${kind}：${reason}`;
}

export function demandCorrection(
  { key }: ReportRecord,
  { id, name, old, now }: { id: string; name: string; old: string; now: string },
): string {
  return describeProblem({
    file: `data/jurisdictions/${nameOf(key)}/corrections.csv`,
    found: `没有“${name}”由 ${old} 改为 ${now} 的更正`,
    expected: '改了已公布的内容，或牵动了得分、疑点的，都有一行更正',
    action: `请加一行：日期,抄录更正 或 报告修订,${id},${cell(old)},${cell(now)},原因；若是误改，请恢复`,
  });
}

function cell(text: string): string {
  return text.includes(',') ? `"${text}"` : text;
}
