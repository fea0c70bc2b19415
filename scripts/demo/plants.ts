import type { Edit } from './edits.ts';
export interface Plant { readonly id: string; readonly year: number; readonly department: string; readonly what: string; readonly edits: readonly Edit[]; readonly findings: readonly string[]; readonly later?: readonly { year: number; department: string; finding: string }[] }
export const PLANTS: readonly Plant[] = [];
