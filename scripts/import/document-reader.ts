/** The importer of src/importer, as the command uses it. PDFium is started when the first document comes. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { renderPage } from '../../src/importer/readers/pdf/render-page.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import { readSheet } from '../../src/importer/wide/read-sheet.ts';
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
    limits: () => lists().limits,
    read: async (bytes, name, choose) => {
      const tools = { pdfium: await pdfium() };
      return importDocument(bytes, name, choose, { ...lists(), tools });
    },
    readSheet: (bytes, name) => Promise.resolve(readSheet(bytes, name, lists().limits.wide)),
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
