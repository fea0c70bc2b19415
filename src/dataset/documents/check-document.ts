/** Checks one local file against its record. What is published under our address is what was recorded, or nothing. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FileType } from '../../engine/disclosure/rule.ts';
import type { DocumentFile } from '../../engine/model/disclosure.ts';
import { quoted } from '../../engine/model/problem.ts';
import { bytesFaults, pagesFaults, sha256Faults, strayCells } from './claim.ts';
import { contentFaults } from './content.ts';
import { unlistedType, unsafeName } from './document-name.ts';
import {
  extensionOf,
  placeLabel,
  type DocumentClaim,
  type DocumentFault,
  type DocumentPlace,
} from './document.ts';
import { findDocument } from './find-document.ts';
import { certainPages } from './pdf.ts';

/**
 * @param say called once for every fault, all of them in one run
 * @returns undefined when there is no file, or anything is wrong with it
 */
export function checkDocument(
  place: DocumentPlace,
  claim: DocumentClaim,
  limits: readonly FileType[],
  say: (fault: DocumentFault) => void,
): DocumentFile | undefined {
  const faults = claim.file === '' ? strayCells(claim) : faultsOf(place, claim, limits);
  faults.forEach(say);
  if (claim.file === '' || faults.length > 0) return undefined;
  return {
    name: claim.file,
    sha256: claim.sha256,
    bytes: Number.parseInt(claim.bytes, 10),
    pages: claim.pages === '' ? undefined : Number.parseInt(claim.pages, 10),
  };
}

function faultsOf(
  place: DocumentPlace,
  claim: DocumentClaim,
  limits: readonly FileType[],
): readonly DocumentFault[] {
  const { file } = claim;
  const unsafe = unsafeName(file, placeLabel(place));
  const found = unsafe ? { kind: 'fault' as const, fault: unsafe } : findDocument(place, file);
  const unlisted = unlistedType(file, limits);
  const named = unlisted ? [unlisted] : [];
  const size = found.kind === 'file' ? found.bytes : undefined;
  const unread = found.kind === 'file' ? unfitSize(file, found.bytes, limits) : found.fault;
  if (found.kind === 'file' && !unread)
    return [...named, ...readingFaults(claim, readFileSync(found.path))];
  return [
    ...(unread ? [unread] : []),
    ...named,
    ...sha256Faults(claim),
    ...bytesFaults(claim, size),
    ...pagesFaults(claim),
  ];
}

function readingFaults(claim: DocumentClaim, bytes: Uint8Array): readonly DocumentFault[] {
  const content = contentFaults(claim.file, bytes);
  const isPdf = extensionOf(claim.file) === 'pdf' && content.length === 0;
  return [
    ...content,
    ...sha256Faults(claim, createHash('sha256').update(bytes).digest('hex')),
    ...bytesFaults(claim, bytes.length),
    ...pagesFaults(claim, isPdf ? certainPages(bytes) : undefined),
  ];
}

/** Too little or too much to be read. */
function unfitSize(
  file: string,
  bytes: number,
  limits: readonly FileType[],
): DocumentFault | undefined {
  const fault = (found: string, expected: string, action: string): DocumentFault => {
    return { column: 'file', found: `${found}的${quoted(file)}`, expected, action };
  };
  if (bytes === 0) return fault('没有内容（0 字节）', '有内容的文件', '请重新取得文件');
  const own = limits.find(({ extension }) => extension === extensionOf(file));
  // A type that may not be published at all is still read for its hash, up to the largest of the limits.
  const most = own?.maxBytes ?? Math.max(0, ...limits.map(({ maxBytes }) => maxBytes));
  return bytes > most
    ? fault(
        `${String(bytes)} 字节`,
        `不超过 ${String(most)} 字节（${String(most / 1024 / 1024)} MB）`,
        '请压缩后再放，或只登记 url',
      )
    : undefined;
}
