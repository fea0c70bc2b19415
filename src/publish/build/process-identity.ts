/** Tells a process from a later one with the same number, which in containers are always the same few. */
import { readFileSync } from 'node:fs';

/** Field 22 of proc(5)’s stat, counted from the third, which follows the name in brackets. */
const START_TIME = 22 - 3;

/** @returns the boot and the moment the process began; empty where the system does not tell (it is not Linux) */
export function processIdentity(id: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name may hold spaces and brackets itself.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME];
    return start === undefined ? '' : `${boot} ${start}`;
  } catch {
    return '';
  }
}
