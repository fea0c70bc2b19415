/** What the browser test runs in the page: the importer alone, without anything of Node. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { importDocument } from '../../src/importer/import-document.ts';
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
      const outcome = await importDocument(
        bytesOf(base64),
        name,
        ({ year }) => ({ year: year?.value ?? '', names: [], rubric: noRubric }),
        { ...loaded, tools: { pdfium } },
      );
      if (!outcome.ok) return { figures: [], problems: outcome.problems.map(({ found }) => found) };
      const { figures } = outcome.value;
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
