/** 现行版本: of several versions of one document the one that stands. */
import type { Disclosure } from '../model/disclosure.ts';

/** @returns the version published last, undated ones counting as the earliest; undefined when none is public */
export function currentVersion(
  documents: readonly Disclosure[],
  kind: string,
): Disclosure | undefined {
  return documents
    .filter((each) => each.kind === kind && each.state === '已公开')
    .sort(byPublication)
    .at(-1);
}

/** Versions of the same day keep their order in the file. */
function byPublication(a: Disclosure, b: Disclosure): number {
  return a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : 0;
}
