/** A row of disclosures.csv, and how a fault of it is reported. */
import type { CsvRow } from '../engine/model/csv.ts';

export const DISCLOSURE_COLUMNS = [
  'id',
  'kind',
  'title',
  'document_number',
  'state',
  'approved_on',
  'published_on',
  'withdrawn_on',
  'checked_on',
  'url',
  'file',
  'sha256',
  'bytes',
  'pages',
  'retrieved_on',
  'exemption',
  'note',
  'line',
] as const;

export type DisclosureRow = CsvRow<(typeof DISCLOSURE_COLUMNS)[number]>;

/** Reports a problem of one cell of the row. */
export type SayOfRow = (
  column: (typeof DISCLOSURE_COLUMNS)[number],
  expected: string,
  action?: string,
) => void;
