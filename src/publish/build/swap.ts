/** Puts a finished site in the place of the published one, by renaming, so that no half of either is ever served. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { refuseOther, type BuildPlaces } from './places.ts';

export function swap({ built, published, aside }: BuildPlaces): void {
  refuseOther(published);
  rmSync(aside, { recursive: true, force: true });
  const replaces = existsSync(published);
  if (replaces) renameSync(published, aside);
  try {
    renameSync(built, published);
  } catch (error) {
    if (replaces) putBack(aside, published);
    throw error;
  }
  remove(aside);
}

/** Brings back a site that a build left aside when it was killed in the middle of a swap. */
export function restore({ published, aside }: BuildPlaces): void {
  if (!existsSync(published) && existsSync(aside)) renameSync(aside, published);
}

/** What a reader gets after a failed build. */
export function tellStanding({ published, aside }: BuildPlaces): string {
  if (existsSync(published)) return `构建没有完成，${published}/ 保持原样。`;
  if (!existsSync(aside)) return `构建没有完成，还没有 ${published}/。`;
  return (
    `构建没有完成，${published}/ 现在不在：原来的网站完整地放在 ${aside}/，请勿删除。` +
    `正在运行的 npm start 照样提供它；下次构建一开始会把它换回，也可以自己改名为 ${published}。`
  );
}

/** What went wrong first is what is told; tellStanding sees where the old site is. */
function putBack(aside: string, published: string): void {
  try {
    renameSync(aside, published);
  } catch {
    /* empty */
  }
}

/** The new site stands by now: what is left of the old one goes with the next build. */
function remove(aside: string): void {
  try {
    rmSync(aside, { recursive: true, force: true });
  } catch {
    /* empty */
  }
}
