import { expect, test } from 'vitest';
import { readHtml } from '../../../src/importer/readers/read-html.ts';
import { dump, limits } from './dump.ts';

function read(html: string): readonly string[] {
  return dump(readHtml(new TextEncoder().encode(html), '虚构.html', limits));
}

const CASES: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
  [
    'paragraphs are counted, <br> splits their lines',
    '<html><body><p>一、概况</p><p>编制 <b>20</b> 人，<br>在编\n18 人。</p>尾注<div>完</div>',
    ['1 一、概况¶', '2 编制 20 人，', '2 在编 18 人。¶', '3 尾注¶', '4 完¶'],
  ],
  ['two <br> end a paragraph', '<div>甲<br>乙<br><br>丙<br></div>', ['1 甲', '1 乙¶', '2 丙¶']],
  [
    'entities and spaces',
    '<p>&#x4e07;&#20803;&nbsp;&lt;5 &amp; 6&hellip;</p>',
    ['1 万元\u00a0<5 & 6…¶'],
  ],
  [
    'what is not printed is skipped',
    '<title>题</title><nav><p>首页</p></nav><script>if(1<2)"<p>x"</script><p style="display: none">藏</p>' +
      '<p hidden>藏</p><p>见<span style="visibility:hidden">藏</span></p><style>p{}</style>',
    ['1 见¶'],
  ],
  [
    'struck out text is not read, and that is said',
    '<p>预算<del>12</del>15万元</p>',
    ['1 预算15万元¶', '! 有加了删除线的文字，没有读入。'],
  ],
  ['preformatted text keeps its lines', '<pre>甲  1\n\n乙  2</pre>', ['1 甲  1', '1 乙  2¶']],
  [
    'merged cells',
    '<table><caption>表1</caption><tr><th rowspan=2>项目<th colspan=2>金额</tr><tr><th>预算<th>决算</tr>' +
      '<tr><td>基本<br>支出<td>1,200.5<td></table>',
    ['1 表1¶', '[marked 3×3]', '2×1 项目 | 1×2 金额', '预算 | 决算', '基本/支出 | 1,200.5 | '],
  ],
  [
    'spans that are too long or overlap',
    '<table><tr><td colspan=99999>题</tr><tr><td rowspan=99999>甲<td>1<td rowspan=2>2</tr>' +
      '<tr><td colspan=3>3</tr></table>',
    ['[marked 3×3]', '1×3 题', '2×1 甲 | 1 | 2×1 2', '3'],
  ],
  [
    'missing cells are empty ones; rowspan 0 reaches to the end',
    '<table><tr><td rowspan=0>甲<td>1<td>2</tr><tr><td>3</tr><tr></tr></table>',
    ['[marked 2×3]', '2×1 甲 | 1 | 2', '3 | '],
  ],
  [
    'a head that is printed again on the next page',
    '<table><thead><tr><th>项目<th>金额</tr></thead><tr><td>甲<td>1</tr><tr><td>项目<td>金 额</tr>' +
      '<tr><td>乙<td>2</tr></table>',
    ['[marked 3×2]', '项目 | 金额', '甲 | 1', '乙 | 2'],
  ],
  [
    'equal rows of data stay',
    '<table><tr><th rowspan=2>项目<th>金额</tr><tr><th>万元</tr><tr><td>甲<td>1</tr><tr><td>甲<td>1</tr></table>',
    ['[marked 4×2]', '2×1 项目 | 金额', '万元', '甲 | 1', '甲 | 1'],
  ],
  [
    'a table that only arranges the page is text around the tables within',
    '<table><tr><td>菜单<td><p>前</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table>后</table>',
    ['1 菜单¶', '2 前¶', '[marked 2×2]', '甲 | 1', '乙 | 2', '5 后¶'],
  ],
  [
    'rows of a form around a table stay a table',
    '<table><tr><td>单位<td>某局<tr><td>执行<td><table><tr><td>预算<td>支出<td>率<tr><td>5<td>4<td>80%<tr><td>6<td>3<td>50%</table>' +
      '<tr><td rowspan=2>人员<td>编制<tr><td>9</table>',
    [
      '1 单位¶',
      '2 某局¶',
      '3 执行¶',
      '[marked 3×3]',
      '预算 | 支出 | 率',
      '5 | 4 | 80%',
      '6 | 3 | 50%',
    ].concat(['[marked 2×2]', '2×1 人员 | 编制', '9']),
  ],
  [
    'a small table within a cell is a part of it',
    '<table><tr><td>指标<td>得分<tr><td>甲<td>9<tr><td>乙<td><table><tr><td>8<td>分</table></table>',
    ['[marked 3×2]', '指标 | 得分', '甲 | 9', '乙 | 8/分'],
  ],
  ['a frame of one cell is text', '<table><tr><td><p>甲</p><p>乙</p></table>', ['1 甲¶', '2 乙¶']],
  [
    'rows and paragraphs are counted alike',
    '<p>甲<table><tr><td>1<td>2</table><p>乙',
    ['1 甲¶', '[marked 1×2]', '1 | 2', '3 乙¶'],
  ],
  ['closing tags too many', '</td></table></p><p>甲</div></p>', ['1 甲¶']],
];

test.for(CASES)('%s', ([, html, expected]) => {
  expect(read(html)).toEqual(expected);
});
