/** 页内位置: the headings of a page under which something was found. */
import { decodeStored } from './decode.ts';
import type { PagefindPage } from './pagefind.ts';
import { phrasePlaces, type StoredText } from './stored-text.ts';

export interface SearchPlace {
  readonly title: string;
  readonly url: string;
}

const MOST_PLACES = 3;

/** @returns headings with all phrases before those with some, then in the order of the page */
export function places(
  { anchors, url }: PagefindPage,
  text: StoredText,
  phrases: readonly (readonly string[])[],
): readonly SearchPlace[] {
  const found = phrases.map((phrase) => phrasePlaces(phrase, text));
  const headings = anchors
    .filter(({ element }) => /^h[2-6]$/i.test(element))
    .sort((a, b) => a.location - b.location);
  const sections = headings.map((heading, index) => {
    const end = headings[index + 1]?.location ?? Infinity;
    const isInside = (place: number): boolean => place >= heading.location && place < end;
    return { heading, phrases: found.filter((each) => each.some(isInside)).length };
  });
  const best = Math.max(...sections.map((section) => section.phrases), 1);
  return sections
    .filter((section) => section.phrases === best)
    .slice(0, MOST_PLACES)
    .map(({ heading }) => ({
      title: decodeStored(heading.text).trim(),
      url: `${url}#${encodeURIComponent(heading.id)}`,
    }));
}
