/** Puts a finished site in the place of the published one, by renaming, so that no half of either is ever served. */
import { existsSync, renameSync, rmSync } from 'node:fs';

export interface Places {
  /** The new site. */
  readonly built: string;
  readonly published: string;
  /** Where the old site waits until the new one stands. */
  readonly aside: string;
}

export function swap({ built, published, aside }: Places): void {
  rmSync(aside, { recursive: true, force: true });
  const replaces = existsSync(published);
  if (replaces) renameSync(published, aside);
  try {
    renameSync(built, published);
  } catch (error) {
    if (replaces) renameSync(aside, published);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Brings back a site that a build left aside when it was killed in the middle of a swap. */
export function restore({ published, aside }: Places): void {
  if (!existsSync(published) && existsSync(aside)) renameSync(aside, published);
}
