/** What the browser test runs in the page: the importer alone, without anything of Node. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { openReport } from '../../src/importer/open-report.ts';
import { readReport } from '../../src/importer/read-report.ts';
import { readImportWords } from '../../src/importer/import-words.ts';

export interface Reading {
  readonly figures: readonly string[];
  readonly problems: readonly string[];
}

export interface BrowserImporter {
  readonly read: (name: string, base64: string) => Promise<Reading>;
}

/** @param files of data/ by path, and the binary of PDFium, all base64 */
async function open(
  files: Readonly<Record<string, string>>,
  wasm: string,
): Promise<BrowserImporter> {
  const loaded = readImportWords((path) => bytesOf(files[path] ?? ''));
  const pdfium = await PDFiumLibrary.init({ wasmBinary: bytesOf(wasm).buffer as ArrayBuffer });
  const noRubric = { scorable: new Map(), groups: [] };
  return {
    read: async (name, base64) => {
      const opened = await openReport(bytesOf(base64), name, { ...loaded, tools: { pdfium } });
      if (!opened.ok) return { figures: [], problems: opened.problems.map(({ found }) => found) };
      const year = opened.value.cover.year?.value ?? '';
      const known = { year, names: [], rubric: noRubric };
      const { figures } = readReport(opened.value, loaded.words, known);
      return {
        figures: figures.map(({ fact, value, unit }) => `${fact.id} ${value} ${unit}`),
        problems: [],
      };
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

Object.assign(globalThis, { openImporter: open });
