/** 入库副本: a private copy of a page, marked for the index. The page that readers get stays as it is. */
import { parseHTML } from 'linkedom';
import { BLOCK_END, BOUNDARY } from './characters.ts';
import { encode } from './encode.ts';
import { titleLetters } from './title-words.ts';

const BLOCKS = new Set(
  [
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer',
    'form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table',
    'tbody td tfoot th thead tr ul',
  ].flatMap((line) => line.toUpperCase().split(' ')),
);

/** Never text for readers of the search, whatever the page says about them. */
const FOREIGN = 'svg, form, script, style, noscript, template, [data-pagefind-ignore]';

/** @returns undefined for a page that does not take part in the search */
export function segmentPage(html: string): string | undefined {
  const { document } = parseHTML(html);
  const body = document.querySelector('[data-pagefind-body]');
  if (!body) return undefined;
  for (const element of body.querySelectorAll(FOREIGN)) element.remove();
  for (const section of body.querySelectorAll('section[id], figure[id]')) lendId(section);
  const title = document.createElement('p');
  title.textContent = BOUNDARY + titleLetters(body.querySelector('h1')?.textContent ?? '');
  segmentBlock(body);
  body.append(title);
  return document.documentElement.outerHTML;
}

/** Pagefind takes places in a page from headings with an id; here the id stands on what the heading heads. */
function lendId(section: Element): void {
  const heading = section.querySelector('h2, h3, h4');
  if (heading && !heading.id) heading.id = section.id;
}

/** Encodes the text inside and ends each stretch of it where the layout ends a line or a cell. */
function segmentBlock(block: Element): void {
  let last: Text | undefined;
  const end = (): void => {
    if (last) last.data += BOUNDARY + BLOCK_END + BOUNDARY;
    last = undefined;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      const text = node as Text;
      if (text.data.trim() === '') return;
      text.data = encode(text.data);
      last = text;
    } else if (BLOCKS.has(node.nodeName.toUpperCase())) {
      end();
      segmentBlock(node as Element);
    } else {
      for (const child of [...node.childNodes]) visit(child);
    }
  };
  for (const child of [...block.childNodes]) visit(child);
  end();
}
