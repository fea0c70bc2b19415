/** The pictures of a PDF in the review page: sound PNG files, with personal lines painted over in the pixels themselves. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeReview } from '../../src/intake/review-file.ts';
import { readImportCommand } from '../../src/intake/import-command.ts';
import { settleTarget } from '../../src/intake/settle-target.ts';
import type { Line } from '../../src/importer/document.ts';
import { DATA_ROOT, dataset } from '../helpers/data.ts';
import { imported, readerOf } from '../helpers/imported.ts';

const SIZE = 100;
const BLACK = { width: SIZE, height: SIZE, bytes: new Uint8Array(SIZE * SIZE) };

/** One line of a page of 100 × 100 points, 10 points for each character. */
function line(text: string, top: number): Line {
  const boxes = Array.from(text, (_, index) => {
    return { left: index * 10, right: index * 10 + 10, top, bottom: top + 10 };
  });
  return { number: top, page: 1, text, boxes, endsParagraph: true };
}

async function pageOf(lines: readonly Line[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const asked = { jurisdiction: 'futian', department: 'science-innovation', year: '2021' };
  const said = { where: '封面', department: '', year: '' };
  const target = settleTarget(
    'x.pdf',
    { ...asked, rubric: undefined },
    said,
    dataset.catalogue,
    DATA_ROOT,
  );
  const command = readImportCommand(['x.pdf']);
  if (!target.ok || command === 'help' || !command.ok) throw new Error('no target');
  const read = imported({
    document: {
      format: 'pdf',
      blocks: [{ kind: 'text', lines }],
      pageSizes: [{ width: SIZE, height: SIZE }],
      lineCount: undefined,
      remarks: [],
    },
  });
  const reader = { ...readerOf(read), drawPages: () => Promise.resolve([BLACK]) };
  const means = {
    command: command.value,
    dataset,
    dataRoot: join(root, 'data'),
    publicRoot: root,
    reader,
    seen: new Map<string, string>(),
  };
  const reviewed = { imported: read, bytes: new Uint8Array(), name: 'x.pdf' };
  return readFileSync(await writeReview(target.value, reviewed, means), 'utf8');
}

/** Pixel values of the first picture, row by row. */
function pixels(html: string): (row: number, column: number) => number | undefined {
  const [, data = ''] = /data:image\/png;base64,([A-Za-z0-9+/=]+)/.exec(html) ?? [];
  const png = Buffer.from(data, 'base64');
  expect(png.readUInt32BE(16)).toBe(SIZE);
  const length = png.readUInt32BE(33);
  expect(png.toString('latin1', 37, 41)).toBe('IDAT');
  const rows = inflateSync(png.subarray(41, 41 + length));
  return (row, column) => rows[row * (SIZE + 1) + 1 + column];
}

test('a name is painted over, its label and the other lines are not', async () => {
  const at = pixels(await pageOf([line('填报人：甲某某', 20), line('预算数 12', 50)]));
  expect(at(25, 15)).toBe(0);
  expect(at(25, 45)).toBe(0xbb);
  expect(at(25, 65)).toBe(0xbb);
  expect(at(25, 75)).toBe(0);
  expect(at(55, 45)).toBe(0);
});

test('the picture is in the page, and what was not read is boxed', async () => {
  const html = await pageOf([line('预算数 12', 50)]);
  expect(html).toContain('<rect class="unread" x="40" y="50" width="20" height="10"/>');
});
