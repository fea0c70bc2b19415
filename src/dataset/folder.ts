/** The only place that touches the disk: files of data/, named in messages by their path below it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../model/entry.ts';
import { readYaml } from '../model/entry.ts';
import type { Report } from '../model/problem.ts';
import { readText } from '../model/text.ts';

export class Folder {
  readonly #root: string;
  readonly #path: string;
  readonly report: Report;

  constructor(root: string, report: Report, path = '') {
    this.#root = root;
    this.#path = path;
    this.report = report;
  }

  sub(name: string): Folder {
    return new Folder(this.#root, this.report, join(this.#path, name));
  }

  /** The name used in messages, e.g. data/glossary.csv. */
  label(name: string): string {
    return join('data', this.#path, name);
  }

  has(name: string): boolean {
    return existsSync(join(this.#root, this.#path, name));
  }

  /** Names of folders, in a fixed order whatever the file system gives. */
  folders(): readonly string[] {
    if (!this.has('')) return [];
    return readdirSync(join(this.#root, this.#path), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map((each) => each.name)
      .sort();
  }

  files(ending: string): readonly string[] {
    if (!this.has('')) return [];
    return readdirSync(join(this.#root, this.#path), { withFileTypes: true })
      .filter((each) => each.isFile() && each.name.endsWith(ending))
      .map((each) => each.name)
      .sort();
  }

  /** Missing reads as a problem and an empty file. */
  bytes(name: string): Uint8Array | undefined {
    if (this.has(name)) return readFileSync(join(this.#root, this.#path, name));
    const expected = '这个文件';
    const action = '请恢复它；写法见 data/README.md';
    this.report({ file: this.label(name), found: '没有文件', expected, action });
    return undefined;
  }

  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && readText(bytes, this.label(name), this.report);
  }

  yaml(name: string): Entry | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : readYaml(text, this.label(name), this.report);
  }

  sha256(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && createHash('sha256').update(bytes).digest('hex');
  }
}
