/** Small documents made in memory, sound and spoilt, and a folder to put them in that is removed when the test ends. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import type { DocumentClaim, DocumentPlace } from '../../src/dataset/documents/document.ts';
import { checkDocument } from '../../src/dataset/documents/check-document.ts';
import { collect } from './cases.ts';

export const LIMITS = [
  { extension: 'pdf', maxBytes: 1024 * 1024 },
  { extension: 'xlsx', maxBytes: 2 * 1024 * 1024 },
  { extension: 'docx', maxBytes: 2 * 1024 * 1024 },
  { extension: 'zip', maxBytes: 2 * 1024 * 1024 },
];
export const FOLDER = 'disclosures/demo/2021/finance';

/** An empty public/. */
export function publicPlace(): DocumentPlace {
  const publicRoot = join(mkdtempSync(join(tmpdir(), 'documents-')), 'public');
  mkdirSync(publicRoot);
  onTestFinished(() => {
    rmSync(dirname(publicRoot), { recursive: true });
  });
  return { publicRoot, jurisdiction: 'demo', year: '2021', department: 'finance' };
}

/** @param path below public/ */
export function put(
  { publicRoot }: DocumentPlace,
  path: string,
  content: Uint8Array | string,
): string {
  const file = join(publicRoot, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** What a careful clerk writes of a file. */
export function claimOf(file: string, content: Uint8Array, pages = ''): DocumentClaim {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { file, sha256, bytes: String(content.length), pages };
}

/** The document that came out, and every message in full. */
export function checked(place: DocumentPlace, claim: DocumentClaim) {
  const { messages, report } = collect();
  const document = checkDocument(place, claim, LIMITS, (fault) => {
    report({ file: 'disclosures.csv', row: 2, ...fault });
  });
  return { document, messages };
}

export function latin(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** Every object in the open. @param more stands after the first line */
export function pdf(pages: number, more = ''): Uint8Array {
  const each = Array.from({ length: pages }, (_, index) => {
    return `${String(index + 3)} 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n`;
  });
  const root = `2 0 obj\n<< /Type /Pages /Kids [] /Count ${String(pages)} >>\nendobj\n`;
  const catalogue = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n';
  const body = [`%PDF-1.4\n${more}`, catalogue, root, ...each].join('');
  return latin(`${body}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`);
}

export function zip(...names: readonly string[]): Uint8Array {
  const time = new Date(1990, 1, 1);
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)])), { mtime: time });
}

export const XLSX = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'];
export const DOCX = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** The same zip with one name replaced by another of the same length, in the directory and beside the content. */
export function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error('the lengths in the directory would be wrong');
  return latin(Buffer.from(bytes).toString('latin1').replaceAll(from, to));
}
