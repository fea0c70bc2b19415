/** 一个部门的分片: every measure of all its years, also of those under earlier names. */
import { lineage, mergedInto } from '../../../engine/comparison/lineage.ts';
import type { Department, Jurisdiction } from '../../../dataset/jurisdiction.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { Correspondence } from '../../../engine/rubric/crosswalk.ts';
import { departmentPath, reportPath } from '../paths.ts';
import type { CompareShard, ShardNote, ShardYear } from './data.ts';
import { reading } from './found.ts';
import { indicatorMeasure, type Measure } from './measures.ts';

export interface ShardSource {
  readonly jurisdiction: Jurisdiction;
  /** The latest name of the line. */
  readonly department: Department;
  /** Of the whole line, earliest first. */
  readonly publications: readonly Publication[];
  readonly measures: readonly Measure[];
  readonly crosswalk: readonly Correspondence[];
}

export function compareShard({ jurisdiction, department, ...rest }: ShardSource): CompareShard {
  const line = lineage(department, jurisdiction.departments);
  return {
    id: compareId(jurisdiction.id, department.id),
    name: department.name,
    path: departmentPath(jurisdiction.id, department.id),
    years: rest.publications.map((publication, index) =>
      shardYear(publication, rest.publications[index - 1], rest),
    ),
    from: line[0]?.member.validFrom ?? '',
    to: department.validTo,
    notes: notes(department, jurisdiction.departments),
  };
}

export function compareId(jurisdiction: string, department: string): string {
  return `${jurisdiction}.${department}`;
}

function shardYear(
  publication: Publication,
  before: Publication | undefined,
  { measures, crosswalk }: Pick<ShardSource, 'measures' | 'crosswalk'>,
): ShardYear {
  const { key, rubric } = publication.record;
  const values = measures.flatMap((measure) => {
    const found = measure.find(publication);
    return found ? [[measure.id, reading(found, measure.unit)] as const] : [];
  });
  const from = before?.record.rubric.id;
  const isNew = from !== undefined && from !== rubric.id;
  return {
    year: key.year,
    path: reportPath(key),
    rubric: rubric.name,
    ...(isNew ? { newRubric: { comparable: comparable(from, rubric.id, crosswalk) } } : {}),
    values: Object.fromEntries(values),
  };
}

/** Shares of indicators whose rules stayed the same may be compared across two versions of the rubric. */
function comparable(
  from: string,
  to: string,
  crosswalk: readonly Correspondence[],
): readonly string[] {
  return crosswalk
    .filter((each) => each.from === from && each.to === to)
    .filter(({ relation }) => relation === '相同' || relation === '分值有变')
    .map(({ indicator }) => indicatorMeasure(indicator));
}

function notes(department: Department, all: readonly Department[]): readonly ShardNote[] {
  const line = lineage(department, all);
  const renamings = line.flatMap(({ member, before }, index): ShardNote[] => {
    const earlier = line[index - 1]?.member;
    if (before !== 'renamed' || !earlier) return [];
    return [
      {
        year: member.validFrom,
        text: `${earlier.short}改称${member.short}，前后为同一序列`,
        breaks: false,
      },
    ];
  });
  const merged = mergedInto(department, all);
  const [first] = merged;
  const into = all.find((each) => each.id === first?.successor);
  if (!first || !into) return [...renamings, ...ending(department, all)];
  const names = merged.map((each) => each.short).join('、');
  const text = `由${names}合并而来，与合并前不可比`;
  return [{ year: into.validFrom, text, breaks: true }, ...renamings, ...ending(department, all)];
}

/** Why the line stops. */
function ending(department: Department, all: readonly Department[]): readonly ShardNote[] {
  const { change, successor, validTo } = department;
  if (change === undefined || validTo === '') return [];
  const into = all.find((each) => each.id === successor)?.short;
  const text = into === undefined ? `此后${change}` : `此后${change}，并入${into}`;
  return [{ year: validTo, text, breaks: false }];
}

/** A department that goes on under another name stands in the list under that one only. */
export function isLatestName(department: Department): boolean {
  return department.change !== '更名';
}
