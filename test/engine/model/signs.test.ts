/** Signs that nobody sees are refused wherever data/ is read; white space and every script are let through. */
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { readFigures } from '../../../src/engine/model/read-figures.ts';
import { readTableBody } from '../../../src/engine/model/read-table.ts';
import { readDataText } from '../../../src/engine/model/text.ts';
import { collect } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.for([
  ['NUL', '\u0000', 'U+0000'],
  ['escape', '\u001b[2J', 'U+001B'],
  ['bell', '\u0007', 'U+0007'],
  ['right to left override', '\u202e', 'U+202E'],
  ['isolate', '\u2066', 'U+2066'],
  ['no width', '\u200b', 'U+200B'],
  ['soft hyphen', '\u00ad', 'U+00AD'],
  ['tag', '\u{e0041}', 'U+E0041'],
  ['unreadable', '\ufffd', 'U+FFFD'],
])('%s is refused in a note', ([, sign, code]) => {
  const { messages, report } = collect();
  const head = 'fact,name,value,unit,status,line,page,note\n';
  const row = `initialBudget,年初预算数,1,万元,已公布,1,,照${sign}抄\n`;
  expect(readFigures(bytes(head + row), 'figures.csv', words, report)).toEqual([]);
  expect(messages).toEqual([
    `figures.csv 第2行「第34个字」：读到看不见的字符 ${code}，应为看得见的字；请删去它，照印刷重写这一处。`,
  ]);
});

test('a table and a text are read alike', () => {
  const { messages, report } = collect();
  const form = { file: '表.csv', headRows: 1, note: '', ...words };
  expect(readTableBody(bytes('甲,乙\n1.\u200b00,2.00\n'), form, report)).toBeUndefined();
  expect(readDataText(bytes('简\n介\u202e'), 'summary.md', report)).toBeUndefined();
  expect(messages.map((each) => each.split('，')[0])).toEqual([
    '表.csv 第2行「第3个字」：读到看不见的字符 U+200B',
    'summary.md 第2行「第2个字」：读到看不见的字符 U+202E',
  ]);
});

test('an escape of YAML hides nothing, in a value or in a key', () => {
  const { messages, report } = collect();
  const text = '标题: 甲\n说明: "照\\u202E抄"\n"虚\\0构": 否\n';
  expect(readYaml(text, 'report.yaml', report)).toBeUndefined();
  expect(messages).toEqual([
    'report.yaml 第2行：读到转义写成的 “U+202E”，应为看得见的字；请删去它，照印刷重写这一处。',
    'report.yaml 第3行：读到转义写成的 “U+0000”，应为看得见的字；请删去它，照印刷重写这一处。',
  ]);
});

test('tabs, full-width spaces, other scripts and rare characters are signs like others', () => {
  const { messages, report } = collect();
  const text = '甲\t乙　丙 ① ㎡ 𠮷 é Ж △ 〔2019〕\r\n';
  expect(readDataText(bytes(text), 'x', report)).toBe(text);
  expect(messages).toEqual([]);
});
