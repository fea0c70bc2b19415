/** 线条相接: pieces of one line become one, and lines that touch become a drawing: a table or not. */
import type { PageLayout } from '../limits.ts';
import type { RuledLine } from './rules.ts';

export interface Lattice {
  readonly level: readonly RuledLine[];
  readonly upright: readonly RuledLine[];
}

/** Pieces on one line whose ends meet. A double line is one. */
export function mergeRules(rules: readonly RuledLine[], gap: number): readonly RuledLine[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const merged: RuledLine[] = [];
  let bundle: RuledLine[] = [];
  const close = (): void => {
    merged.push(...mergeBundle(bundle, gap));
    bundle = [];
  };
  for (const rule of sorted) {
    const [first] = bundle;
    if (first && rule.at - first.at > gap) close();
    bundle.push(rule);
  }
  close();
  return merged;
}

function mergeBundle(bundle: readonly RuledLine[], gap: number): readonly RuledLine[] {
  const at = bundle.reduce((sum, rule) => sum + rule.at, 0) / bundle.length;
  const merged: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...bundle].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to);
    else merged.push({ at, from, to });
  }
  return merged;
}

/** Lines that cross or touch, directly or through others; single lines are left out. */
export function latticesOf(
  { level, upright }: Lattice,
  { ruleGapPoints: gap }: PageLayout,
): readonly Lattice[] {
  const parents = Array.from({ length: level.length + upright.length }, (_, at) => at);
  for (const [j, line] of upright.entries())
    for (const [i, each] of level.entries()) {
      if (each.at > line.to + gap) break; // sorted from the top
      if (each.at >= line.from - gap && line.at >= each.from - gap && line.at <= each.to + gap)
        union(parents, i, level.length + j);
    }
  const groups = new Map<number, { level: RuledLine[]; upright: RuledLine[] }>();
  for (const at of parents.keys()) {
    const root = find(parents, at);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    const rule = at < level.length ? level[at] : upright[at - level.length];
    if (rule) (at < level.length ? group.level : group.upright).push(rule);
  }
  return [...groups.values()].filter((each) => each.level.length > 0 && each.upright.length > 0);
}

function find(parents: number[], at: number): number {
  let root = at;
  for (let next = parents[root] ?? root; next !== root; next = parents[root] ?? root) {
    // Halving the way keeps it short.
    parents[root] = parents[next] ?? next;
    root = next;
  }
  return root;
}

function union(parents: number[], a: number, b: number): void {
  parents[find(parents, a)] = find(parents, b);
}
