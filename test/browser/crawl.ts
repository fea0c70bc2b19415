/** Follows every address of a served site from its first page, as readers and their browsers do. */
import { parseHTML } from 'linkedom';

export interface Crawled {
  /** Paths of the pages that answered, below the base. */
  readonly pages: readonly string[];
  readonly faults: readonly string[];
}

interface Answer {
  readonly status: number;
  /** Of a page: what a fragment can point to. */
  readonly anchors?: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

/** @param base address of the site with its base path */
export async function crawl(base: string): Promise<Crawled> {
  const answers = new Map<string, Answer>();
  const faults = new Set<string>();
  const waiting = [{ url: new URL(base), from: 'the start' }];

  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { url, from } = next;
    if (url.origin !== new URL(base).origin) continue;
    const told = `${url.pathname}${url.hash} on ${from}`;
    if (!url.href.startsWith(base)) {
      faults.add(`outside the base path: ${told}`);
      continue;
    }
    const known = answers.get(url.pathname);
    const answer = known ?? (await ask(url));
    answers.set(url.pathname, answer);
    // A redirect is a detour on the own site, and static hosts differ in them.
    if (answer.status !== 200) faults.add(`status ${String(answer.status)}: ${told}`);
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment !== '' && answer.anchors?.has(fragment) === false)
      faults.add(`no such place: ${told}`);
    if (known) continue;
    for (const address of answer.addresses)
      waiting.push({ url: new URL(address, url), from: url.pathname });
  }
  const pages = [...answers].filter(([, { anchors }]) => anchors).map(([path]) => path);
  return {
    pages: pages.map((path) => path.slice(new URL(base).pathname.length)).sort(),
    faults: [...faults],
  };
}

async function ask(url: URL): Promise<Answer> {
  const response = await fetch(url.origin + url.pathname, { redirect: 'manual' });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !type.startsWith('text/html'))
    return { status: response.status, addresses: [] };

  const elements = [...parseHTML(text).document.querySelectorAll('*')];
  const values = (name: string): readonly string[] =>
    elements.flatMap((each) => each.getAttribute(name) ?? []);
  return {
    status: response.status,
    anchors: new Set(values('id')),
    addresses: ['href', 'src', 'action'].flatMap(values),
  };
}
