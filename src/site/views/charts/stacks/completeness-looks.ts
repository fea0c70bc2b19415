/** How the completeness of documents looks in a chart. */
import type { Completeness } from '../../../../engine/disclosure/completeness.ts';
import { hatch } from '../draw/render.ts';
import type { StackLooks } from './stack-bars.ts';

/** 没有公开 beside what a document's tables come to. */
export type CompletenessKind = Completeness['kind'] | 'none';

const edge = { strokeWidth: 0.75 } as const;

export const TABLES_LOOKS: StackLooks<CompletenessKind> = {
  of: {
    complete: {
      fill: () => ({ fill: 'var(--blue)', stroke: 'var(--blue)', ...edge }),
      isAlarming: false,
    },
    deficient: {
      fill: (id) => ({ fill: hatch(id, 'alarm'), stroke: 'var(--cinnabar)', ...edge }),
      isAlarming: true,
    },
    unknown: {
      fill: (id) => ({ fill: hatch(id, 'open'), stroke: 'var(--hatch)', ...edge }),
      isAlarming: false,
    },
    'not-required': {
      fill: () => ({ fill: 'var(--bed)', stroke: 'var(--hatch)', ...edge }),
      isAlarming: false,
    },
    none: {
      fill: () => ({ fill: 'var(--paper)', stroke: 'var(--muted)', ...edge }),
      isAlarming: false,
    },
  },
  hatches: [
    { id: 'open', token: '--hatch' },
    { id: 'alarm', token: '--cinnabar' },
  ],
};
