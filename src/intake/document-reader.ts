/** The importer of src/importer, as the command uses it. PDFium is started when the first document comes. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { renderPage } from '../importer/readers/pdf/render-page.ts';
import { openReport } from '../importer/open-report.ts';
import { readReport } from '../importer/read-report.ts';
import { readSheet } from '../importer/wide/read-sheet.ts';
import { loadImportWords } from './load-import-words.ts';
import type { DocumentReader, OpenedDocument } from './reader.ts';

/** 144 dpi: small print of a scoring table stays legible. */
const SCALE = 2;

export interface OwnReader extends DocumentReader {
  /** Loads the lists and PDFium before they are needed. */
  prepare(): void;
}

export function openDocumentReader(dataRoot: string): OwnReader {
  let started: ReturnType<typeof PDFiumLibrary.init> | undefined;
  const pdfium = () => (started ??= PDFiumLibrary.init());
  let loaded: ReturnType<typeof loadImportWords> | undefined;
  const lists = () => (loaded ??= loadImportWords(dataRoot));
  return {
    limits: () => lists().limits,
    // What is wrong with the lists is told to whoever reads with them.
    prepare: () => {
      Promise.all([pdfium(), Promise.resolve().then(lists)]).catch(() => undefined);
    },
    open: async (bytes, name) => {
      const tools = { pdfium: await pdfium() };
      const opened = await openReport(bytes, name, { ...lists(), tools });
      if (!opened.ok) return opened;
      const { cover } = opened.value;
      const read: OpenedDocument['read'] = (known) =>
        Promise.resolve({ ok: true, value: readReport(opened.value, lists().words, known) });
      return { ok: true, value: { cover, read } };
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
