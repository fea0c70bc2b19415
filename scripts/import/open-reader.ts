/** The importer over a document alone, without a dataset's departments: for the benchmark and the fuzzing. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Dataset } from '../../src/dataset/load.ts';
import { readDocument } from '../../src/importer/readers/read-document.ts';
import { recognise } from '../../src/importer/recognise.ts';
import { loadImportWords } from './import-words.ts';
import { scoredRubric } from './scored-rubric.ts';
import type { ReadDocument } from './measure/run.ts';

/** @returns a reader to which the rubric is told; year and department are what the cover says */
export async function openReader(dataRoot: string): Promise<ReadDocument> {
  const { words, limits } = loadImportWords(dataRoot);
  const { rubrics } = new Dataset(dataRoot).catalogue;
  const pdfium = await PDFiumLibrary.init();
  return async (bytes, name, id) => {
    const outcome = await readDocument(bytes, name, { pdfium }, limits);
    if (!outcome.ok) return outcome;
    const rubric = rubrics.find((each) => each.id === id);
    const scored = rubric ? scoredRubric(rubric) : { scorable: new Map(), groups: [] };
    const value = recognise(outcome.value, words, ({ year }) => ({
      year: year?.value ?? '',
      names: [],
      rubric: scored,
    }));
    return { ok: true, value };
  };
}
