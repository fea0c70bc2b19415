/** Makes SVG elements; looks come from styles/compare.css by class. */
const SVG = 'http://www.w3.org/2000/svg';

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, typeof value === 'number' ? String(coordinate(value)) : value);
  made.append(...content);
  return made;
}

/** To a hundredth of a pixel. */
export function coordinate(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Lines of text one under another; `y` is the middle of them all. */
export function textBlock(
  lines: readonly string[],
  { x, y, size, className }: { x: number; y: number; size: number; className: string },
): SVGTextElement {
  const leading = size * LEADING;
  const first = y - ((lines.length - 1) * leading) / 2;
  const spans = lines.map((line, index) =>
    svg('tspan', { x, y: first + index * leading + size * 0.36 }, line),
  );
  return svg('text', { class: className, 'font-size': size }, ...spans);
}

export const LEADING = 1.35;
