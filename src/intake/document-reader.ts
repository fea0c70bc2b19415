/** The importer of src/importer, as the command uses it. PDFium is started when the first document comes. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { renderPage } from '../importer/readers/pdf/render-page.ts';
import { importDocument } from '../importer/import-document.ts';
import { readSheet } from '../importer/wide/read-sheet.ts';
import { loadImportWords } from './load-import-words.ts';
import type { ChooseLater } from '../importer/recognise.ts';
import type { DocumentReader } from './reader.ts';

/** 144 dpi: small print of a scoring table stays legible. */
const SCALE = 2;

export interface OwnReader extends DocumentReader {
  read(bytes: Uint8Array, name: string, choose: ChooseLater): ReturnType<DocumentReader['read']>;
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
