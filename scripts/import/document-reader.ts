/** The importer of src/importer, as the command uses it. PDFium is started when the first document comes. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { renderPage } from '../../src/importer/readers/pdf/render-page.ts';
import { readDocument } from '../../src/importer/readers/read-document.ts';
import { isSuchReport } from '../../src/importer/cover/is-such-report.ts';
import { recognise } from '../../src/importer/recognise.ts';
import { loadImportWords } from './import-words.ts';
import type { DocumentReader } from './reader.ts';

/** 144 dpi: small print of a scoring table stays legible. */
const SCALE = 2;

export function openDocumentReader(dataRoot: string): DocumentReader {
  let started: ReturnType<typeof PDFiumLibrary.init> | undefined;
  const pdfium = () => (started ??= PDFiumLibrary.init());
  let loaded: ReturnType<typeof loadImportWords> | undefined;
  const lists = () => (loaded ??= loadImportWords(dataRoot));
  return {
    read: async (bytes, name, choose) => {
      const { words, limits } = lists();
      const outcome = await readDocument(bytes, name, { pdfium: await pdfium() }, limits);
      if (!outcome.ok) return outcome;
      const judgement = isSuchReport(outcome.value, words.cover, words.phrases.lookAlikes);
      if (judgement.isReport) return { ok: true, value: recognise(outcome.value, words, choose) };
      const expected = '部门的绩效自评报告、预算或决算';
      const action = '请确认拿对了文件；确是这类文件的，请告诉维护者它的标题';
      return { ok: false, problems: [{ file: name, found: judgement.found, expected, action }] };
    },
    drawPages: async (bytes) => {
      const library = await pdfium();
      const document = await library.loadDocument(bytes);
      const count = document.getPageCount();
      document.destroy();
      return Array.from({ length: count }, (_, index) =>
        renderPage(bytes, index + 1, SCALE, library),
      );
    },
  };
}
