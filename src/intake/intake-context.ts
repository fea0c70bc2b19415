/** What every import of one run shares. */
import { createHash } from 'node:crypto';
import type { Dataset } from '../dataset/load.ts';
export { stagingRoot } from '../dataset/staging.ts';
import type { ImportCommand } from './import-command.ts';
import type { DocumentReader } from './reader.ts';

export interface IntakeContext {
  readonly command: ImportCommand;
  readonly dataset: Dataset;
  readonly dataRoot: string;
  readonly publicRoot: string;
  readonly reader: DocumentReader;
  /** Reports of this run by folder, with their source: two documents of one report would overwrite each other. */
  readonly seen: Map<string, string>;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
