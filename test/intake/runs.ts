/** Runs the whole import command on a copy of data/, with prepared documents. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runImport } from '../../src/intake/run-import.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { readerOf } from '../helpers/imported.ts';

export const FOLDER = 'jurisdictions/futian/2021/science-innovation';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Place {
  readonly root: string;
  /** Writes a file beside data/. */
  readonly file: (name: string, text: string) => string;
  /** A file of the report's folder. */
  readonly path: (name: string) => string;
  readonly text: (name: string) => string;
  readonly rows: (name: string, ...starts: readonly string[]) => readonly string[];
  readonly pages: () => readonly string[];
  readonly run: (
    path: string,
    given: Parameters<typeof readerOf>[0],
    ...words: readonly string[]
  ) => Promise<Run>;
}

export function place(): Place {
  const root = copiedData('');
  const beside = dirname(root);
  const path = (name: string): string => join(root, FOLDER, name);
  const text = (name: string): string => readFileSync(path(name), 'utf8');
  return {
    root,
    path,
    text,
    file: (name, content) => {
      const made = join(beside, name);
      mkdirSync(dirname(made), { recursive: true });
      writeFileSync(made, content);
      return made;
    },
    rows: (name, ...starts) =>
      text(name)
        .split('\n')
        .filter((line) => starts.some((start) => line.startsWith(`${start},`))),
    pages: () => readdirSync(join(beside, '.review')).sort(),
    run: async (source, given, ...words) => {
      const said = { out: '', err: '' };
      const code = await runImport([source, ...words], {
        dataRoot: root,
        publicRoot: join(beside, 'public'),
        reader: readerOf(given),
        room: 100,
        out: (line) => (said.out += `${line}\n`),
        err: (line) => (said.err += `${line}\n`),
      });
      return { code, ...said };
    },
  };
}

/** Without the line breaks of the terminal. */
export function unwrapped(text: string): string {
  return text.replaceAll(/\n {4}/g, '');
}
