/** YAML as a tree in which every scalar is text, and the keys that stand twice in it. */
import { isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';

export function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Every scalar a text. Repeated keys are left to `repeatedKeys`: the parser compares each with all before it. */
export function parseYaml(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, lineCounter });
}

export interface Repeated {
  readonly row: number;
  readonly key: string;
  /** Line of the same key before it. */
  readonly first: number;
}

export function repeatedKeys(document: Document.Parsed, lines: LineCounter): readonly Repeated[] {
  const repeated: Repeated[] = [];
  const lineOf = (key: unknown): number =>
    lines.linePos((key as Node | null)?.range?.[0] ?? 0).line;
  visit(document, {
    Map(_, { items }) {
      const seen = new Map<string, number>();
      for (const { key } of items) {
        const name = keyText(key);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, lineOf(key));
        else repeated.push({ row: lineOf(key), key: name, first });
      }
    },
  });
  return repeated;
}
