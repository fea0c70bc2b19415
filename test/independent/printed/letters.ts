/**
 * 询问函用语: a paragraph to be sent as it stands. Its figures are those that the report prints, under their names; its
 * equations are told in words ("按此计算，A + B = C，所列为 D，两者相差 E") and no sign or word judges.
 */
import { Exact } from '../exact.ts';
import { numbersIn } from './decimals.ts';
import type { Findings } from './findings.ts';
import type { Site } from './site.ts';
import { isOfScore, type Told } from './told.ts';
import { unitAtStart } from './units.ts';

const amount = '([-−]?[\\d,]+(?:\\.\\d+)?) ?(亿元|万元|元|个百分点|%|人|个|家|项|日|分)';
const apart = new RegExp(
  `${amount}(?:（[^（）]*）)?(?:，(?:所列|另一处|所印总分)为 ?|，[^，。]*第 [\\d、–]+ (?:页|行)列 |多于 )(?:[^，。]*? )?${amount}(?:（[^（）]*）)?，两者相差 ${amount}`,
);
/** "列甲 1.00 万元、乙 2.00 万元。两者相差 1.00 万元": the two that are listed. */
const ofTwo = new RegExp(`列[^。]*?${amount}、[^、。]*?${amount}。两者相差 ${amount}`);
const scored =
  /自评 ([\d.]+) 分。.*该指标为 ([\d.]+)(?: 至 ([\d.]+))? 分，两者相差 ([-−]?[\d.]+) 分/;
/** Numbers of ours, signs that judge, and words twice over. */
const unfit = /≠|(?<![A-Za-z\d])[A-Z]\d{2}(?!\d)|等等|为 所|疑-|。。|；。|，。/;

export function checkLetters(told: readonly Told[], site: Site, findings: Findings): void {
  const read = new Set<string>();
  for (const each of told) {
    findings.page = each.page;
    const { letter, number, name } = each;
    findings.check('letter', letter !== '', `${number} ${name}`, 'a paragraph of a letter');
    // The same paragraph stands on several pages: finding-repeated sees to that.
    if (letter === '' || read.has(letter)) continue;
    read.add(letter);
    const wrong = unfit.exec(letter)?.[0];
    findings.check(
      'letter',
      wrong === undefined,
      `${number}：${wrong ?? ''} in ${letter}`,
      'plain words',
    );
    findings.check('letter', isAddressed(each), letter, '贵单位《…》, or the year and kind of it');
    findings.check('letter', /请[^。]+。/.test(letter), letter, 'what is asked for');
    if (isOfScore(each)) {
      checkScore(each, site, findings);
      continue;
    }
    checkApart(each, findings);
    checkListed(each, site, findings);
  }
}

/** The document that was read, by its title; one that was looked for, by year and kind. */
function isAddressed({ letter, report, kind }: Told): boolean {
  const [found, year] =
    /^贵单位 (\d{4}) 年度部门(?:预算|决算)，我们查到的情况是：/.exec(letter) ?? [];
  if (found === undefined) return kind !== '公开' && /^贵单位《[^》]+》/.test(letter);
  return report.includes(`/${year ?? ''}/`) && (kind === '公开' || kind === '');
}

/** E is what lies between C and D as printed, without a sign: neither is the measure of the other. */
function checkApart({ letter }: Told, findings: Findings): void {
  const [found, one, unit, other, otherUnit, size = '', sizeUnit] =
    ofTwo.exec(letter) ?? apart.exec(letter) ?? [];
  if (!/两者相差/.test(letter)) return;
  if (found === undefined) {
    // "X = Y ≈ Z，两者相差 E，在各数四舍五入的尾差之内": a unit in doubt, worked out like any equation.
    findings.check('letter-difference', /≈/.test(letter), letter, 'two numbers before 两者相差');
    return;
  }
  const value = (digits = '', name = ''): Exact =>
    Exact.of(digits).multiply(unitAtStart(name)?.factor ?? Exact.one);
  const should = value(one, unit).subtract(value(other, otherUnit)).abs();
  const holds = !/^[-−]/.test(size) && should.equals(value(size, sizeUnit));
  const factor = unitAtStart(sizeUnit ?? '')?.factor ?? Exact.one;
  const expected = `${should.divide(factor).toString()} ${sizeUnit ?? ''}`;
  findings.check('letter-difference', holds, found, expected);
}

