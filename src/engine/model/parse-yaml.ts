/** YAML as a tree in which every scalar is text, and what stands twice in it. */
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
  readonly what: '键' | '项';
  readonly text: string;
  /** Line of the same before it. */
  readonly first: number;
}

/** Keys of a map, and words of a list: one of two was meant to be another, or a line was copied once too often. */
export function findRepeated(document: Document.Parsed, lines: LineCounter): readonly Repeated[] {
  const repeated: Repeated[] = [];
  const among = (what: Repeated['what'], nodes: readonly unknown[]): void => {
    const seen = new Map<string, number>();
    for (const node of nodes) {
      const [text, row] = [keyText(node), lineOf(node, lines)];
      const first = seen.get(text);
      if (first === undefined) seen.set(text, row);
      else repeated.push({ row, what, text, first });
    }
  };
  visit(document, {
    Map: (_, { items }) => {
      among(
        '键',
        items.map(({ key }) => key),
      );
    },
    Seq: (_, { items }) => {
      among(
        '项',
        items.filter((item) => isScalar(item) && item.value !== ''),
      );
    },
  });
  return repeated;
}

function lineOf(node: unknown, lines: LineCounter): number {
  return lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
}
