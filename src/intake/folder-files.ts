/** A report's folder on the disk: read whole, and replaced whole or not at all. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { stagedPlaces } from '../dataset/staging.ts';
import type { Report } from '../engine/model/problem.ts';
import { decodeText } from '../engine/model/text.ts';

/** Texts by name below the folder; what an import never writes (pictures, say) is left where it is. */
export function readFolder(
  folder: string,
  label: string,
  report: Report,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (lstatSync(path).isSymbolicLink()) {
      const expected = '普通的文件或文件夹';
      report({ file: `${label}/${name}`, found: '符号链接', expected, action: '请换成文件本身' });
    } else if (entry.isFile() && /\.(?:csv|yaml|md)$/.test(name)) {
      const bytes = readFileSync(path);
      // An empty file is for the check to tell of; a merge only needs to know that it has no rows.
      const text = bytes.length === 0 ? '' : decodeText(bytes, `${label}/${name}`, report);
      if (text !== undefined) files.set(name, text);
    }
  }
  return files;
}

/** @returns names of the files that differ, sorted; one that is gone afterwards too */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

/**
 * Writes a whole copy of the folder beside data/, then puts it in the old one's place by renaming.
 * @param staging folder on the same file system, outside data/, so that nothing half-written is ever read as data
 */
export function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  changed: readonly string[],
  staging: string,
): void {
  const { built, aside, target } = stagedPlaces(staging);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    if (existsSync(folder)) cpSync(folder, built, { recursive: true, preserveTimestamps: true });
    for (const name of changed) {
      const text = files.get(name);
      const path = join(built, name);
      mkdirSync(dirname(path), { recursive: true });
      if (text === undefined) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
    // Where the old folder belongs, should the next lines be interrupted.
    writeFileSync(target, folder);
    swap(folder, built, aside);
  } finally {
    // The old folder is thrown away only when one stands in its place.
    if (existsSync(folder) || !existsSync(aside)) rmSync(staging, { recursive: true, force: true });
  }
}

function swap(folder: string, built: string, aside: string): void {
  const parent = dirname(folder);
  const madeParent = mkdirSync(parent, { recursive: true }) !== undefined;
  const replaces = existsSync(folder);
  try {
    if (replaces) renameSync(folder, aside);
    renameSync(built, folder);
  } catch (error) {
    if (replaces && !existsSync(folder)) renameSync(aside, folder);
    if (madeParent && !replaces) rmdirSync(parent);
    throw error;
  }
}

/** Brings back a folder that an import left aside when it was killed between the two renames. */
export function restoreFolders(stagingRoot: string): void {
  if (!existsSync(stagingRoot)) return;
  for (const name of readdirSync(stagingRoot)) {
    const staging = join(stagingRoot, name);
    const { aside, target } = stagedPlaces(staging);
    if (!existsSync(target)) continue;
    const folder = readFileSync(target, 'utf8');
    if (existsSync(aside) && !existsSync(folder)) renameSync(aside, folder);
    rmSync(staging, { recursive: true, force: true });
  }
}
