/** One build at a time: two in the same folders would mix their pages. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildFailure } from './failure.ts';

/**
 * Takes the lock, also from a process that has died.
 * @returns the function that gives it back
 * @throws BuildFailure while another process holds it
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryLock(file)) {
    removeStale(file);
    if (!tryLock(file)) refuse(file, holder(file));
  }
  return () => {
    rmSync(file, { force: true });
  };
}

/** Linking a finished file makes the lock and its content appear at once. */
function tryLock(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function removeStale(file: string): void {
  const found = holder(file);
  if (isAlive(found)) refuse(file, found);
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another build took it over first
  }
  // Between reading and renaming another build may have replaced the lock: then it is given back.
  const moved = holder(aside);
  if (isAlive(moved)) {
    renameSync(aside, file);
    refuse(file, moved);
  }
  rmSync(aside, { force: true });
}

function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

/** This process has no lock yet: its own number in the file is one that was used before. */
function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It lives but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function refuse(file: string, id: number): never {
  throw new BuildFailure([
    `另一次构建正在进行（进程 ${id}）。请等它结束；若确认没有构建在运行，请删除 ${file} 后重试。`,
  ]);
}
