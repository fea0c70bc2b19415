/** The source files with what they import. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { PROJECT_ROOT } from './data.ts';

export interface SourceFile {
  /** From the project's root, e.g. src/engine/model/csv.ts. */
  readonly path: string;
  /** model, rubric …, or scripts. */
  readonly layer: string;
  readonly text: string;
  /** Paths from the project's root for own files, names for packages. */
  readonly imports: readonly string[];
}

/** Rooms of src that hold several layers. */
const ROOMS = ['engine', 'site'];

export function layerOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top !== 'src') return top;
  return ROOMS.includes(second) ? third : second;
}

export function readSources(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && endings.some((ending) => file.name.endsWith(ending)))
    .map((file) => readSource(relative(PROJECT_ROOT, join(file.parentPath, file.name))));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(PROJECT_ROOT, path), 'utf8');
  const imports = ts
    .preProcessFile(code(path, text))
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? normalize(join(path, '..', fileName)) : fileName,
    );
  return { path, layer: layerOf(path), text, imports };
}

/** The script parts of an Astro file; a TypeScript file whole; a stylesheet has none. */
function code(path: string, text: string): string {
  if (path.endsWith('.ts')) return text;
  if (!path.endsWith('.astro')) return '';
  const front = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]);
  return [front, ...scripts].join('\n');
}
