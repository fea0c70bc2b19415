// Reads the part of YAML that data/ is written in, with every scalar as text: block and flow
// mappings and lists, quoted scalars, folded text, comments. Written apart from the `yaml` package,
// so that a misreading there cannot hide here. Anything it does not know stops it.

import { Flow, type Yaml } from './yaml-flow.ts';

export type { Yaml } from './yaml-flow.ts';

interface Line {
  indent: number;
  text: string;
}

/** Cuts a comment off: a `#` at the start or after a blank, outside quotes. */
function withoutComment(line: string): string {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (
      (character === '"' || character === "'") &&
      /(^|[\s:,[{-])$/.test(line.slice(0, at))
    ) {
      quote = character;
    } else if (character === '#' && (at === 0 || /\s/.test(line.charAt(at - 1)))) {
      return line.slice(0, at);
    }
  }
  return line;
}

function scalarOrFlow(text: string): Yaml {
  return /^[[{]/.test(text) ? new Flow(text).read() : unquoted(text);
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/** Where the key of a block mapping ends, or -1: a colon outside quotes before a blank or the end. */
function keyEnd(text: string): number {
  if (/^["'[{]/.test(text)) return /^["']/.test(text) ? text.search(/["']:(\s|$)/) + 1 || -1 : -1;
  return text.search(/:(\s|$)/);
}

class Block {
  private at = 0;
  private readonly lines: Line[];

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  read(indent: number): Yaml {
    const line = this.lines[this.at];
    if (!line || line.indent < indent) return '';
    if (/^-(\s|$)/.test(line.text)) return this.list(line.indent);
    if (keyEnd(line.text) >= 0) return this.mapping(line.indent);
    this.at++;
    return scalarOrFlow(line.text);
  }

  private list(indent: number): Yaml[] {
    const items: Yaml[] = [];
    for (;;) {
      const line = this.lines[this.at];
      if (!line || line.indent !== indent || !/^-(\s|$)/.test(line.text)) return items;
      const rest = line.text.slice(1).trimStart();
      if (rest === '') {
        this.at++;
        items.push(this.read(indent + 1));
      } else {
        // The rest of the line stands as if it began a deeper line of its own.
        this.lines[this.at] = { indent: indent + line.text.length - rest.length, text: rest };
        items.push(this.read(indent + 1));
      }
    }
  }

  private mapping(indent: number): Record<string, Yaml> {
    const entries: Record<string, Yaml> = {};
    for (;;) {
      const line = this.lines[this.at];
      if (!line || line.indent !== indent) return entries;
      const end = keyEnd(line.text);
      if (end < 0) throw new Error(`not a key: ${line.text}`);
      const key = unquoted(line.text.slice(0, end));
      const rest = line.text.slice(end + 1).trim();
      this.at++;
      if (rest === '>-' || rest === '>' || rest === '|') entries[key] = this.folded(indent);
      else if (rest !== '') entries[key] = scalarOrFlow(rest);
      else entries[key] = this.nested(indent);
    }
  }

  /** What stands under a key: deeper lines, or a list at the key's own depth. */
  private nested(indent: number): Yaml {
    const next = this.lines[this.at];
    if (!next || next.indent < indent) return '';
    if (next.indent === indent) return /^-(\s|$)/.test(next.text) ? this.list(indent) : '';
    return this.read(indent + 1);
  }

  private folded(indent: number): string {
    const parts: string[] = [];
    for (;;) {
      const line = this.lines[this.at];
      if (!line || line.indent <= indent) return parts.join(' ');
      parts.push(line.text);
      this.at++;
    }
  }
}

export function readYaml(text: string): Yaml {
  const lines: Line[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = withoutComment(raw).trimEnd();
    if (line.trim() === '') continue;
    lines.push({ indent: line.length - line.trimStart().length, text: line.trimStart() });
  }
  return new Block(lines).read(0);
}
