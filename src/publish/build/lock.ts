/** One build at a time: two in the same folders would mix their pages. */
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { describeProblem } from '../../engine/model/problem.ts';
import { BuildFailure } from './failure.ts';
import { processIdentity } from './process-identity.ts';

/** Where the system does not tell when a process began: no build takes as long, so its number is used anew. */
const LONGEST_HOURS = 12;

/**
 * Takes the lock, also from a process that has died.
 * @returns the function that gives it back
 * @throws BuildFailure while another process holds it
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  refuseFolder(file);
  if (!tryLock(file)) {
    removeStale(file);
    if (!tryLock(file)) refuse(file, holder(file).id);
  }
  return () => {
    rmSync(file, { force: true });
  };
}

/** Linking a finished file makes the lock and its content appear at once. */
function tryLock(file: string): boolean {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid}\n${processIdentity(process.pid)}\n`);
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
  if (isHeld(found)) refuse(file, found.id);
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another build took it over first
  }
  // Between reading and renaming another build may have replaced the lock: then it is given back.
  const moved = holder(aside);
  if (isHeld(moved)) {
    renameSync(aside, file);
    refuse(file, moved.id);
  }
  rmSync(aside, { force: true });
}

interface Holder {
  readonly id: number;
  readonly identity: string;
  /** When it took the lock, in ms. */
  readonly since: number;
}

function holder(file: string): Holder {
  try {
    const [id = '', identity = ''] = readFileSync(file, 'utf8').split('\n');
    return { id: Number(id), identity, since: statSync(file).mtimeMs };
  } catch {
    return { id: Number.NaN, identity: '', since: 0 };
  }
}

/** Whether the process that took the lock lives, not only one with its number. */
function isHeld({ id, identity, since }: Holder): boolean {
  if (!isAlive(id)) return false;
  const now = processIdentity(id);
  // A system that tells identities told one to whoever took the lock: a lock without is no build's.
  if (now !== '') return identity === now;
  const age = (Date.now() - since) / 1000;
  return age < uptime() && age < LONGEST_HOURS * 3600;
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

function refuseFolder(file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const problem = { file, found: '文件夹', expected: '构建的锁文件，或还没有' };
  throw new BuildFailure([describeProblem({ ...problem, action: '请删去这个文件夹后重新运行' })]);
}
