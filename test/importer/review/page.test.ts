/** 对照页: nothing of a document gets out of its place, no personal line is shown, nothing is asked of the network. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Imported } from '../../../src/importer/imported.ts';
import { reviewPage } from '../../../src/importer/review/review-page.ts';
import { figure, imported, score, textDocument } from '../../helpers/imported.ts';
import { words } from '../../helpers/data.ts';

const HOSTILE = `"><img src=x onerror=alert(1)></mark><script>alert(2)</script>&lt;'`;
const TEXT = [
  '虚构示例数据',
  '填报人：甲某某',
  '联系电话',
  '',
  '0755-81234567',
  `年初预算数 1,250.36 万元 ${HOSTILE}`,
  '自评 91.50 分，其中 5 分',
].join('\n');

function page(parts: Partial<Imported> = {}): { html: string; document: Document } {
  const html = reviewPage({
    imported: imported({ document: textDocument(TEXT), ...parts }),
    wanted: {
      facts: words.glossary.facts.slice(0, 2),
      indicators: [{ id: 'a', name: '示例指标' }],
    },
    heading: HOSTILE,
    fileName: HOSTILE,
    pictures: undefined,
    scriptHash: 'hash',
  });
  return { html, document: parseHTML(html).document };
}

const READ = {
  figures: [figure('initialBudget', '1,250.36', '万元', [6])],
  scores: [score('a', '5', 7)],
  doubts: [HOSTILE],
};

test('every text of the document stays text', () => {
  const [read] = READ.figures;
  if (!read) throw new Error('no figure');
  const odd = { quote: HOSTILE, rule: HOSTILE, doubt: HOSTILE };
  const mentions = read.mentions.map((each) => ({ ...each, ...odd }));
  const hostile = { ...read, value: HOSTILE, mentions };
  const { document } = page({ ...READ, figures: [hostile] });
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0);
  expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
  expect(document.querySelector('q')?.textContent).toBe(HOSTILE);
});

test('a value is marked where it stands by itself, and linked both ways', () => {
  const { document } = page(READ);
  const marks = [...document.querySelectorAll('mark')].map((each) => [each.id, each.textContent]);
  expect(marks.map(([, text]) => text)).toEqual(['1,250.36', '5']);
  for (const [id = ''] of marks) expect(document.querySelector(`a[href="#${id}"]`)).not.toBeNull();
});

test('numbers that nobody took are shown as such', () => {
  const { document } = page(READ);
  const unread = [...document.querySelectorAll('.unread')].map((each) => each.textContent);
  expect(unread).toContain('91.50');
  expect(unread).not.toContain('1,250.36');
});

test('names and telephone numbers are not in the page at all', () => {
  const { html } = page(READ);
  expect(html).not.toContain('甲某某');
  expect(html).not.toContain('81234567');
  expect(html).toContain('（个人信息，不显示）');
});

test('doubts come first, what was not found last', () => {
  const doubtful = figure('executedAmount', '3', '万元', [7]);
  const mentions = doubtful.mentions.map((each) => ({ ...each, doubt: '请核对。' }));
  const { document } = page({ ...READ, figures: [...READ.figures, { ...doubtful, mentions }] });
  const states = [...document.querySelectorAll('.entry')].map((each) =>
    each.getAttribute('data-state'),
  );
  expect(states).toEqual(['doubt', 'sound', 'sound', 'missing']);
});

test('a table scrolls by keyboard, keeps its names, and breaks no number over lines', () => {
  const texts = [
    ['项目', '年初预算数'],
    ['日常公用经费', '28,781.02'],
    ['执行率', '98.95%'],
    ['增减', '-3.5'],
    ['备注', '第3批'],
  ];
  const cells = texts.flatMap((row, at) =>
    row.map((text, column) => {
      const line = { number: at + 1, page: undefined, text, boxes: undefined, endsParagraph: true };
      return { row: at, column, rowSpan: 1, colSpan: 1, lines: [line] };
    }),
  );
  const grid = { kind: 'grid', origin: 'marked', rowCount: 5, columnCount: 2, cells } as const;
  const { document } = page({ document: { ...textDocument(''), blocks: [grid] } });
  const region = document.querySelector('[role=region][tabindex="0"][aria-label]');
  expect(region?.querySelectorAll('tr')).toHaveLength(5);
  const named = (name: string): readonly string[] =>
    [...document.querySelectorAll(`td.${name}`)].map((each) => each.textContent);
  expect(named('number')).toEqual(['28,781.02', '98.95%', '-3.5']);
  expect(named('first')).toEqual(texts.map(([name]) => name));
});

test('the page asks nothing of any host and runs one known script', () => {
  const { html } = page(READ);
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("script-src 'sha256-hash'");
});
