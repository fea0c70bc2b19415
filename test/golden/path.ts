/** Where the golden evaluation of a report lies. */
import { fileURLToPath } from 'node:url';
import type { ReportKey } from '../../src/dataset/jurisdiction.ts';

export function goldenPath({ jurisdiction, year, department }: ReportKey): string {
  return fileURLToPath(new URL(`${jurisdiction}/${year}-${department}.txt`, import.meta.url));
}
