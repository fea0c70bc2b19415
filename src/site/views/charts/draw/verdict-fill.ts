/** Fill and edge of a verdict, the same in every chart that shows shares of the hundred points. */
import { DOUBT_HATCH } from './doubt.ts';
import { hatch, type Hatch } from './render.ts';
import type { Verdict } from '../../../../engine/rubric/outcome.ts';

export const VERDICT_HATCHES: readonly Hatch[] = [
  { id: 'open', token: '--hatch' },
  { id: 'alarm', token: '--cinnabar' },
  DOUBT_HATCH,
];

type Look = 'plain' | 'alarm' | 'doubt' | 'open';

const PLAIN: Readonly<Partial<Record<Verdict, string>>> = {
  consistent: 'var(--blue)',
  explainable: 'var(--light-blue)',
  judged: 'var(--sand)',
};

const LOOKS: Readonly<Partial<Record<Verdict, Look>>> = {
  overstated: 'alarm',
  understated: 'alarm',
  // In doubt is held against nobody: not in the colour of what needs attention.
  'unit-disputed': 'doubt',
  'value-disputed': 'doubt',
};

function lookOf(verdict: Verdict): Look {
  return PLAIN[verdict] === undefined ? (LOOKS[verdict] ?? 'open') : 'plain';
}

const HATCHES: Readonly<Record<Exclude<Look, 'plain'>, string>> = {
  alarm: 'alarm',
  doubt: DOUBT_HATCH.id,
  open: 'open',
};
const EDGES: Readonly<Record<Exclude<Look, 'plain'>, string>> = {
  alarm: 'var(--cinnabar)',
  doubt: 'var(--doubt)',
  open: 'var(--hatch)',
};

export function verdictFill(id: string, verdict: Verdict): string {
  const look = lookOf(verdict);
  return look === 'plain' ? (PLAIN[verdict] ?? '') : hatch(id, HATCHES[look]);
}

export function verdictEdge(verdict: Verdict): string {
  if (verdict === 'judged') return 'var(--sand-edge)';
  const look = lookOf(verdict);
  return look === 'plain' ? 'none' : EDGES[look];
}

/** Whether its numbers stand in the colour of what needs attention. */
export function isAlarmingVerdict(verdict: Verdict): boolean {
  return lookOf(verdict) === 'alarm';
}

/** Of the verdicts of a picture: only hatches that occur are defined in it. */
export function hatchesOf(verdicts: readonly Verdict[]): readonly Hatch[] {
  const used = new Set(verdicts.map((each) => verdictFill('', each)));
  return VERDICT_HATCHES.filter(({ id }) => used.has(hatch('', id)));
}
