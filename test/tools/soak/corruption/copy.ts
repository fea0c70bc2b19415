/** A copy of data/ to be spoilt, which mends itself afterwards. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { layOutData } from '../small-data.ts';

const REPORTS = ['2022/education', '2023/education'];

export class Copy {
  readonly root: string;
  readonly publicRoot: string;
  /** Paths below data/, in a fixed order. */
  readonly files: readonly string[];
  readonly #sound: string;
  readonly #touched = new Set<string>();

  /** @param folder an empty one */
  constructor(folder: string) {
    for (const name of ['sound', 'spoilt']) layOutData(join(folder, name), REPORTS);
    this.#sound = join(folder, 'sound/data');
    this.root = join(folder, 'spoilt/data');
    this.publicRoot = join(folder, 'spoilt/public');
    this.files = readdirSync(this.#sound, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && !each.name.endsWith('README.md'))
      .map((each) => relative(this.#sound, join(each.parentPath, each.name)))
      .sort();
  }

  get touched(): readonly string[] {
    return [...this.#touched];
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.#sound, file));
  }

  text(file: string): string {
    return this.bytes(file).toString();
  }

  write(file: string, content: string | Uint8Array): void {
    const path = this.#touch(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  remove(path: string): void {
    rmSync(this.#touch(path), { recursive: true, force: true });
  }

  move(from: string, to: string): void {
    const [old, fresh] = [this.#touch(from), this.#touch(to)];
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(dirname(fresh), { recursive: true });
    renameSync(old, fresh);
  }

  /** Two files or folders in each other's place. */
  swap(a: string, b: string): void {
    this.move(a, `${a}.aside`);
    this.move(b, a);
    this.move(`${a}.aside`, b);
  }

  duplicate(from: string, to: string): void {
    cpSync(join(this.#sound, from), this.#touch(to), { recursive: true });
  }

  folder(path: string): void {
    this.remove(path);
    mkdirSync(join(this.root, path));
  }

  mend(): void {
    for (const path of this.#touched)
      rmSync(join(this.root, path), { recursive: true, force: true });
    for (const path of this.#touched)
      if (existsSync(join(this.#sound, path)))
        cpSync(join(this.#sound, path), join(this.root, path), { recursive: true });
    this.#touched.clear();
  }

  #touch(path: string): string {
    this.#touched.add(path);
    return join(this.root, path);
  }
}
