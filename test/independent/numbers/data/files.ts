/** Reads the files of data/ by name; the only place that knows where they lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readRecords } from '../../csv.ts';
import { readYaml, type Yaml } from '../../yaml.ts';

export type Row = Readonly<Record<string, string>>;

export class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  text(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** No file is no rows. */
  rows(name: string): Row[] {
    return this.has(name) ? readRecords(this.text(name)) : [];
  }

  yaml(name: string): Yaml {
    return this.has(name) ? readYaml(this.text(name)) : '';
  }

  folder(name: string): Folder {
    return new Folder(join(this.path, name));
  }

  folders(): string[] {
    if (!existsSync(this.path)) return [];
    return readdirSync(this.path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  files(ending: string): string[] {
    if (!existsSync(this.path)) return [];
    return readdirSync(this.path)
      .filter((name) => name.endsWith(ending))
      .sort();
  }
}

/** A part of a YAML tree; what is not there reads as empty. */
export function part(tree: Yaml | undefined, key: string): Yaml {
  return typeof tree === 'object' && !Array.isArray(tree) ? (tree[key] ?? '') : '';
}

export function hasPart(tree: Yaml | undefined, key: string): boolean {
  return typeof tree === 'object' && !Array.isArray(tree) && key in tree;
}

export function word(tree: Yaml | undefined, key: string): string {
  const found = part(tree, key);
  return typeof found === 'string' ? found : '';
}

export function list(tree: Yaml | undefined, key: string): Yaml[] {
  const found = part(tree, key);
  if (Array.isArray(found)) return found;
  return found === '' ? [] : [found];
}

export function words(tree: Yaml | undefined, key: string): string[] {
  return list(tree, key).filter((each) => typeof each === 'string');
}
