/**
 * The texts of a page one by one, as a reader takes them in: a sentence with the words inside it,
 * but never the end of one label run together with the start of the next. Pictures and the texts
 * for screen readers are told apart from what stands on the page.
 */
import { type Element, fold } from '../html.ts';

export type Place = 'page' | 'picture' | 'label';

export interface Phrase {
  readonly text: string;
  /** The innermost element that holds the text. */
  readonly element: Element;
  readonly place: Place;
}

/** Inline elements that stand for themselves: badges, remarks, numbers of checks. */
const apart = new Set(
  'note muted difference mark count shape visually-hidden narrow-only wide-only on-screen'.split(
    ' ',
  ),
);
const runOn = new Set('span a em i strong abbr small sub sup time code q tspan'.split(' '));
const readAloud = ['aria-label', 'title', 'alt', 'aria-description'];

export function phrasesOf(root: Element): Phrase[] {
  const phrases: Phrase[] = [];
  let open: { text: string; element: Element } | undefined;

  const close = (): void => {
    const text = open ? fold(open.text) : '';
    if (open && text !== '')
      phrases.push({ text, element: open.element, place: placeOf(open.element) });
    open = undefined;
  };

  const walk = (element: Element): void => {
    if (element.isHidden) return;
    for (const name of readAloud) {
      const text = fold(element.attribute(name) ?? '');
      if (text !== '') phrases.push({ text, element, place: 'label' });
    }
    const stands = !runOn.has(element.name) || element.classes.some((name) => apart.has(name));
    if (stands) close();
    for (const child of element.children) {
      if (typeof child !== 'string') {
        walk(child);
        continue;
      }
      // A <title> of a picture holds several lines.
      child.split('\n').forEach((line, index) => {
        if (index > 0 && element.name === 'title') close();
        if (open) open.text += ` ${line}`.slice(index > 0 ? 0 : 1);
        else if (line.trim() !== '') open = { text: line, element };
      });
    }
    if (stands) close();
  };

  walk(root);
  close();
  return phrases;
}

function placeOf(element: Element): Place {
  return element.closest('svg') ? 'picture' : 'page';
}
