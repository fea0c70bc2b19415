/** 植入的差错: what is changed in a sound report, and everything that must be found because of it. */
import type { Edit } from '../edits.ts';
import type { RecordEvent } from '../record/events.ts';

export interface Plant {
  readonly id: string;
  readonly year: number;
  readonly department: string;
  /** What went wrong, in Chinese, for the key. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** What befell its documents; the department knows it, and scores itself by it. */
  readonly events?: readonly RecordEvent[];
  /** Check ids, or an indicator and its verdict; empty where nothing may be raised. */
  readonly findings: readonly string[];
  /** How much it can change, by data/findings.yaml; '' where nothing may be raised. */
  readonly weight: PlantWeight;
}

export type PlantWeight = '影响得分' | '金额重大' | '细差' | '';

/** The edits of one plant, with what must be found: one cause, however many checks notice it. */
export function plant(
  id: string,
  year: number,
  department: string,
  what: string,
  edits: readonly Edit[],
  findings: readonly string[],
  weight: PlantWeight = '细差',
): Plant {
  return { id, year, department, what, edits, findings, weight: findings.length > 0 ? weight : '' };
}

/** Documents that something befell; what the report says of them is true. */
export function befallen(
  id: string,
  year: number,
  department: string,
  what: string,
  events: readonly RecordEvent[],
  findings: readonly string[],
): Plant {
  const weight = findings.length > 0 ? '影响得分' : '';
  return { id, year, department, what, edits: [], events, findings, weight };
}

export const overstated = (indicator: string): string => `${indicator} 自评高于复算`;
export const understated = (indicator: string): string => `${indicator} 自评低于复算`;

export const score = (indicator: string, to: string): Edit => ({ do: 'score', indicator, to });
export const shift = (fact: string, by: string): Edit => ({ do: 'shift', fact, by });
/** Moves one cell of a disclosed table. */
export const cell = (table: string, row: string, column: string, by: string): Edit => ({
  do: 'cell',
  table,
  row,
  column,
  by,
});
export const misprinted = (table: string, unit: '元' | '万元'): Edit => ({
  do: 'table-unit',
  table,
  unit,
});
export const inUnit = (fact: string, unit: string): Edit => ({ do: 'unit', fact, unit });
