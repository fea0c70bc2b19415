/**
 * A strict view of a YAML file: every scalar is text, every key must be asked for,
 * and each complaint knows its line. Default YAML typing would turn `0.10` into 0.1 and `否` variants into booleans.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { keyText, parseYaml, findRepeated } from './parse-yaml.ts';
import { quoted, type Report } from './problem.ts';
import { valuesAreVisible } from './yaml-signs.ts';

export class Entry {
  readonly file: string;
  readonly path: string;
  readonly #node: Node | null;
  readonly #lines: LineCounter;
  readonly #report: Report;
  readonly #asked = new Set<string>();
  readonly #missed = new Set<string>();
  #children: ReadonlyMap<string, Node | null> | undefined;

  constructor(file: string, path: string, node: Node | null, lines: LineCounter, report: Report) {
    this.file = file;
    this.path = path;
    this.#node = node;
    this.#lines = lines;
    this.#report = report;
  }

  get line(): number | undefined {
    const offset = this.#node?.range?.[0];
    return offset === undefined ? undefined : this.#lines.linePos(offset).line;
  }

  problem(found: string, expected: string, action: string): void {
    this.#report({ file: this.file, row: this.line, column: this.path, found, expected, action });
  }

  get isText(): boolean {
    return isScalar(this.#node);
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  /** This entry itself as text; a problem and '' when it is a list or a map. */
  get value(): string {
    // The failsafe schema makes every scalar a text.
    if (isScalar(this.#node)) return typeof this.#node.value === 'string' ? this.#node.value : '';
    this.problem(this.isList ? '一个列表' : '一组键', '一个值', '请改为单个值');
    return '';
  }

  keys(): readonly string[] {
    return [...this.#byKey().keys()];
  }

  has(key: string): boolean {
    return this.#byKey().has(key);
  }

  /** Made once: the parser's own map is searched from its start for each key. */
  #byKey(): ReadonlyMap<string, Node | null> {
    this.#children ??= new Map(
      isMap(this.#node)
        ? this.#node.items.map(({ key, value }) => [keyText(key), value as Node | null])
        : [],
    );
    return this.#children;
  }

  /** The entry under a key; a problem when it is missing. */
  at(key: string): Entry {
    const child = this.maybe(key);
    if (child) return child;
    if (!this.#missed.has(key)) this.problem(`没有「${key}」`, `「${key}」`, `请补上「${key}」`);
    this.#missed.add(key);
    // Whatever could be said of an entry that is not there only follows from its absence.
    return new Entry(this.file, this.#below(key), null, this.#lines, () => undefined);
  }

  maybe(key: string): Entry | undefined {
    this.#asked.add(key);
    const child = this.#byKey().get(key);
    return child === undefined ? undefined : this.#child(key, child);
  }

  text(key: string): string {
    const child = this.at(key);
    return child.#node === null ? '' : child.value;
  }

  optionalText(key: string): string {
    return this.maybe(key)?.value ?? '';
  }

  /** The items of a list under a key; a missing key is an empty list. */
  list(key: string): readonly Entry[] {
    return this.maybe(key)?.items() ?? [];
  }

  items(): readonly Entry[] {
    if (!isSeq(this.#node)) {
      this.problem(this.isText ? quoted(this.value) : '一组键', '一个列表', '请改为列表');
      return [];
    }
    return this.#node.items.map((node, index) =>
      this.#child(String(index + 1), node as Node | null),
    );
  }

  /** Reports the keys that nobody asked for: a misspelt key must not pass unseen. */
  done(): void {
    const known = [...this.#asked].map((each) => `「${each}」`).join('') || '空的 {}';
    for (const key of this.keys().filter((each) => !this.#asked.has(each)))
      this.at(key).problem(`不认识的键${quoted(key)}`, known, '请改正键名或删去');
  }

  #child(key: string, node: Node | null): Entry {
    return new Entry(this.file, this.#below(key), node, this.#lines, this.#report);
  }

  #below(key: string): string {
    return this.path ? `${this.path} › ${key}` : key;
  }
}

/** @returns undefined when the text is not YAML; the problems were reported with their lines */
export function readYaml(text: string, file: string, report: Report): Entry | undefined {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const repeated = findRepeated(document, lines);
  for (const { row, what, text, first } of repeated)
    report({
      file,
      row,
      found: `又一个${what}${quoted(text)}`,
      expected: `不重复的${what}（第${String(first)}行已有）`,
      action: `请删去其中一个，或改正写错的${what}`,
    });
  for (const error of document.errors)
    report({
      file,
      row: error.linePos?.[0].line,
      found: error.message.split('\n')[0] ?? '',
      expected: '合法的 YAML',
      action: '请检查缩进、冒号与引号',
    });
  if (document.errors.length + repeated.length > 0) return undefined;
  if (!valuesAreVisible(document, lines, file, report)) return undefined;
  return new Entry(file, '', document.contents, lines, report);
}
