/** A local copy of a document: its link, its size, and the name under which a browser saves it. */
import type { Department, ReportKey } from '../../../dataset/jurisdiction.ts';
import type { Disclosure } from '../../../engine/model/disclosure.ts';
import { safeDownloadName } from '../../../engine/model/download-name.ts';
import { bytesText } from '../format.ts';
import { documentFilePath } from '../paths.ts';

export interface FileLink {
  readonly path: string;
  /** Of the saved file. */
  readonly name: string;
  /** PDF，3 页，17.8 KB */
  readonly text: string;
}

/** @returns undefined when no copy is kept */
export function fileLink(
  key: ReportKey,
  { name }: Department,
  { file, kind, documentNumber }: Disclosure,
): FileLink | undefined {
  if (!file) return undefined;
  const extension = file.name.split('.').at(-1) ?? '';
  const pages = file.pages === undefined ? [] : [`${String(file.pages)} 页`];
  return {
    path: documentFilePath(key, file.name),
    name: safeDownloadName([name, key.year, kind, documentNumber], extension),
    text: [extension.toUpperCase(), ...pages, bytesText(file.bytes)].join('，'),
  };
}
