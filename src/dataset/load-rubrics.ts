/** Reads the rubrics: general ones in data/rubrics, a jurisdiction's own beside its reports, and its 指标对照. */
import { quoted } from '../engine/model/problem.ts';
import { readCrosswalk, type Correspondence } from '../engine/rubric/crosswalk.ts';
import type { RubricWords } from '../engine/rubric/measures/measure.ts';
import { readRubric } from '../engine/rubric/read-rubric.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import type { Folder } from './folder.ts';
import { checkFrozen } from './frozen.ts';

export function loadRubrics(folders: readonly Folder[], words: RubricWords): readonly Rubric[] {
  const all: Rubric[] = [];
  for (const folder of folders) {
    const names = folder.files('.yaml');
    if (names.length === 0 && !folder.has('published.csv')) continue;
    const own = names.flatMap((name) => {
      const entry = folder.yaml(name);
      return entry ? [readRubric(entry, words)] : [];
    });
    checkFrozen(folder, own);
    for (const rubric of own) {
      if (all.some((each) => each.id === rubric.id))
        folder.report({
          file: folder.label(`${rubric.id}.yaml`),
          column: '编号',
          found: quoted(rubric.id),
          expected: '别处没有用过的编号',
          action: '请改名，两份评分标准不能同号',
        });
      all.push(rubric);
    }
  }
  return all;
}

/** @returns no rows where the jurisdiction has no crosswalk; one with several rubrics of its own must have it */
export function loadCrosswalk(
  folder: Folder,
  rubrics: readonly Rubric[],
): readonly Correspondence[] {
  const name = 'crosswalk.csv';
  const isNeeded = folder.sub('rubrics').files('.yaml').length > 1;
  const bytes = folder.has(name) || isNeeded ? folder.bytes(name) : undefined;
  return bytes ? readCrosswalk(bytes, folder.label(name), rubrics, folder.report) : [];
}
