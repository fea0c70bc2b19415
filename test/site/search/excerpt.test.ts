import { expect, test } from 'vitest';
import { BLOCK_END, BOUNDARY } from '../../../src/site/search/characters.ts';
import { encode } from '../../../src/site/search/encode.ts';
import { excerpts } from '../../../src/site/search/excerpt.ts';
import { places } from '../../../src/site/search/places.ts';
import { phrases } from '../../../src/site/search/query.ts';
import { readStored } from '../../../src/site/search/stored-text.ts';

/** Blocks as Pagefind stores them. */
function stored(...blocks: readonly string[]): string {
  return blocks
    .map((block) => `${encode(block)}${BOUNDARY}${BLOCK_END}`)
    .join('')
    .slice(1);
}

/** Excerpts with marks in brackets. */
function shown(query: string, ...blocks: readonly string[]): readonly string[] {
  const found = excerpts(readStored(stored(...blocks)), phrases(query));
  return found.map((excerpt) =>
    excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
}

test('neighbouring words are one mark, without the signs behind them', () => {
  expect(shown('预算法', '题', '依据《预算法》（试行）')).toEqual(['依据《[预算法]》（试行）']);
});

test('signs inside a phrase are marked with it', () => {
  expect(shown('三公经费', '题', '“三公”经费')).toEqual(['“[三公”经费]']);
});

test('a number reads as printed, however it was typed', () => {
  expect(shown('133246.22', '题', '年初预算数', '133,246.22', '万元')).toEqual([
    '年初预算数\u3000[133,246.22]\u3000万元',
  ]);
});

test('letter case and diacritics do not count', () => {
  expect(shown('CAFÉ', '题', 'Cafe 与 R&D')).toEqual(['[Cafe] 与 R&D']);
});

test('every mention inside is marked', () => {
  expect(shown('局', '题', '科技局与财政局')).toEqual(['科技[局]与财政[局]']);
});

test('the title is shown only when nothing else is found', () => {
  expect(shown('福田', '福田', '区属', '福田区')).toEqual(['区属\u3000[福田]区']);
  expect(shown('福田', '福田', '区属')).toEqual(['[福田]\u3000区属']);
});

test('a long text is cut on both sides', () => {
  const [excerpt = ''] = shown('中间', '题', `${'前'.repeat(90)}中间${'后'.repeat(90)}`);
  expect(excerpt).toMatch(/^…前+\[中间\]后+…$/);
  expect(excerpt.length).toBeLessThan(75);
});

test('a passage for each phrase, but one for phrases side by side', () => {
  const far = '字'.repeat(99);
  expect(shown('甲 乙', '题', `甲${far}乙`)).toHaveLength(2);
  expect(shown('甲 乙', '题', `甲字乙${far}`)).toEqual([expect.stringMatching(/^\[甲\]字\[乙\]/)]);
});

test('angle brackets of a page stay text', () => {
  const text = readStored(`${BOUNDARY}甲&lt;b&gt;${BOUNDARY}乙`);
  expect(
    excerpts(text, [['甲']])[0]
      ?.map(({ text: part }) => part)
      .join(''),
  ).toBe('甲<b>乙');
});

const page = {
  url: '/x/',
  raw_content: stored('题', '一、支出', '支出很多', '二、收入', '收入与支出', '三、其他'),
  meta: {},
  filters: {},
  anchors: [
    { element: 'h2', id: '二', text: encode('二、收入'), location: 12 },
    { element: 'h2', id: 'a', text: encode('一、支出'), location: 2 },
    { element: 'h2', id: 'c', text: encode('三、其他'), location: 24 },
    { element: 'p', id: 'p', text: '', location: 0 },
  ],
};

test.for([
  ['支出', ['一、支出 /x/#a', '二、收入 /x/#%E4%BA%8C']],
  ['支出 收入', ['二、收入 /x/#%E4%BA%8C']],
  ['题', []],
] as const)('places of “%s”', ([query, expected]) => {
  const found = places(page, readStored(page.raw_content), phrases(query));
  expect(found.map(({ title, url }) => `${title} ${url}`)).toEqual(expected);
});
