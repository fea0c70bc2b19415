/**
 * Loaded before a build: kills the process right before one of the file operations that put the new site in its place.
 * `SOAK_STOP_AT` says before which, from 1. Nothing of the product is changed for it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

/** Whatever way a site is swapped in, it goes through one of these. */
const OPERATIONS = [
  'renameSync',
  'rmSync',
  'symlinkSync',
  'linkSync',
  'cpSync',
  'unlinkSync',
] as const;
const WATCHED = /^(dist|site|previous)/;

const stopAt = Number(process.env['SOAK_STOP_AT'] ?? '0');
let count = 0;

type Operation = (...given: unknown[]) => unknown;
const changed = fs as unknown as Record<string, Operation>;

// Astro, which the build starts, makes files of its own: only the build itself is to be stopped.
if (process.argv[1]?.endsWith('build.ts') === true)
  for (const name of OPERATIONS) {
    const original = changed[name];
    if (!original) continue;
    changed[name] = (...given) => {
      const isWatched = given.some(
        (each) => typeof each === 'string' && WATCHED.test(basename(each)),
      );
      if (isWatched) {
        count += 1;
        if (count === stopAt) process.kill(process.pid, 'SIGKILL');
      }
      return original(...given);
    };
  }
syncBuiltinESMExports();
