/** Whatever the text: no line is lost, none is invented, and the time grows with the length. 虚构示例数据. */
import { expect, test } from 'vitest';
import type { Grid, Line, SourceDocument } from '../../../src/importer/document.ts';
import { findTextTables } from '../../../src/importer/layout/find-text-tables.ts';
import { documentOf, words } from './given.ts';

const PIECES = [
  ...[
    '项目',
    '单位名称',
    '预算数',
    '决算数',
    '年初预算',
    '算数',
    '合计',
    '总    计',
    '执行率',
    '预算',
  ],
  ...[
    '公务接待费',
    '核定编制数',
    '公务用车购置及',
    '运行维护费',
    '其中：',
    '一级指标',
    '自评得分',
    '2031 年',
  ],
  ...[
    '4.85',
    '1,204.00',
    '41, 581.76',
    '99.1%',
    '-',
    '——',
    '20人',
    '3',
    '无',
    '说明。',
    '单位：万元',
    '上年',
  ],
  ...['|', '\\|', '│', '|---|', '+--+--+', '------', '\t', '  ', ' ', '\u3000', ''],
];

/** The same numbers for the same seed: mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomText(seed: number): string {
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)];
  const columns = 1 + random(4);
  const glue = pick([' ', ' ', '  ', '|', '\n', '']) ?? ' ';
  const line = (): string => {
    const width = random(4) === 0 ? random(7) : columns;
    return Array.from({ length: width }, () => pick(PIECES) ?? '').join(glue);
  };
  return Array.from({ length: 3 + random(40) }, line).join('\n');
}

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\\]/g, '');

function printedIn({ blocks }: SourceDocument): readonly Line[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' ? block.lines : block.cells.flatMap(({ lines }) => lines),
  );
}

/** Lines that a grid may leave out: frames, strokes, page numbers, and what repeats its head. */
function mayGo(text: string, heads: string): boolean {
  return (
    /^[\s|｜│+:=\-—_]*$/.test(text) || /^\s*\d{1,3}\s*$/.test(text) || heads.includes(bare(text))
  );
}

function headsOf(grid: Grid): string {
  const heads = grid.cells.filter(({ row }) => row === 0);
  return heads.map(({ lines }) => lines.map(({ text }) => bare(text)).join('')).join('');
}

test('every line of 3000 invented texts stays, in a block or in a cell', () => {
  let grids = 0;
  for (let seed = 1; seed <= 3000; seed += 1) {
    const before = documentOf(randomText(seed));
    const after = findTextTables(before, words);
    const found = after.blocks.filter((block) => block.kind === 'grid');
    grids += found.length;
    const stays = new Map<number, string>();
    for (const { number, text } of printedIn(after))
      stays.set(number, (stays.get(number) ?? '') + bare(text));
    const heads = found.map(headsOf).join('\n');
    for (const { number, text } of printedIn(before)) {
      const left = stays.get(number);
      const isWhole = left?.replaceAll('|', '') === bare(text).replaceAll(/[|│]/g, '');
      if (!isWhole && left !== bare(text) && !mayGo(text, heads))
        expect.fail(`seed ${seed} line ${number}: “${text}” became “${left ?? ''}”`);
    }
    for (const grid of found) expect(placesOf(grid), `seed ${seed}`).toBe('once');
  }
  expect(grids).toBeGreaterThan(100);
});

function placesOf({ rowCount, columnCount, cells }: Grid): string {
  const places = cells.flatMap(({ row, column, rowSpan, colSpan }) =>
    Array.from({ length: rowSpan * colSpan }, (_, at) => {
      const [y, x] = [row + Math.floor(at / colSpan), column + (at % colSpan)];
      return y < rowCount && x < columnCount ? `${y}:${x}` : 'outside';
    }),
  );
  const isOnce = new Set(places).size === places.length && places.length === rowCount * columnCount;
  return isOnce && !places.includes('outside') ? 'once' : 'not once';
}

const SHAPES: Readonly<Record<string, (index: number) => string>> = {
  prose: () => '2031 年本部门年初预算总额为 41,581.76 万元，全部来源于财政资金。',
  table: (index) => (index === 0 ? '项目 预算数 决算数' : '公务接待费 536.83 41,044.93'),
  'rows without a head': () => '公务接待费 536.83 41,044.93',
  heads: () => '项目 预算数 决算数',
  'fragments of heads': (index) => (index % 41 === 0 ? '预算 1 2 3 4' : '预算'),
  'ragged bars': (index) => '| a'.repeat(1 + (index % 3)),
  strokes: () => '------ ------',
  dashes: () => '- - - -',
  pairs: (index) => (index % 2 === 0 ? '核定编制数' : '20人'),
  scores: () => '一级指标 自评得分',
  // One line of a hundredth of all the characters.
  'long lines': (index) => (index % 1000 < 2 ? '预算 4 '.repeat(500) : ''),
};

// Ten times what a quiet machine needs: an effort that grows with the square takes minutes.
test.for(Object.entries(SHAPES))(
  '100,000 lines of %s in linear time',
  { timeout: 60_000 },
  ([, shape]) => {
    const text = Array.from({ length: 100_000 }, (_, index) => shape(index)).join('\n');
    const document = documentOf(text);
    const start = performance.now();
    findTextTables(document, words);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);

test('a lone number far below prose ends the search, though what looked back stopped before it', () => {
  const text = `12,960.00万元，支出决算为13,702.55万元，完成年初预算的
六、一般公共预算财政拨款基本支出决算情况说明\n\n\n\n\n\n\n\n1`;
  const before = documentOf(text);
  const told = (document: SourceDocument): readonly string[] =>
    printedIn(document).map((line) => line.text);
  expect(told(findTextTables(before, words))).toEqual(told(before));
});
