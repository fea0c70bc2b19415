/** What the checks of a built page need to know of it. */
import { parseHTML } from 'linkedom';
import { pageFaults } from './page-rules.ts';

export interface Reference {
  readonly address: string;
  /** The browser fetches it by itself to show the page; anything else waits for the reader. */
  readonly loads: boolean;
}

export interface PageFacts {
  readonly file: string;
  /** What a fragment can point to. */
  readonly anchors: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly faults: readonly string[];
}

const LOADING_LINKS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const LOADING =
  'script, img, source, iframe, video, audio, embed, track, input, object, use, image';
/** Attributes that name ids of their own page. */
const ID_LISTS = ['for', 'headers', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
const PAINTS = ['fill', 'stroke', 'clip-path', 'mask', 'filter', 'marker-start', 'marker-end'];

export function readBuiltPage(file: string, html: string): PageFacts {
  const { document } = parseHTML(html);
  const elements = [...document.querySelectorAll('*')];
  const named = elements.filter((each) => each.localName === 'a' && each.hasAttribute('name'));
  return {
    file,
    anchors: new Set([
      ...elements.flatMap((each) => each.getAttribute('id') ?? []),
      ...named.flatMap((each) => each.getAttribute('name') ?? []),
    ]),
    references: elements.flatMap(referencesOf),
    faults: pageFaults(document),
  };
}

function referencesOf(element: Element): readonly Reference[] {
  const values = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => element.getAttribute(name) ?? []);
  const addresses = values('href', 'xlink:href', 'src', 'data', 'action', 'poster');
  const pictures = values('srcset').flatMap((set) =>
    set.split(',').flatMap((each) => each.trim().split(/\s+/)[0] ?? []),
  );
  const ids = values(...ID_LISTS).flatMap((list) => list.split(/\s+/).filter(Boolean));
  const painted = values(...PAINTS).flatMap(
    (value) => /^url\(["']?([^"')]+)/.exec(value)?.[1] ?? [],
  );
  return [
    ...[...addresses, ...pictures].map((address) => ({ address, loads: isLoading(element) })),
    ...ids.map((id) => ({ address: `#${encodeURIComponent(id)}`, loads: false })),
    ...painted.map((address) => ({ address, loads: true })),
  ];
}

function isLoading(element: Element): boolean {
  return element.localName === 'link'
    ? LOADING_LINKS.test(element.getAttribute('rel') ?? '')
    : element.matches(LOADING);
}
