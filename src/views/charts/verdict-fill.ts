/** Fill and edge of a verdict, the same in every chart that shows shares of the hundred points. */
import { hatch, type Hatch } from './render.ts';
import type { Verdict } from '../../rubric/outcome.ts';

export const VERDICT_HATCHES: readonly Hatch[] = [
  { id: 'open', token: '--hatch' },
  { id: 'alarm', token: '--cinnabar' },
];

const PLAIN: Readonly<Partial<Record<Verdict, string>>> = {
  consistent: 'var(--blue)',
  explainable: 'var(--light-blue)',
  judged: 'var(--sand)',
};

export function verdictFill(id: string, verdict: Verdict): string {
  const isAlarm = verdict === 'overstated' || verdict === 'understated';
  return PLAIN[verdict] ?? hatch(id, isAlarm ? 'alarm' : 'open');
}

export function verdictEdge(verdict: Verdict): string {
  if (verdict === 'overstated' || verdict === 'understated') return 'var(--cinnabar)';
  if (verdict === 'judged') return 'var(--sand-edge)';
  return verdict === 'consistent' || verdict === 'explainable' ? 'none' : 'var(--hatch)';
}
