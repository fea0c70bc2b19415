/** The test documents themselves: each says what its rows say, and that it is invented. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { readFixtures, type Fixture } from '../tools/benchmark/fixtures.ts';
import { readAllUnits } from '../tools/benchmark/importer.ts';
import { words } from '../helpers/data.ts';

type Pdfium = Awaited<ReturnType<typeof PDFiumLibrary.init>>;

const fixtures = readFixtures();
const texts = new Map<string, string>();

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const pdfium = await PDFiumLibrary.init({
    wasmBinary: new Uint8Array(readFileSync(path)).buffer,
  });
  for (const fixture of fixtures) texts.set(fixture.file, await textOf(fixture, pdfium));
  pdfium.destroy();
});

async function textOf({ bytes, program }: Fixture, pdfium: Pdfium): Promise<string> {
  if (program === 'docx')
    return withoutTags(strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes));
  if (program === 'html') return withoutTags(strFromU8(bytes));
  if (program === 'text' || program === 'gbk')
    return new TextDecoder(program === 'gbk' ? 'gbk' : 'utf-8', { fatal: true }).decode(bytes);
  const document = await pdfium.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  return pages.join('\n');
}

function withoutTags(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<');
}

test.for(fixtures)('$file says what its rows say', ({ file, must, may, not }) => {
  const text = (texts.get(file) ?? '').replace(/\s/g, '');
  const absent = [...must, ...may, ...not].filter(
    ({ value }) => !text.includes(value.replace(/\s/g, '')),
  );
  expect(absent).toEqual([]);
  expect(text).toContain('虚构示例数据');
});

test.for(fixtures)(
  '$file has rows of known facts and units',
  ({ must, may, not, rubric, scores }) => {
    const { glossary } = words;
    const units = readAllUnits();
    const unknown = [...must, ...may, ...not].filter(
      ({ fact, unit }) => !glossary.byId(fact) || (unit !== '' && !units.has(unit)),
    );
    expect(unknown).toEqual([]);
    expect(must.length).toBeGreaterThan(3);
    expect(scores.length > 0).toBe(rubric !== '');
  },
);

test.for(fixtures)('$file does not ask for what it forbids', ({ must, may, not }) => {
  const asked = new Set(
    [...must, ...may].map(({ fact, value, unit }) => `${fact} ${value} ${unit}`),
  );
  expect(not.filter(({ fact, value, unit }) => asked.has(`${fact} ${value} ${unit}`))).toEqual([]);
});

test.for(fixtures.filter(({ program }) => program === 'text' || program === 'gbk'))(
  '$file prints each value on its lines',
  ({ file, must }) => {
    const lines = (texts.get(file) ?? '').split('\n');
    const off = must.filter(
      ({ value, lines: numbers }) =>
        numbers.length === 0 ||
        // A text of several words may run over a line's end.
        (/\d/.test(value[0] ?? '') &&
          !numbers.every((number) => lines[number - 1]?.includes(value))),
    );
    expect(off).toEqual([]);
  },
);

test('there are enough of them, and they are small', () => {
  const layouts = new Set(fixtures.map(({ layout }) => layout));
  const reports = fixtures.filter(({ layout }) => layout === 'family');
  const bytes = fixtures.reduce((sum, fixture) => sum + fixture.bytes.length, 0);
  expect(layouts.size).toBeGreaterThan(12);
  expect(new Set(reports.map(({ department }) => department)).size).toBeGreaterThanOrEqual(8);
  expect(bytes).toBeLessThan(4_000_000);
});
