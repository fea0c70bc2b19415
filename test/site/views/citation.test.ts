/** 引用: what the card leaves empty is left out, and no empty place is printed. */
import { expect, test } from 'vitest';
import { citation } from '../../../src/site/views/report/report.ts';

const URL = 'https://example.com/report';
const HEAD = '示例局. 示例报告[R]. [出版年不详].';

test.for<[url: string, retrieved: string, text: string]>([
  [URL, '2021-09-01', `${HEAD} ${URL}. 明账复算，评分标准 demo-2019，文件取得于 2021-09-01.`],
  ['', '2021-09-01', `${HEAD} 明账复算，评分标准 demo-2019，文件取得于 2021-09-01.`],
  [URL, '', `${HEAD} ${URL}. 明账复算，评分标准 demo-2019.`],
  ['', '', `${HEAD} 明账复算，评分标准 demo-2019.`],
])('address “%s”, day “%s”', ([url, retrieved, text]) => {
  const card = { title: '示例报告', url, retrieved };
  expect(citation('示例局', card, 'demo-2019')).toBe(text);
});
