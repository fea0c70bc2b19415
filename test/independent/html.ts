/**
 * A built page as a light tree, parsed once with htmlparser2: what a reader sees, and what only a
 * screen reader or a script sees, told apart. Independent of the site's own way of reading pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { Parser } from 'htmlparser2';

/** Never text to read: code, and what is shown only where scripts are off. */
const codeTags = new Set(['script', 'style', 'noscript', 'template', 'defs']);
/** A word never runs across the edge of one of these. */
const blockTags = new Set(
  'p div li dt dd tr td th h1 h2 h3 h4 section figure figcaption header nav table ul ol dl details summary br text title caption main footer article'.split(
    ' ',
  ),
);

export interface TextOptions {
  /** Text that is not shown: hidden attribute, code. Left out unless asked for. */
  readonly hidden?: boolean;
}

export class Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly children: (Element | string)[] = [];

  constructor(name: string, attributes: Readonly<Record<string, string>> = {}, parent?: Element) {
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
  }

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  hasClass(name: string): boolean {
    return this.classes.includes(name);
  }

  get classes(): readonly string[] {
    return (this.attributes['class'] ?? '').split(/\s+/).filter((each) => each !== '');
  }

  get id(): string | undefined {
    return this.attributes['id'];
  }

  /** Hidden by itself; text() asks each element on its way down. */
  get isHidden(): boolean {
    return 'hidden' in this.attributes || codeTags.has(this.name);
  }

  get elements(): Element[] {
    return this.children.filter((child) => child instanceof Element);
  }

  /** All below in document order, without itself. */
  descendants(): Element[] {
    return this.findAll(() => true);
  }

  findAll(wanted: Wanted): Element[] {
    const found: Element[] = [];
    this.gather(matcher(wanted), found);
    return found;
  }

  /** The first below that fits. */
  find(wanted: Wanted): Element | undefined {
    const matches = matcher(wanted);
    for (const child of this.children) {
      if (typeof child === 'string') continue;
      const found = matches(child) ? child : child.find(matches);
      if (found) return found;
    }
    return undefined;
  }

  /** The nearest that fits, itself included. */
  closest(wanted: Wanted): Element | undefined {
    const matches = matcher(wanted);
    return matches(this) ? this : this.parent?.closest(matches);
  }

  /** Text as shown, white space folded; block edges become a space (a line break with lines()). */
  text(options: TextOptions = {}): string {
    return fold(this.raw(options));
  }

  /** Text as shown, one entry a block or printed line. */
  lines(options: TextOptions = {}): string[] {
    return this.raw(options)
      .split('\n')
      .map(fold)
      .filter((line) => line !== '');
  }

  private gather(matches: (element: Element) => boolean, found: Element[]): void {
    for (const child of this.children) {
      if (typeof child === 'string') continue;
      if (matches(child)) found.push(child);
      child.gather(matches, found);
    }
  }

  private raw(options: TextOptions): string {
    if (this.isHidden && options.hidden !== true) return '';
    const inner = this.children
      .map((child) => (typeof child === 'string' ? child : child.raw(options)))
      .join('');
    return blockTags.has(this.name) ? `\n${inner}\n` : inner;
  }
}

/** "td", ".note", "#checks", "td.note", or a test. */
export type Wanted = string | ((element: Element) => boolean);

export function matcher(wanted: Wanted): (element: Element) => boolean {
  if (typeof wanted === 'function') return wanted;
  const [, tag = '', kind = '', name = ''] = /^([\w-]*)(?:([.#])(.+))?$/.exec(wanted) ?? [];
  return (element) =>
    (tag === '' || element.name === tag) &&
    (kind !== '.' || element.hasClass(name)) &&
    (kind !== '#' || element.id === name);
}

export function fold(text: string): string {
  // A word joiner keeps a line from breaking and is nothing to read.
  return text
    .replaceAll('\u2060', '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

export function parseHtml(markup: string): Element {
  const root = new Element('#root');
  let current = root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = new Element(name, attributes, current);
        current.children.push(element);
        current = element;
      },
      onclosetag() {
        current = current.parent ?? root;
      },
      ontext(text) {
        const last = current.children.at(-1);
        if (typeof last === 'string') current.children[current.children.length - 1] = last + text;
        else current.children.push(text);
      },
    },
    { decodeEntities: true },
  );
  parser.end(markup);
  return root;
}

export interface Page {
  /** Path inside dist, "demo/2022/finance/" */
  readonly path: string;
  readonly root: Element;
  /** The page proper, without the head and the frame around it. */
  readonly main: Element;
}

/** Paths of all built pages, sorted: "demo/2022/finance/", "" for the home page, "404.html". */
export function pagePaths(distRoot: string): string[] {
  return readdirSync(distRoot, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !/^(?:pagefind|disclosures)[/\\]/.test(file))
    .map((file) => relative('.', file).replaceAll('\\', '/'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

export function readPage(distRoot: string, path: string): Page {
  const file = join(distRoot, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const root = parseHtml(readFileSync(file, 'utf8'));
  return { path, root, main: root.find('main') ?? root };
}
