/** The importer is one library for the command and for a page: in Chromium it reads what it reads in Node. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { openReader } from '../tools/benchmark/open-reader.ts';
import type { BrowserImporter } from './importer-entry.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = join(ROOT, 'data');
const DOCUMENTS = join(ROOT, 'test/importer/documents');
const CASES = [
  'family/water-2020-chromium.pdf',
  'family/water-2020-docx.docx',
  'family/water-2020-html.html',
  'family/emergency-2023-gbk.txt',
] as const;

function base64(path: string): string {
  return readFileSync(path).toString('base64');
}

function listsOfData(): Readonly<Record<string, string>> {
  const recognition = readdirSync(join(DATA, 'recognition')).map((name) => `recognition/${name}`);
  const paths = ['units.csv', 'glossary.csv', 'terms.yaml', ...recognition];
  return Object.fromEntries(paths.map((path) => [path, base64(join(DATA, path))]));
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/browser/importer-entry.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

test('a document gives the same figures in the browser and in Node', async ({ page }) => {
  const [script, inNode] = [await bundle(), openReader(DATA)];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addScriptTag({ content: script });
  const wasm = base64(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  const importer = await page.evaluateHandle<BrowserImporter, { files: object; wasm: string }>(
    ({ files, wasm }) =>
      (
        globalThis as unknown as {
          openImporter: (files: object, wasm: string) => Promise<BrowserImporter>;
        }
      ).openImporter(files, wasm),
    { files: listsOfData(), wasm },
  );
  for (const file of CASES) {
    const name = file.slice(file.indexOf('/') + 1);
    const inBrowser = await importer.evaluate(
      async ({ read }, [each, bytes]) => read(each, bytes),
      [name, base64(join(DOCUMENTS, file))] as const,
    );
    const outcome = await inNode(readFileSync(join(DOCUMENTS, file)), name, '');
    const expected = outcome.ok
      ? outcome.value.figures.map(({ fact, value, unit }) => `${fact.id} ${value} ${unit}`)
      : [];
    expect(inBrowser.problems, file).toEqual([]);
    expect(inBrowser.figures.length, file).toBeGreaterThan(30);
    expect(inBrowser.figures, file).toEqual(expected);
  }
  expect(requests).toEqual([]);
});
