/** The cells that describe a local file: sha256, bytes, pages, against the file where it could be read. */
import { quoted } from '../../engine/model/problem.ts';
import { extensionOf, type DocumentClaim, type DocumentFault } from './document.ts';

const COUNT = /^[1-9]\d*$/;
/** Files in which pages mean nothing. */
const PAGELESS = ['xlsx', 'zip'];

/** Without a file there is nothing to describe. */
export function strayCells(claim: DocumentClaim): readonly DocumentFault[] {
  return (['sha256', 'bytes', 'pages'] as const)
    .filter((column) => claim[column] !== '')
    .map((column) => fault(claim, column, '空，因为 file 是空的', '请补上 file，或清空这一格'));
}

/** @param actual of the file; undefined when it could not be read */
export function sha256Faults(claim: DocumentClaim, actual?: string): readonly DocumentFault[] {
  if (actual === undefined) {
    if (/^[0-9a-f]{64}$/.test(claim.sha256)) return [];
    return [fault(claim, 'sha256', '64 位小写十六进制数', '请照文件填写')];
  }
  if (claim.sha256 === actual) return [];
  return [fault(claim, 'sha256', `文件的 ${actual}`, CHANGED)];
}

/** @param actual bytes of the file; undefined when there is none */
export function bytesFaults(claim: DocumentClaim, actual?: number): readonly DocumentFault[] {
  if (actual === undefined) {
    if (COUNT.test(claim.bytes)) return [];
    return [fault(claim, 'bytes', '字节数，不带千分位的整数', '请照文件填写')];
  }
  if (claim.bytes === String(actual)) return [];
  return [fault(claim, 'bytes', `文件的 ${String(actual)}`, CHANGED)];
}

/** @param actual pages of a PDF; undefined when they are not certain, and then the clerk's number stands */
export function pagesFaults(claim: DocumentClaim, actual?: number): readonly DocumentFault[] {
  const extension = extensionOf(claim.file);
  if (PAGELESS.includes(extension)) {
    if (claim.pages === '') return [];
    return [fault(claim, 'pages', `空，因为 ${extension} 文件没有页`, '请清空')];
  }
  if (actual !== undefined) {
    if (claim.pages === String(actual)) return [];
    return [fault(claim, 'pages', `PDF 的实际页数 ${String(actual)}`, '请改正')];
  }
  // A Word document breaks into pages only when it is printed.
  if (COUNT.test(claim.pages) || (claim.pages === '' && extension === 'docx')) return [];
  return [fault(claim, 'pages', '页数，大于零的整数', '请打开文件看一共几页')];
}

const CHANGED = '请核对是不是这份文件：换过文件的照新文件改，没有换过的恢复原来的文件';

function fault(
  claim: DocumentClaim,
  column: keyof DocumentClaim,
  expected: string,
  action: string,
): DocumentFault {
  return { column, found: quoted(claim[column]), expected, action };
}
