/** How the states of documents look in a chart: what is in time is calm, what is late is hatched in cinnabar. */
import type { Mark } from '../../../../engine/disclosure/mark.ts';
import { hatch, type Hatch } from '../draw/render.ts';
import type { StackLook, StackLooks } from './stack-bars.ts';

const HATCHES: readonly Hatch[] = [
  { id: 'open', token: '--hatch' },
  { id: 'alarm', token: '--cinnabar' },
];

const edge = { strokeWidth: 0.75 } as const;
const plain = (fill: string, stroke: string): StackLook => ({
  fill: () => ({ fill, stroke, ...edge }),
  isAlarming: false,
});
const hatched = (name: string, stroke: string): StackLook => ({
  fill: (id) => ({ fill: hatch(id, name), stroke, ...edge }),
  isAlarming: name === 'alarm',
});
const alarm = hatched('alarm', 'var(--cinnabar)');
const open = hatched('open', 'var(--hatch)');

export const STATE_LOOKS: StackLooks<Mark> = {
  of: {
    'in-time': plain('var(--blue)', 'var(--blue)'),
    undated: plain('var(--light-blue)', 'var(--light-blue)'),
    said: plain('var(--band)', 'var(--light-blue)'),
    pending: plain('var(--paper)', 'var(--muted)'),
    late: alarm,
    overdue: { ...plain('var(--cinnabar)', 'var(--cinnabar)'), isAlarming: true },
    // Struck like what is overdue, but no longer in its colour.
    stale: plain('var(--hatch)', 'var(--muted)'),
    withdrawn: { ...plain('var(--paper)', 'var(--cinnabar)'), isAlarming: true },
    exempt: plain('var(--sand)', 'var(--sand-edge)'),
    claimed: plain('var(--paper)', 'var(--sand-edge)'),
    unseen: plain('var(--bed)', 'var(--hatch)'),
    unknown: open,
  },
  hatches: HATCHES,
};
