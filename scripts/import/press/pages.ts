/** On which pages of a PDF a value stands; told only where it stands on one page, or is marked as often as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { PDFiumLibrary } from '@hyzyla/pdfium';

import type { Mark } from './marks.ts';

export async function pagesOf(
  bytes: Uint8Array,
  marks: readonly Mark[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const wasm = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const binary = new Uint8Array(readFileSync(wasm));
  const library = await PDFiumLibrary.init({ wasmBinary: binary.buffer });
  const document = await library.loadDocument(bytes);
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return new Map(
    marks.flatMap(({ fact, value }, index) => {
      const counts = value === '' ? [] : texts.map((text) => countOf(text, value));
      const on = counts.flatMap((count, page) => (count > 0 ? [page + 1] : []));
      const marked = marks.filter((mark) => mark.fact === fact && mark.value === value).length;
      // Found less often than printed: a narrow cell broke it, and nobody knows on which page.
      const isBroken = counts.reduce((sum, count) => sum + count, 0) < marked;
      return on.length === 1 && !isBroken ? [[index, on] as const] : [];
    }),
  );
}

/** A word may run over a line; between two numbers a blank is what parts two cells. */
function countOf(printed: string, value: string): number {
  let count = 0;
  const text = printed.replace(/\s+/g, /^[\d.,]+$/.test(value) ? ' ' : '');
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + value.length] ?? '';
    if (!/[\d.,]/.test(before) && !/\d/.test(after)) count += 1;
  }
  return count;
}
