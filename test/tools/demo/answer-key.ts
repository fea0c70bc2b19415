/** The answer key of the planted errors: one row a finding, or one without where nothing may be raised. */
import { csvFile } from './csv.ts';
import type { Plant } from './seeded-errors/plant.ts';

export const KEY_COLUMNS = ['year', 'department', 'finding', 'plant', 'weight', 'note'] as const;

export function keyFile(plants: readonly Plant[]): string {
  return csvFile([[...KEY_COLUMNS], ...plants.flatMap(keyRows)]);
}

/** Rows of one plant are one cause: its findings are folded under the first of them. */
function keyRows({ id, year, department, what, findings, weight }: Plant): string[][] {
  const all = findings.length === 0 ? [''] : findings;
  return all.map((finding) => [String(year), department, finding, id, weight, what]);
}
