/** A page made up for the purpose, right and then wrong in one place: the reader must tell them apart. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { readPrinted } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (outcome: string, text: string, remark = '', difference = ''): string =>
  `<li id="check-T01"><p class="check-head"><span class="mark">${outcome}</span> <b>甲 = 乙</b>
   ${difference && `<span class="difference">${difference}</span>`}</p>
   <p class="check-text">${text}<span class="note">（第1页）</span></p>
   ${remark && `<p class="note">${remark}</p>`}</li>`;

const report = {
  title: '5.00 分里，公布的数字能证实 3.00 分',
  confirmed: '<b>3.00</b> <span>分（1 项）</span>',
  doubts: '1',
  picture: '(4,292.37 − 4,546.30) ÷ 4,546.30 = −5.59%',
  drawn: '4,292.37',
  verdict: '一致',
  gap: '',
  head: '金额（万元）',
  inTable: '不适用</td><td>—</td><td>—',
  count: '3 条',
  checks:
    check('相符', '1.00 + 2.00 = 3.00 万元') +
    check('不符', '1.00 万元 ≠ 2.00 万元，差 −1.00 万元', '可以问哪一个要更正', '差 −1.00 万元') +
    check('尾差', '1.00 + 1.00 = 2.00 万元 ≈ 2.01 万元，差 −0.01 万元，在各数四舍五入的尾差之内'),
};

const page = (parts: typeof report): string => `<!doctype html><html><body><main>
<h1>某局 2022 年度</h1>
<dl class="kpis"><div><dt>公布的数字证实一致</dt><dd>${parts.confirmed}</dd></div>
<div><dt>疑点</dt><dd><b>${parts.doubts}</b> <span>处</span></dd></div></dl>
<figure><figcaption><h2>${parts.title}</h2></figcaption>
<svg><title>3 预算调整率\n${parts.picture}</title><text>${parts.drawn}</text></svg>
<table><thead><tr><th>项目</th><th data-name="${parts.head}">金额</th></tr></thead>
<tbody><tr><th>调整预算</th><td>4,292.3666</td></tr><tr><th>其他</th><td>1.00 2.00 2.01</td></tr></tbody></table>
<table><thead><tr><th>指标</th><th>自评得分（分）</th><th>复算最低（分）</th><th>复算最高（分）</th><th>结论</th></tr></thead>
<tbody><tr><th>经济效益</th><td>${parts.inTable}</td><td>不适用</td></tr></tbody></table></figure>
<p class="sum">(4,292.3666 − 4,546.3000) ÷ 4,546.3000 = −5.59%（第5页）</p>
<table class="indicators"><tbody>
<tr class="main-row"><td>1</td><th><a href="/a/indicators/x/">甲</a></th><td class="number score">3.00<span>／4</span></td>
<td class="range">3.00</td><td class="verdict"><span class="mark">${parts.verdict}</span>${parts.gap}</td></tr>
<tr class="main-row"><td>2</td><th><a href="/a/indicators/y/">乙</a></th><td class="number score">2.00<span>／4</span></td>
<td class="range">0.00–4.00</td><td class="verdict"><span class="mark">可解释</span></td></tr></tbody>
<tfoot><tr><td class="score">5.00<span>／8</span></td></tr></tfoot></table>
<details><summary><h3>核对</h3><span class="count">${parts.count}</span></summary>
<ul class="checks">${parts.checks}</ul></details>
</main></body></html>`;

function kindsOf(change: Partial<typeof report>): string[] {
  const file = join(folder, 'a/2022/b/index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page({ ...report, ...change }));
  const { differences } = readPrinted(folder);
  return [...new Set(differences.map((line) => /\[([^\]]+)\]/.exec(line)?.[1] ?? ''))].sort();
}

describe('the reader', () => {
  it('finds nothing on a page that is right', () => {
    expect(kindsOf({})).toEqual([]);
  });

  it.each<[string, Partial<typeof report>, string]>([
    ['a total', { title: '5.01 分里，公布的数字能证实 3.00 分' }, 'heading'],
    ['a total in another form', { title: '5 分里，公布的数字能证实 3.00 分' }, 'two-forms-total'],
    ['a key figure', { confirmed: '<b>3.00</b> <span>分（2 项）</span>' }, 'heading'],
    ['a count of doubts', { doubts: '2' }, 'heading'],
    ['a count of entries', { count: '4 条' }, 'heading'],
    ['a title of no known shape', { title: '7 只猫' }, 'heading-uncovered'],
    [
      'a working in a picture',
      { picture: '(4,292.36 − 4,546.30) ÷ 4,546.30 = −5.59%' },
      'cut-number',
    ],
    ['a number in a picture', { drawn: '4,292.36' }, 'cut-number'],
    ['a number from nowhere', { drawn: '77.77' }, 'picture-number-unfound'],
    ['a verdict', { verdict: '高报' }, 'verdict'],
    ['a word', { verdict: '高报' }, 'unwanted-words'],
    ['a gap', { verdict: '自评高于复算', gap: '<span class="gap">多 1 分</span>' }, 'gap'],
    ['what does not apply', { inTable: '未自评</td><td>0.00</td><td>3.00' }, 'not-applicable'],
    [
      'what agrees',
      { checks: check('相符', '1 + 2 = 3 万元', '可以问哪一个要更正') },
      'said-under-相符',
    ],
    [
      'what is not compared',
      { checks: check('未核', '没有核对', '可以问为什么') },
      'said-under-未核',
    ],
    ['what is not asked', { checks: check('不符', '1 万元 ≠ 2 万元') }, 'question-missing'],
    ['an addend', { checks: check('相符', '1.04 + 2.00 = 3.04 万元') }, 'operand'],
    ['an outcome', { checks: check('相符', '1 万元 ≠ 2 万元') }, 'outcome-and-relation'],
    ['a badge', { checks: check('不符', '1 人 ≠ 3 人', '可以问', '差 2 人') }, 'false-difference'],
    [
      'a badge without a unit',
      { checks: check('不符', '1 人 ≠ 3 人', '可以问', '差 −2') },
      'difference-unit',
    ],
  ])('finds what is wrong with %s', (_, change, kind) => {
    expect(kindsOf(change)).toContain(kind);
  });

  it('finds a rate in a column of money', () => {
    const rated = page(report).replace('<td>4,292.3666</td>', '<td>99.13%</td>');
    writeFileSync(join(folder, 'a/2022/b/index.html'), rated);
    expect(readPrinted(folder).differences.join()).toContain('[rate-in-money]');
  });
});
