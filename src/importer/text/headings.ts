/** 标题: which headings a paragraph stands under, told by the style of their numbers. */

/** The start of a line that begins something new: 第一部分, 一、, （一）, 1., （1）, ①. */
const STYLES = [
  /^\s*第[一二三四五六七八九十]{1,3}(?:部分|章|节)[、.．\s]*/u,
  /^\s*[一二三四五六七八九十]{1,3}、\s*/u,
  /^\s*[（(][一二三四五六七八九十]{1,3}[)）]\s*/u,
  /^\s*\d{1,2}[.．、](?!\d)\s*/u,
  /^\s*[（(]\d{1,2}[)）]\s*/u,
  /^\s*[①-⑳]\s*/u,
] as const;

/** Style of a heading without a number. */
export const PLAIN = STYLES.length;

export interface Numbered {
  /** Index of the style. */
  readonly style: number;
  /** Characters of the number and what stands between it and the words. */
  readonly length: number;
}

/** @returns undefined for a line that begins nothing new */
export function numberedAs(text: string): Numbered | undefined {
  for (const [style, pattern] of STYLES.entries()) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { style, length: found.length };
  }
  return undefined;
}

export interface Heading {
  readonly style: number;
  /** Plain, without its number; '' for a numbered paragraph that is none. */
  readonly text: string;
}

/**
 * A number of a style that is open already ends everything under it: the order of the styles is the report's own.
 * A heading without a number ends where any other begins.
 */
export function under(open: readonly Heading[], next: Heading): readonly Heading[] {
  const numbered = withoutPlain(open);
  const at = numbered.findIndex(({ style }) => style === next.style);
  return [...(at < 0 ? numbered : numbered.slice(0, at)), next];
}

export function withoutPlain(open: readonly Heading[]): readonly Heading[] {
  return open.filter(({ style }) => style !== PLAIN);
}
