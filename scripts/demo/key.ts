/** The answer key of the planted errors: one row a finding, or one without where nothing may be raised. */
import { csvFile } from './csv.ts';
import type { Plant } from './plants/plant.ts';

export const KEY_COLUMNS = ['year', 'department', 'finding', 'plant', 'note'] as const;

export function keyFile(plants: readonly Plant[]): string {
  return csvFile([[...KEY_COLUMNS], ...plants.flatMap(keyRows)]);
}

function keyRows({ id, year, department, what, findings, nextYear = [] }: Plant): string[][] {
  const row = (when: number, finding: string): string[] => [
    String(when),
    department,
    finding,
    id,
    what,
  ];
  if (findings.length + nextYear.length === 0) return [row(year, '')];
  return [
    ...findings.map((finding) => row(year, finding)),
    ...nextYear.map((finding) => row(year + 1, finding)),
  ];
}
