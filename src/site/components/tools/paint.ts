/** Makes a picture stand by itself: what style sheets give its elements is written into the elements. */

/** Children take these over from their parents. All are attributes of SVG, so no style attribute is needed. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'visibility',
  'paint-order',
] as const;
const INHERITED_BY_TEXT = [
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'letter-spacing',
] as const;
const XML = 'http://www.w3.org/XML/1998/namespace';

/** @returns a copy of the drawing that looks the same anywhere */
export function painted(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll('*')];
  [...svg.querySelectorAll('*')].forEach((from, index) => {
    const to = copies[index];
    if (to) paint(svg, from, to);
  });
  // Links lead nowhere outside the page.
  for (const link of copy.querySelectorAll('a')) {
    const group = document.createElementNS(svg.namespaceURI, 'g');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const name of ['class', 'role', 'aria-label']) copy.removeAttribute(name);
  return copy;
}

function paint(root: SVGSVGElement, from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const parent = from.parentElement;
  const outer = parent && parent !== (root as Element) ? getComputedStyle(parent) : undefined;
  const isText = from.tagName === 'text' || from.tagName === 'tspan';
  for (const name of isText ? [...INHERITED, ...INHERITED_BY_TEXT] : INHERITED) {
    const value = style.getPropertyValue(name);
    const isOwn = isText || value !== outer?.getPropertyValue(name);
    set(to, name, isOwn ? value : '');
  }
  set(to, 'opacity', style.opacity === '1' ? '' : style.opacity);
  set(to, 'display', style.display === 'none' ? 'none' : '');
  if (isText) {
    set(to, 'dominant-baseline', style.dominantBaseline);
    to.setAttributeNS(XML, 'xml:space', 'preserve');
  }
  to.removeAttribute('class');
}

function set(element: Element, name: string, value: string): void {
  // A reference to the drawing's own pattern comes back with the address of the page in some browsers.
  const own = value.replace(/^url\(["']?[^#]*(#[^"')]+)["']?\)/, 'url($1)');
  if (own === '') element.removeAttribute(name);
  else element.setAttribute(name, own);
}
