/** Puts generated files on the disk. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns how many files were written */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [string, string | Uint8Array]>,
): number {
  let count = 0;
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    count += 1;
  }
  return count;
}

/** Removes the years of a jurisdiction's folder; what is written by hand stays. */
export function clearYears(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (/^\d{4}$/.test(name)) rmSync(join(folder, name), { recursive: true });
}
