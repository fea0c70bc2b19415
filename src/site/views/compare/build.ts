/** The files of /compare/ from the data: the index, and one shard a department. */
import { lineage } from '../../../engine/comparison/lineage.ts';
import type { Department, Jurisdiction } from '../../../dataset/jurisdiction.ts';
import type { Catalogue } from '../../../dataset/catalogue.ts';
import type { Publication } from '../../../dataset/publication.ts';
import { MOST, type CompareIndex, type CompareShard, type IndexDepartment } from './data.ts';
import { measures } from './measures.ts';
import { compareShard, isLatestName } from './shard.ts';

/**
 * What the page shows at first: 自评得分率, which no dispute can leave without a value, of the first departments, as
 * many as one chart tells apart by colour.
 */
const FIRST = { measure: 'selfScoreRate', departments: 4, years: 6 } as const;

export function compareIndex(catalogue: Catalogue): CompareIndex {
  const { words, rubrics, jurisdictions } = catalogue;
  const ordered = [
    ...jurisdictions.filter((each) => !each.fictional),
    ...jurisdictions.filter((each) => each.fictional),
  ];
  return {
    most: MOST,
    measure: FIRST.measure,
    first: { departments: FIRST.departments, years: FIRST.years },
    measures: measures(words.glossary, rubrics).map(
      ({ id, name, group, unit, definition, byRubric }) => ({
        id,
        name,
        group,
        unit,
        definition,
        byRubric,
      }),
    ),
    jurisdictions: ordered.map((each) => ({
      id: each.id,
      short: each.short,
      fictional: each.fictional,
      departments: compared(each).map((department) => entry(each, department, catalogue)),
    })),
  };
}

/** In the order of the list of departments. */
export function compared({ departments }: Jurisdiction): readonly Department[] {
  return departments.filter(isLatestName);
}

function entry(
  jurisdiction: Jurisdiction,
  department: Department,
  { reports }: Catalogue,
): IndexDepartment {
  const line = lineage(department, jurisdiction.departments).map((each) => each.member);
  const earlier = line.slice(0, -1).map(({ id, short }) => ({ id, short }));
  const years = reports
    .filter((key) => key.jurisdiction === jurisdiction.id)
    .filter((key) => line.some((each) => each.id === key.department))
    .map((key) => key.year)
    .sort();
  return {
    id: department.id,
    short: department.short,
    category: department.category,
    years,
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

/** @param publish gives a report by its key */
export function shardOf(
  catalogue: Catalogue,
  jurisdiction: Jurisdiction,
  department: Department,
  publish: (key: Catalogue['reports'][number]) => Publication,
): CompareShard {
  const ids = lineage(department, jurisdiction.departments).map((each) => each.member.id);
  const keys = catalogue.reports
    .filter((key) => key.jurisdiction === jurisdiction.id && ids.includes(key.department))
    .toSorted((a, b) => a.year.localeCompare(b.year));
  return compareShard({
    jurisdiction,
    department,
    publications: keys.map(publish),
    measures: measures(catalogue.words.glossary, catalogue.rubrics),
    crosswalk: catalogue.crosswalk,
  });
}
