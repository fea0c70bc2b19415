/** Files in the wrong encoding: the message says what the file seems to be and how to save it. */
import { expect, test } from 'vitest';
import { readFigures } from '../../../src/engine/model/read-figures.ts';
import { collect } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';

const TABLE =
  'fact,name,value,unit,status,line,page,note\ninitialBudget,年初预算数,1,万元,已公布,1,,\n';
const utf8 = new TextEncoder().encode(TABLE);

/** The head of figures.csv followed by 年初 in GBK, which no JavaScript encoder writes. */
const gbk = new Uint8Array([...new TextEncoder().encode('fact,name\nx,'), 0xc4, 0xea, 0xb3, 0xf5]);

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
}

test.for([
  {
    name: 'a byte order mark',
    bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]),
    message:
      'figures.csv 第1行：读到文件开头的 BOM 标记，应为UTF-8 无 BOM；请另存为“UTF-8（无 BOM）”。',
  },
  {
    name: 'GBK',
    bytes: gbk,
    message:
      'figures.csv 第1行：读到GBK（ANSI）编码的文字，应为UTF-8 编码；请用编辑器另存为“UTF-8（无 BOM）”，Excel 中选“CSV UTF-8”再去掉 BOM。',
  },
  {
    name: 'UTF-16',
    bytes: utf16(TABLE),
    message:
      'figures.csv 第1行：读到不是 UTF-8 的字节，应为UTF-8 编码；请用编辑器另存为“UTF-8（无 BOM）”，Excel 中选“CSV UTF-8”再去掉 BOM。',
  },
  {
    name: 'nothing at all',
    bytes: new Uint8Array(),
    message:
      'figures.csv 第1行：读到空文件，应为至少有一行列名或内容；请恢复文件内容，或删去该文件。',
  },
])('$name', ({ bytes, message }) => {
  const { messages, report } = collect();
  expect(readFigures(bytes, 'figures.csv', words, report)).toEqual([]);
  expect(messages).toEqual([message]);
});

test.for([
  ['Windows', TABLE.replaceAll('\n', '\r\n')],
  ['Unix', TABLE],
  ['no final', TABLE.trimEnd()],
] as const)('%s line ends are read alike', ([, text]) => {
  const { messages, report } = collect();
  const figures = readFigures(new TextEncoder().encode(text), 'figures.csv', words, report);
  expect(messages).toEqual([]);
  expect(figures.map((figure) => figure.printed)).toEqual(['1']);
});
