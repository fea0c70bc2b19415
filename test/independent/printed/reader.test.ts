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
  doubts: '<b>1</b> 处（另有细差 1 处）',
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
<div><dt>要紧的疑点</dt><dd>${parts.doubts}</dd></div></dl>
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
<table class="figure-table"><tbody><tr><th>丙</th><td class="number">200.00 万元</td></tr>
<tr><th>丁</th><td class="number">500.00 万元</td></tr></tbody></table>
<details><summary><h3>核对</h3><span class="count">${parts.count}</span></summary>
<ul class="checks">${parts.checks}</ul></details>
</main></body></html>`;

const doubt = {
  number: '疑-a-2022-b-0001',
  weight: '金额重大',
  kind: '勾稽',
  sum: '200.00 万元 ≠ 500.00 万元，差 −300.00 万元',
  listed: '丙 200.00 万元、丁 500.00 万元',
  apart: '200.00 万元，另一处为 500.00 万元，两者相差 300.00 万元',
  followers: '1',
  points: '—',
};

const row = (parts: typeof doubt): string => `<tr data-weight="${parts.weight}" data-verdict="不符">
<td><a href="/a/2022/b/#check-${parts.number.slice(-4)}">丙 = 丁</a> <span class="kind note">${parts.kind}</span>
<span class="weight note">${parts.weight}</span><p class="sum">${parts.sum}（第1页）</p>
<details class="followers"><summary>由此牵连 ${parts.followers} 处</summary><ul><li><a href="/">戊</a>：缺数</li></ul></details>
<details class="letter"><summary>编号 <span class="finding-number">${parts.number}</span> 询问函用语</summary>
<p class="question">贵单位《某报告》第 1 页列${parts.listed}。${parts.apart}。请核实。</p></details></td>
<td><span class="mark">不符</span></td><td>${parts.points}</td><td>−300.00 万元</td></tr>`;

/** The list of doubts: the one under test, and one that weighs less. */
function writeDoubts(change: Partial<typeof doubt>): void {
  const small = {
    ...doubt,
    number: '疑-a-2022-b-0002',
    weight: '细差',
    sum: '1.00 万元 ≠ 2.00 万元，差 −1.00 万元',
    listed: '丙 200.00 万元',
    apart: '1.00 万元，另一处为 2.00 万元，两者相差 1.00 万元',
  };
  const file = join(folder, 'a/findings/index.html');
  mkdirSync(dirname(file), { recursive: true });
  const rows = `${row({ ...doubt, ...change })}${row(small).replace('−300.00 万元</td>', '−1.00 万元</td>')}`;
  const list = `<table class="findings"><tbody>${rows}</tbody></table>`;
  writeFileSync(file, `<!doctype html><html><body><main>${list}</main></body></html>`);
}

function kindsOf(
  change: Partial<typeof report>,
  changedDoubt: Partial<typeof doubt> = {},
): string[] {
  writeDoubts(changedDoubt);
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
    ['a count of doubts', { doubts: '<b>2</b> 处（另有细差 1 处）' }, 'heading'],
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

  it.each<[string, Partial<typeof doubt>, string]>([
    ['a small amount called large', { sum: '1.00 万元 ≠ 2.00 万元，差 −1.00 万元' }, 'weight'],
    ['a large amount called small', { weight: '细差' }, 'weight'],
    ['a unit called a large amount', { kind: '单位' }, 'weight'],
    ['points that are not at stake', { points: '1 分' }, 'weight'],
    ['a light one before a heavy one', { weight: '细差' }, 'heading'],
    ['a number of another report', { number: '疑-a-2021-b-0001' }, 'finding-number'],
    ['a number given twice', { number: '疑-a-2022-b-0002' }, 'finding-repeated'],
    ['a count of what follows', { followers: '2' }, 'heading'],
    [
      'a signed difference',
      { apart: '200.00 万元，另一处为 500.00 万元，两者相差 −300.00 万元' },
      'letter-difference',
    ],
    [
      'another difference',
      { apart: '200.00 万元，另一处为 500.00 万元，两者相差 200.00 万元' },
      'letter-difference',
    ],
    ['a figure under another name', { listed: '丁 200.00 万元' }, 'letter-figure'],
    ['a sign in a letter', { apart: '200.00 万元 ≠ 500.00 万元' }, 'letter'],
  ])('finds %s', (_, change, kind) => {
    expect(kindsOf({}, change)).toContain(kind);
  });

  it('finds a rate in a column of money', () => {
    const rated = page(report).replace('<td>4,292.3666</td>', '<td>99.13%</td>');
    writeFileSync(join(folder, 'a/2022/b/index.html'), rated);
    expect(readPrinted(folder).differences.join()).toContain('[rate-in-money]');
  });
});
