import { expect, test } from 'vitest';
import { BLOCK_END, BOUNDARY } from '../../../src/site/search/characters.ts';
import { segmentPage } from '../../../src/site/search/segment-page.ts';
import { titleWords } from '../../../src/site/search/title-words.ts';

const page = (main: string, attribute = 'data-pagefind-body'): string =>
  `<!doctype html><html lang="zh-CN"><head><title>局</title></head><body><header>局</header><main ${attribute}>${main}</main></body></html>`;

/** The main part with boundaries as underscores. */
function segmented(main: string): string {
  const html = segmentPage(page(main)) ?? '';
  const inner = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '';
  // What follows the last block is the title once more.
  const text = inner.slice(0, inner.lastIndexOf('<p>'));
  return text.replaceAll(BOUNDARY, '_').replaceAll(`_${BLOCK_END}_`, '|');
}

test('a page without data-pagefind-body takes no part', () => {
  expect(segmentPage(page('<p>局</p>', ''))).toBeUndefined();
});

test('text outside the body and attributes stay as they are', () => {
  const html = segmentPage(page('<span data-pagefind-filter="行政区:福田区"></span><p>局</p>'));
  expect(html).toContain('<title>局</title>');
  expect(html).toContain('<header>局</header>');
  expect(html).toContain('data-pagefind-filter="行政区:福田区"');
});

test.for([
  ['<p>福田</p>', '<p>_福_田|</p>'],
  ['<p>福<b>田</b>区</p>', '<p>_福<b>_田</b>_区|</p>'],
  ['<tr><td>数</td><td>1,234</td></tr>', '<tr><td>_数|</td><td>_1\u2060234|</td></tr>'],
  ['<div>甲<p>乙</p>丙</div>', '<div>_甲|<p>_乙|</p>_丙|</div>'],
  ['<p>a &amp; b</p>', '<p>_a _&amp; _b|</p>'],
  [
    '<section id="s"><h2>甲</h2><h3>乙</h3></section>',
    '<section id="s"><h2 id="s">_甲|</h2><h3>_乙|</h3></section>',
  ],
  [
    '<section id="s"><h2 id="h">甲</h2></section>',
    '<section id="s"><h2 id="h">_甲|</h2></section>',
  ],
] as const)('%s', ([main, expected]) => {
  expect(segmented(main)).toBe(expected);
});

test.for([
  '<svg><title>图</title></svg>',
  '<div data-pagefind-ignore><p>图</p></div>',
  '<script>图</script>',
])('%s leaves nothing in the index', (main) => {
  expect(segmented(`<p>字</p>${main}`)).toBe('<p>_字|</p>');
});

test('the words of the title stand once more at the end, one word each', () => {
  const html = segmentPage(page('<h1>福田 2020</h1><p>文</p>')) ?? '';
  const [, title = ''] = /<p>\u200B([^<]*)<\/p><\/main>/.exec(html) ?? [];
  expect(title.split(' ')).toEqual(titleWords(['福', '田', '2020']));
});
