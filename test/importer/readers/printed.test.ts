/** One page of HTML, printed by two programs: what is read of the PDF is what the page says. All 虚构示例数据. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from 'vitest';
import type { Line, SourceDocument } from '../../../src/importer/document.ts';
import { readDocument } from '../../../src/importer/readers/read-document.ts';
import { dump, limits } from './dump.ts';

const pdfium = await PDFiumLibrary.init();
const MOST_MILLISECONDS_A_PAGE = 40;

function bytesOf(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, name));
}

async function read(name: string): Promise<SourceDocument> {
  const outcome = await readDocument(bytesOf(name), name, { pdfium }, limits);
  if (!outcome.ok) throw new Error(dump(outcome).join('\n'));
  return outcome.value;
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/\s/g, '')).join('');
}

/** Paragraphs and cells, without what only tells how it was printed. */
function contentOf({ blocks }: SourceDocument): readonly unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'text') return paragraphsOf(block.lines);
    return block.cells.map(({ lines, ...place }) => ({ ...place, text: textOf(lines) }));
  });
}

function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const marked = lines.map((line) => textOf([line]) + (line.endsParagraph ? '\n' : ''));
  return marked.join('').trimEnd().split('\n');
}

const PRINTED = ['printed-by-chromium.pdf', 'printed-by-libreoffice.pdf'];

test.for(PRINTED)('%s', async (name) => {
  const [printed, page] = [await read(name), await read('printed.html')];
  expect(printed.pageSizes?.length).toBeGreaterThan(2);
  expect(contentOf(printed)).toEqual(contentOf(page));
  expect(printed.remarks).toEqual([]);
});

test.for(PRINTED)('%s: every character has a box on its page', async (name) => {
  const { blocks, pageSizes } = await read(name);
  const lines = blocks.flatMap((block) =>
    block.kind === 'text' ? block.lines : block.cells.flatMap((cell) => cell.lines),
  );
  const outside = lines.filter(({ text, boxes, page }) => {
    const size = pageSizes?.[(page ?? 0) - 1];
    if (!size || boxes?.length !== text.length) return true;
    return boxes.some(({ left, right, top, bottom }) => {
      const isWide = left <= right && top < bottom;
      return !isWide || left < 0 || top < 0 || right > size.width || bottom > size.height;
    });
  });
  expect(outside).toEqual([]);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
});

test('a page takes few milliseconds, and reading again takes no more memory', async () => {
  const [name = ''] = PRINTED;
  const { pageSizes } = await read(name);
  const before = process.memoryUsage().external;
  // Time of the processor: other programs on the machine do not count.
  const start = process.cpuUsage();
  const times = 10;
  for (let time = 0; time < times; time += 1) await read(name);
  const pages = (pageSizes?.length ?? 0) * times;
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000 / pages).toBeLessThan(MOST_MILLISECONDS_A_PAGE);
  expect(process.memoryUsage().external - before).toBeLessThan(1_000_000);
});
