/** What every import of one run shares. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/load.ts';
import type { Command } from './command.ts';
import type { DocumentReader } from './reader.ts';

export interface Means {
  readonly command: Command;
  readonly dataset: Dataset;
  readonly dataRoot: string;
  readonly publicRoot: string;
  readonly reader: DocumentReader;
  /** Reports of this run by folder, with their source: two documents of one report would overwrite each other. */
  readonly seen: Map<string, string>;
}

/** Half-written folders: git-ignored, on the same file system as data/, and never read as data. */
export function stagingRoot(dataRoot: string): string {
  return join(dataRoot, '..', '.build', 'import');
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
