/** The importer over a document alone, without a dataset's departments: for the benchmark and the fuzzing. */
import { Dataset } from '../../../src/dataset/load.ts';
import { openDocumentReader } from '../../../src/intake/document-reader.ts';
import { scoredRubric } from '../../../src/intake/scored-rubric.ts';
import type { ReadDocument } from './run.ts';

/** @returns a reader to which the rubric is told; year and department are what the cover says */
export function openReader(dataRoot: string): ReadDocument {
  const { rubrics } = new Dataset(dataRoot).catalogue;
  const reader = openDocumentReader(dataRoot);
  return async (bytes, name, id) => {
    const rubric = rubrics.find((each) => each.id === id);
    const scored = rubric ? scoredRubric(rubric) : { scorable: new Map(), groups: [] };
    const opened = await reader.open(bytes, name);
    if (!opened.ok) return opened;
    const { cover, read } = opened.value;
    return read({ year: cover.year?.value ?? '', names: [], rubric: scored });
  };
}
