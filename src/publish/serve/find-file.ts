/** Which file an address stands for, the way static hosts see it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Separators, drives and streams of other systems, hidden files, the way up: no file of a site is called so. */
const FOREIGN = /^\.|[\0/\\:]/;

/** @returns undefined for an address that no file of a site can have */
function segments(path: string): readonly string[] | undefined {
  try {
    const parts = path.split('/').slice(1).map(decodeURIComponent);
    return parts.some((part) => FOREIGN.test(part)) ? undefined : parts;
  } catch {
    return undefined;
  }
}

export type FoundFile = { readonly file: string } | 'add a slash' | 'nothing';

/** @param path with its first slash, percent-encoded */
export function findFile(folder: string, path: string): FoundFile {
  const parts = segments(path);
  if (!parts) return 'nothing';
  const place = join(folder, ...parts);
  if (path.endsWith('/')) return { file: join(place, 'index.html') };
  return existsSync(join(place, 'index.html')) ? 'add a slash' : { file: place };
}
