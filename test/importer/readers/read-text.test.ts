import { expect, test } from 'vitest';
import { readText } from '../../../src/importer/readers/read-text.ts';
import { dump, limits } from './dump.ts';

const utf8 = (text: string): number[] => Array.from(new TextEncoder().encode(text));
/** 预算 and 决算 in GBK. */
const BUDGET_GBK = [0xd4, 0xa4, 0xcb, 0xe3];
const ACCOUNTS_GBK = [0xbe, 0xf6, 0xcb, 0xe3];
/** 联通 in GBK, which is valid UTF-8 too. */
const UNICOM_GBK = [0xc1, 0xaa, 0xcd, 0xa8];
/** 㐀 in GB18030 takes four bytes, two of which look like digits. */
const FOUR_BYTES = [0x81, 0x39, 0xee, 0x39];

const CASES: readonly (readonly [string, readonly number[], readonly string[]])[] = [
  ['blank lines stay', utf8('甲\r\n\r\n 乙 \n'), ['1 甲', '2 ', '3  乙 ']],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('甲\r乙')], ['1 甲', '2 乙']],
  ['UTF-16', [0xff, 0xfe, 0x32, 0x75, 0x0a, 0x00, 0x31, 0x00], ['1 甲', '2 1']],
  ['UTF-16, big end first', [0xfe, 0xff, 0x75, 0x32, 0x00, 0x0a, 0x00, 0x31], ['1 甲', '2 1']],
  ['GBK', [...BUDGET_GBK, 0x0a, ...utf8('12')], ['1 预算', '2 12']],
  ['GB18030 with four bytes', [...FOUR_BYTES, ...BUDGET_GBK], ['1 㐀预算']],
  ['GBK that could be UTF-8', [...UNICOM_GBK, 0x0a, ...BUDGET_GBK], ['1 联通', '2 预算']],
  [
    'UTF-8 with lines in GBK',
    [...utf8('一、概况\n'), ...BUDGET_GBK, 0x0a, ...ACCOUNTS_GBK, ...utf8('\n二、绩效\n三、其他')],
    [
      '1 一、概况',
      '2 预算',
      '3 决算',
      '4 二、绩效',
      '5 三、其他',
      '! 文件混用两种编码：第 2–3 行是 GB18030（GBK），其余是 UTF-8；逐行按各自的编码读入。',
    ],
  ],
  [
    'a broken character is said, not hidden',
    [...utf8('甲'), 0xff, ...utf8('乙\n丙')],
    ['1 甲\uFFFD乙', '2 丙', '! 第 1 行有认不出的字，以“\uFFFD”表示，请对照原文。'],
  ],
  [
    'form feeds end pages, not lines',
    utf8('甲\n\f乙\f丙\t1\u0007\n'),
    ['1 甲', '2 乙 丙\t1', '! 第 2 行有不可见的控制字符，已略去。'],
  ],
  [
    'only white space',
    utf8(' \n\u3000\n'),
    ['虚构.txt：读到只有空白的文件，应为有文字的文件；请确认文件是否导出完整。'],
  ],
];

test.for(CASES)('%s', ([, bytes, expected]) => {
  expect(dump(readText(Uint8Array.from(bytes), '虚构.txt', limits))).toEqual(expected);
});

test('a text of lines without end is refused', () => {
  const bytes = new Uint8Array(1_000_000).fill(0x0a);
  expect(dump(readText(bytes, '虚构.txt', limits))).toEqual([
    '虚构.txt：读到1000000 行，应为不超过 200000 行；请确认是一份报告；合订的请拆开再导入。',
  ]);
});
