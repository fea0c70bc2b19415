/** Small disks in memory, and folders that nobody may write to; both need the right to mount. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why nothing can be mounted here; undefined when it can. */
export function whyNoMount(): string | undefined {
  if (process.platform !== 'linux') return 'disks in memory are mounted on Linux only';
  if (process.getuid?.() !== 0) return 'mounting needs root';
  return undefined;
}

/** @throws when it is refused */
function mount(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount: ${stderr}`);
}

/** Unmounted whatever happens. */
async function mounted<T>(folder: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } finally {
    spawnSync('umount', ['--lazy', folder]);
  }
}

export function onDisk<T>(folder: string, bytes: number, use: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder);
  return mounted(folder, use);
}

/** Leaves so many bytes; the file `filling` takes all others. */
export function fillUp(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  const size = Math.max(0, bavail * bsize - left);
  // Written, not only made longer: a hole takes no room.
  writeFileSync(join(disk, 'filling'), Buffer.alloc(size));
}

export function readOnly<T>(folder: string, use: () => Promise<T>): Promise<T> {
  mount('--bind', folder, folder);
  mount('-o', 'remount,ro,bind', folder);
  return mounted(folder, use);
}
