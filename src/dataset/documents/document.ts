/** 本地文件: the copy of a published document that the site itself offers, as its record claims it to be. */
import { join } from 'node:path';

/** The report that a document belongs to, and where its files are. */
export interface DocumentPlace {
  /** Path of public/. */
  readonly publicRoot: string;
  readonly jurisdiction: string;
  readonly year: string;
  readonly department: string;
}

/** Cells of disclosures.csv, as written. */
export interface DocumentClaim {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: string;
  readonly pages: string;
}

/** A problem of one cell; whoever reads the file adds its name and row. */
export interface DocumentFault {
  readonly column: keyof DocumentClaim;
  readonly found: string;
  readonly expected: string;
  readonly action: string;
}

/** Below public/. */
export const DOCUMENT_FOLDER = 'disclosures';

/** futian/2020/finance, below public/disclosures. */
export function placePath({ jurisdiction, year, department }: DocumentPlace): string {
  return [jurisdiction, year, department].join('/');
}

/** The folder as messages name it. */
export function placeLabel(place: DocumentPlace): string {
  return `public/${DOCUMENT_FOLDER}/${placePath(place)}`;
}

export function placeFolder(place: DocumentPlace): string {
  return join(place.publicRoot, DOCUMENT_FOLDER, placePath(place));
}

/** What follows the last dot; '' where there is none. */
export function extensionOf(file: string): string {
  return /\.([^.]*)$/.exec(file)?.[1] ?? '';
}

/** Signs that cannot be seen, or that turn a line around, written as their number: \u{202e}. */
export function visibleName(name: string): string {
  return name.replaceAll(/\p{C}/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
