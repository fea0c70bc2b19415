/** Writes a folder whole or not at all, and never over one that is there. */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The files are written into a hidden folder beside the target, which then takes its name in one step.
 * @throws when the target exists or a file cannot be written; nothing is left behind then
 */
export function writeFolder(target: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(target)) throw new Error(`folder exists: ${target}`);
  const parent = dirname(target);
  const madeParent = mkdirSync(parent, { recursive: true }) !== undefined;
  const unfinished = join(parent, `.${basename(target)}-${String(process.pid)}`);
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(unfinished, name)), { recursive: true });
      writeFileSync(join(unfinished, name), text);
    }
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (madeParent) rmdirSync(parent);
    throw error;
  }
}
