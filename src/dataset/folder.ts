/** The only place that touches the disk: files of data/, named in messages by their path below it. No link is followed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../engine/model/entry.ts';
import { readYaml } from '../engine/model/entry.ts';
import type { Report } from '../engine/model/problem.ts';
import { readDataText } from '../engine/model/text.ts';
import { kindOf, kindOfEntry, unfit, unreadable, type Kind } from './kind.ts';
import { isShort, type Lengths } from './lengths.ts';

const END = '# 完';

export class Folder {
  readonly #root: string;
  readonly #path: string;
  readonly #name: string;
  readonly report: Report;

  readonly #lengths: Lengths | undefined;

  /**
   * @param name of the root in messages
   * @param lengths of names, cells and files; not judged where it is not given
   */
  constructor(root: string, report: Report, path = '', name = 'data', lengths?: Lengths) {
    this.#root = root;
    this.#path = path;
    this.#name = name;
    this.report = report;
    this.#lengths = lengths;
  }

  sub(name: string): Folder {
    return new Folder(this.#root, this.report, join(this.#path, name), this.#name, this.#lengths);
  }

  /** The same folder, whose problems are told to another listener. */
  heardBy(report: Report): Folder {
    return new Folder(this.#root, report, this.#path, this.#name, this.#lengths);
  }

  limited(lengths: Lengths | undefined): Folder {
    return new Folder(this.#root, this.report, this.#path, this.#name, lengths);
  }

  /** The name used in messages, e.g. data/glossary.csv. */
  label(name: string): string {
    return join(this.#name, this.#path, name);
  }

  /** Whatever it is: what is no file is told when it is read. */
  has(name: string): boolean {
    return kindOf(this.#at(name)) !== 'none';
  }

  /** Everything in it, in a fixed order whatever the file system gives. */
  entries(): readonly { readonly name: string; readonly kind: Kind }[] {
    return this.#list()
      .map((each) => ({ name: each.name, kind: kindOfEntry(each) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  folders(): readonly string[] {
    return this.#named('folder');
  }

  files(ending: string): readonly string[] {
    return this.#named('file').filter((name) => name.endsWith(ending));
  }

  /** Missing reads as a problem and an empty file. */
  bytes(name: string): Uint8Array | undefined {
    const file = this.label(name);
    const kind = kindOf(this.#at(name));
    if (kind === 'none')
      this.report({
        file,
        found: '没有文件',
        expected: '这个文件',
        action: '请恢复它；写法见 data/README.md',
      });
    else if (kind !== 'file') this.report(unfit(file, kind, 'file'));
    else
      try {
        return this.#whole(name, readFileSync(this.#at(name)));
      } catch (error) {
        this.report(unreadable(file, error));
      }
    return undefined;
  }

  /** A CSV that ends within a line was not written to its end: YAML files say 完 instead. */
  #whole(name: string, bytes: Uint8Array): Uint8Array | undefined {
    if (!name.endsWith('.csv') || [0x0a, 0x0d, undefined].includes(bytes.at(-1)))
      return this.#short(name, bytes);
    this.report({
      file: this.label(name),
      found: '最后一行末尾没有换行',
      expected: '以换行结尾的文件',
      action: '请检查文件是否没有存完；内容齐全的，在最后一行末尾补一个换行',
    });
    return undefined;
  }

  #short(name: string, bytes: Uint8Array): Uint8Array | undefined {
    const lengths = this.#lengths;
    const isSound = !lengths || isShort(bytes, this.label(name), lengths, this.report);
    return isSound ? bytes : undefined;
  }

  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && readDataText(bytes, this.label(name), this.report);
  }

  yaml(name: string): Entry | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : readYaml(text, this.label(name), this.report);
  }

  /** A list cut short between two items is YAML still, and would only be shorter: its last line says that it is whole. */
  wholeYaml(name: string): Entry | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const lines = text.trimEnd().split('\n');
    if (lines.at(-1)?.trim() !== END)
      this.report({
        file: this.label(name),
        row: lines.length,
        found: `没有「${END}」结尾`,
        expected: `最后一行是「${END}」`,
        action: lines.includes(END)
          ? `请把「${END}」移到最后`
          : '文件可能被截断了，请与上一版对照；确实完整的，在末尾补上这一行',
      });
    return readYaml(text, this.label(name), this.report);
  }

  sha256(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && createHash('sha256').update(bytes).digest('hex');
  }

  #at(name: string): string {
    return join(this.#root, this.#path, name);
  }

  #named(kind: Kind): readonly string[] {
    return this.entries()
      .filter((each) => each.kind === kind)
      .map(({ name }) => name);
  }

  #list(): readonly Dirent[] {
    // Where data/ itself lies does not matter; what is no folder further down is told by `strangers`.
    if (this.#path !== '' && kindOf(this.#at('')) !== 'folder') return [];
    try {
      return readdirSync(this.#at(''), { withFileTypes: true });
    } catch (error) {
      if (this.has('')) this.report(unreadable(this.label(''), error));
      return [];
    }
  }
}