/** A self score beside what the figures give; where it lies within the range, an item of it must be named. */
function checkScore(told: Told, site: Site, findings: Findings): void {
  const score = site.scoreAt(`/${told.address}`);
  const [found, self = '', low = '', high, size = ''] = scored.exec(told.letter) ?? [];
  if (found === undefined) {
    checkItem(told, site, findings);
    return;
  }
  const [own, least, most] = [Exact.of(self), Exact.of(low), Exact.of(high ?? low)];
  const over = own.compare(most) > 0 ? own.subtract(most) : least.subtract(own);
  findings.check('letter-difference', over.equals(Exact.of(size)), found, `${over.toString()} 分`);
  const isShown =
    score?.self?.equals(own) === true &&
    score.low?.equals(least) === true &&
    score.high?.equals(most) === true;
  const should = `${score?.self?.toString() ?? '?'}, ${score?.low?.toString() ?? '?'}–${score?.high?.toString() ?? '?'}`;
  findings.check('letter-figure', isShown, found, `${should} as on /${told.report}`);
}

/** "其中“政府采购执行率”一项自评 3 分，…为 2.65 分，两者相差 0.35 分" */
function checkItem({ letter, address }: Told, site: Site, findings: Findings): void {
  const [found, self = '', item = '', size = ''] =
    /自评 ([\d.]+) 分[^。]*为 ([\d.]+) 分，两者相差 ([\d.]+) 分/.exec(
      letter.slice(letter.indexOf('其中')),
    ) ?? [];
  if (!letter.includes('其中') || found === undefined) {
    findings.check('letter-difference', false, letter, 'a score and what the figures give');
    return;
  }
  const by = Exact.of(self).subtract(Exact.of(item));
  const own = site.scoreAt(`/${address}`)?.ofItems;
  const holds = by.abs().equals(Exact.of(size)) && own?.equals(by) === true;
  findings.check('letter-difference', holds, found, `${own?.toString() ?? '?'} 分 by its items`);
}

/** "列年初预算数 1.00 万元、…": each name with its number as among the figures of the report, or in a published table. */
function checkListed({ letter, report, sum }: Told, site: Site, findings: Findings): void {
  const [, list = ''] = /》[^。列：]*列(.+?[^\d])。(?=\D|\d)/.exec(letter) ?? [];
  const figures = site.figuresOf(report);
  // "列在编人数 44 人，第 18 页列 46 人": both under the first name; last year's report has names of its own.
  const [, name = ''] = /^(.*?) [\d,.]+/.exec(list) ?? [];
  const ownYear = list.replace(/，[^，]*\d{4} 年度[^，]*第 .*$/, '');
  const entries = ownYear.replaceAll(/，第 [\d、 ]+ 页列 /g, `、${name} `).split('、');
  for (const entry of entries.filter((each) => /\d/.test(each))) {
    const [, name = '', printed = ''] = /^(.*?) ?([-−]?[\d,]+(?:\.\d+)?[^\d]*)$/.exec(entry) ?? [];
    // Of a published table: "部门收支总表「收入总计」收入/预算数".
    const isOfTable = /[「/表]/.test(name) && !figures.has(name);
    const own = figures.get(name) ?? new Set<string>();
    // 零, 无 and 0.00 are all read as 0.
    const isZero = /^0(?!\.?\d)/.test(printed);
    const holds = isOfTable
      ? isZero || numbersIn(printed).every((each) => site.isInTables(report, each.printed))
      : own.has(printed.trim()) || (isZero && [...own].some((each) => /^(?:零|无|0)/.test(each)));
    findings.check('letter-figure', holds, entry, `a figure of /${report}`);
  }
  // What the equation works with stands in the sentence of the page as well.
  const shown = new Set(numbersIn(sum).map((each) => each.printed.replace(/^[-−]/, '')));
  // What lies between them is worked out.
  const printedAs = letter.replace(/两者相差 [\d.,]+/, '');
  for (const each of numbersIn(printedAs).filter(({ places }) => places > 0)) {
    const digits = each.printed.replace(/^[-−]/, '');
    const known = shown.has(digits) || [...figures.values()].some((all) => includes(all, digits));
    const holds = known || site.isInTables(report, digits);
    findings.check('letter-figure', holds, `${digits} in ${letter}`, `a number of /${report}`);
  }
}

const includes = (all: ReadonlySet<string>, digits: string): boolean =>
  [...all].some((each) => each.includes(digits));
