/** Symbols of the days: which kind of document, and whether it was late, looked for in vain or not yet due. */
import * as Plot from '@observablehq/plot';
import type { Spot } from '../draw/canvas.ts';
import type { DayDot, DayDots } from './day-dot.ts';
import type { KeyEntry } from '../draw/key.ts';
import { MUTED } from '../draw/chart-text.ts';

export const RADIUS = 4.5;
const SYMBOLS = ['circle', 'square', 'diamond'] as const;

export function dotMarks(
  { kind, state, title, href }: DayDot,
  spot: Spot,
): readonly Plot.Markish[] {
  const symbol = SYMBOLS[kind] ?? 'circle';
  // A swatch of the key leads nowhere.
  const place = { x: 'x', y: 'y', title: 'title', ...(href !== '' && { href: 'href' }) } as const;
  const rows = [{ ...spot, title, href }];
  if (state === 'vain' || state === 'stale')
    return [
      Plot.dot(rows, {
        ...place,
        symbol: 'times',
        r: RADIUS,
        stroke: state === 'vain' ? 'var(--cinnabar)' : MUTED,
        strokeWidth: 2,
      }),
    ];
  const colour = state === 'late' ? 'var(--cinnabar)' : 'var(--blue)';
  const isOpen = state === 'pending' || kind > 0;
  return [
    Plot.dot(rows, {
      ...place,
      symbol,
      r: RADIUS,
      fill: isOpen ? 'var(--paper)' : colour,
      stroke: state === 'pending' ? MUTED : colour,
      strokeWidth: isOpen ? 1.75 : 0.75,
      ...(state === 'pending' && { strokeDasharray: '2,2' }),
    }),
  ];
}

/** The key: what each symbol is, as far as it occurs. */
export function dayEntries({ kinds, rows }: DayDots): readonly KeyEntry[] {
  const dots = rows.flatMap((row) => row.dots);
  const has = (state: DayDot['state']): boolean => dots.some((dot) => dot.state === state);
  const entry = (text: string, kind: number, state: DayDot['state']): KeyEntry => ({
    text,
    draw: ({ left, right, top, bottom }) =>
      dotMarks(
        { kind, state, day: 0, label: '', title: text, href: '' },
        { x: (left + right) / 2, y: (top + bottom) / 2 },
      ),
  });
  return [
    ...kinds.map((text, kind) => entry(text, kind, 'in-time')),
    ...(has('late') ? [entry('逾期公开', 0, 'late')] : []),
    ...(has('vain') ? [entry('逾期未见公开', 0, 'vain')] : []),
    ...(has('stale') ? [entry('逾期未见，查看已久', 0, 'stale')] : []),
    ...(has('pending') ? [entry('未到期限', 0, 'pending')] : []),
  ];
}
