/** 现行版本: of several public versions of one document the one that stands, as far as their dates tell. */
import type { Disclosure } from '../model/disclosure.ts';

/**
 * @returns the public version published last; every public version where one of several has no date, since any of them
 * may be the last; none when none is public
 */
export function standingVersions(
  documents: readonly Disclosure[],
  kind: string,
): readonly Disclosure[] {
  const versions = documents.filter((each) => each.kind === kind && each.state === '已公开');
  if (versions.some(({ publishedOn }) => publishedOn === '')) return versions;
  return [...versions].sort(byPublication).slice(-1);
}

/** Versions of the same day keep their order in the file. */
function byPublication(a: Disclosure, b: Disclosure): number {
  return a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : 0;
}
