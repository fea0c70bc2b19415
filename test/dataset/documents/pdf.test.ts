/** Pages of a PDF are told only where they are certain. */
import { expect, test } from 'vitest';
import { certainPages } from '../../../src/dataset/documents/pdf.ts';
import { latin, pdf } from '../../helpers/documents.ts';

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Written for the web: the first object gives the file's length and its pages. */
function linearized(pages: number, off = 0): Uint8Array {
  const start = `%PDF-1.5\n1 0 obj\n<< /Linearized 1 /L LENGTH /H [ 5 6 ] /O 9 /E 7 /N ${String(pages)} /T 8 >>\nendobj\n`;
  const rest = '%%EOF\n9 0 obj\n<< /Type /ObjStm >>\nendobj\nstartxref\n0\n%%EOF\n';
  const length = String(start.length + rest.length + off).padEnd('LENGTH'.length);
  return latin(start.replace('LENGTH', length) + rest);
}

test.for<readonly [string, Uint8Array, number | undefined]>([
  ['every object in the open', pdf(3), 3],
  ['many pages', pdf(120), 120],
  ['names without spaces', latin(text(pdf(2)).replaceAll('/Type /Page', '/Type/Page')), 2],
  [
    'a tree of pages',
    pdf(2, '8 0 obj\n<< /Type /Pages /Parent 2 0 R /Kids [] /Count 2 >>\nendobj\n'),
    2,
  ],
  ['a list of titles, which counts otherwise', pdf(2, '8 0 obj\n<< /Count 9 >>\nendobj\n'), 2],
  [
    'the words inside a content stream',
    pdf(1, '8 0 obj\n<< >>\nstream\n(/Type /Page)\nendstream\nendobj\n'),
    1,
  ],
  ['written for the web', linearized(12), 12],
  ['written for the web, then changed', linearized(12, -1), undefined],
  ['a page too many', pdf(2, '8 0 obj\n<< /Type /Page >>\nendobj\n'), undefined],
  ['two trees', pdf(2, '8 0 obj\n<< /Type /Pages /Count 2 >>\nendobj\n'), undefined],
  ['no tree', latin(text(pdf(1)).replace('/Pages /Kids', '/Other /Kids')), undefined],
  ['packed objects', pdf(2, '8 0 obj\n<< /Type /ObjStm >>\nendobj\n'), undefined],
  ['encrypted', pdf(2, '8 0 obj\n<< /Encrypt 7 0 R >>\nendobj\n'), undefined],
  ['changed after it was written', latin(`${text(pdf(2))}startxref\n0\n%%EOF\n`), undefined],
])('%s', ([, bytes, pages]) => {
  expect(certainPages(bytes)).toBe(pages);
});
