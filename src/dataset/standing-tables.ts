/** 公开的表 of the versions that stand: what the checks of a year compare. */
import { ReportTables } from '../engine/checks/tables/tables.ts';
import { standingVersions } from '../engine/disclosure/current.ts';
import type { Disclosure } from '../engine/model/disclosure.ts';
import type { PublishedTable } from '../engine/model/table.ts';

/**
 * Tables of a version that was withdrawn count only while no other version of its kind is public. Of several public
 * versions the one published last stands.
 */
export function standingTables(
  tables: readonly PublishedTable[],
  disclosures: readonly Disclosure[],
): ReportTables {
  const recorded = disclosures.filter(({ id }) => tables.some(({ document }) => document === id));
  const stands = ({ id, kind }: Disclosure): boolean => {
    const versions = standingVersions(disclosures, kind);
    // Of versions whose order is not known none is taken for the one that stands.
    return versions.length === 0 || (versions.length === 1 && versions[0]?.id === id);
  };
  const standing = recorded.filter(stands);
  const ids = new Set(['', ...standing.map(({ id }) => id)]);
  return new ReportTables(
    tables.filter(({ document }) => ids.has(document)),
    standing.map(({ kind }) => kind),
  );
}
