/** A copy of data/ and public/ with the real report and few fictional ones: small enough to read and build again and again. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './places.ts';

const DEMO = 'jurisdictions/demo';

/**
 * @param to gets data/ and public/
 * @param reports fictional ones, as year/department; none: their jurisdiction is left out whole
 */
export function layOutData(to: string, reports: readonly string[] = []): void {
  copy('data', to, (path) => path !== DEMO);
  copy('public', to, (path) => path !== 'disclosures/demo');
  if (reports.length > 0) copy(`data/${DEMO}`, to, (path) => !/^\d{4}$/.test(path));
  for (const report of reports)
    for (const folder of [`data/${DEMO}`, 'public/disclosures/demo'])
      cpSync(join(PROJECT, folder, report), join(to, folder, report), { recursive: true });
}

/** @param wanted is asked with the path below the folder */
function copy(folder: string, to: string, wanted: (path: string) => boolean): void {
  const from = join(PROJECT, folder);
  const filter = (path: string): boolean => wanted(path.slice(from.length + 1));
  cpSync(from, join(to, folder), { recursive: true, filter });
}
