/**
 * The share of each campaign that `npm test` runs. A campaign that still finds weaknesses is left out, or asked only for
 * the groups that hold: as soon as a weakness is mended, its group belongs here.
 */
export interface Bound {
  /** 0: not run. */
  readonly scale: number;
  /** Names of the groups that must hold; all others are neither run nor asked, where the campaign can leave them out. */
  readonly groups: RegExp;
}

const ALL = /^/;

export const TESTED = {
  corruption: { scale: 0.03, groups: ALL },
  bits: { scale: 0.05, groups: ALL },
  // test/importer/readers/growth.test.ts holds the inputs that once grew with the square; times of many more need a quiet machine.
  growth: { scale: 0, groups: ALL },
  serve: { scale: 0.1, groups: ALL },
  // These build sites, some for minutes: run by hand and before a release.
  kills: { scale: 0, groups: ALL },
  disks: { scale: 0, groups: ALL },
  reproducible: { scale: 0, groups: ALL },
  hostile: { scale: 0, groups: ALL },
  // test/importer/fuzz.test.ts runs a thousand.
  importer: { scale: 0, groups: ALL },
} as const satisfies Readonly<Record<string, Bound>>;
