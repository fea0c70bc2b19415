/** What package-lock.json says of every package. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

export interface Locked extends LockEntry {
  /** @scope/name */
  readonly name: string;
  /** Its key in the lockfile: node_modules/a/node_modules/b. */
  readonly path: string;
}

const LOCKFILE = fileURLToPath(new URL('../../../../package-lock.json', import.meta.url));

export function lockedPackages(): readonly Locked[] {
  const { packages } = JSON.parse(readFileSync(LOCKFILE, 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ ...entry, path, name: path.split('node_modules/').at(-1) ?? '' }));
}
