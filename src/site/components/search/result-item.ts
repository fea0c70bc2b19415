/** One result as a list item. */
import { FILTERS } from '../../search/filters.ts';
import type { Result } from '../../search/results.ts';
import { element } from './dom.ts';

export function resultItem({ title, url, filters, excerpts, places }: Result): HTMLLIElement {
  const path = FILTERS.flatMap(({ name }) => filters[name] ?? []);
  const item = element('li', 'result', element('h2', '', link(title, url, 'result-title')));
  if (path.length > 0) item.append(element('p', 'result-path', path.join(' › ')));
  for (const stretches of excerpts) {
    const nodes = stretches.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
    item.append(element('p', 'result-excerpt', ...nodes));
  }
  if (places.length > 0) {
    const links = places.map((place) => element('li', '', link(place.title, place.url)));
    item.append(element('ul', 'result-places', ...links));
  }
  return item;
}

function link(text: string, url: string, className = ''): HTMLAnchorElement {
  const made = element('a', className, text);
  made.href = url;
  return made;
}
