/** Rows of scores: the verdict against the self-awarded score and the range that the numbers allow. */
import { Exact } from '../exact.ts';
import type { Element, Page } from '../html.ts';
import type { Findings } from './findings.ts';
import type { Phrase } from './phrases.ts';
import type { Site } from './site.ts';

const lastPlace = Exact.of('0.01');

export interface Score {
  /** Of the item, as the rubric counts: "16". */
  readonly number: string;
  readonly name: string;
  readonly verdict: string;
  readonly weight: Exact | undefined;
  readonly self: Exact | undefined;
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
  /** Outside its range by what became public after the self-evaluation only: said so, and held against nobody. */
  readonly later: boolean;
  /** Self scores of single items less what each item was found to be: they differ though the whole lies in its range. */
  readonly ofItems: Exact | undefined;
}

export const words = {
  over: new Set(['高报', '自评高于复算']),
  under: new Set(['低报', '自评低于复算']),
};
const verdicts =
  '一致|可解释|高报|低报|自评高于复算|自评低于复算|无法复算|主观评定|未自评|不适用|单位存疑|数值存疑';

/** "3.00", "0.00–3.00", "—" */
export function rangeOf(text: string): readonly [Exact | undefined, Exact | undefined] {
  const [low, high] = text.split(/[–-]/).map((each) => Exact.read(each.trim()));
  return [low, text.includes('–') ? high : low];
}

export function indicatorRows(main: Element): Element[] {
  return main.findAll((each) => each.name === 'tr' && each.hasClass('main-row'));
}

export function scoreOf(row: Element): Score {
  const cell = row.find('td.score')?.text().replaceAll(' ', '') ?? '';
  const [, self = '', weight = ''] = /^([\d.]*)[^／]*／([\d.]+)/.exec(cell) ?? [];
  // A column of its own, or below the score.
  const column = row.find('td.range') ?? row.find('.range');
  const [low, high] = rangeOf((column?.text() ?? '').replace('复算', ''));
  return {
    number: /^indicator-(\d+)$/.exec(row.id ?? '')?.[1] ?? '',
    name: row.find('a')?.text() ?? '',
    verdict:
      row
        .find('.verdict')
        ?.find('.mark')
        ?.text()
        .replaceAll(/[^\u4e00-\u9fff]/g, '') ?? '',
    weight: Exact.read(weight),
    self: Exact.read(self),
    low,
    high,
    later: detailOf(row)?.text().includes('自评以后的公开记录') === true,
    ofItems: itemGap(detailOf(row)),
  };
}

function detailOf(row: Element): Element | undefined {
  const siblings = row.parent?.elements ?? [];
  const next = siblings[siblings.indexOf(row) + 1];
  return next?.hasClass('detail-row') === true ? next : undefined;
}

/** "① 政府采购执行率（3 分）已复算，自评 3 分" and, below it, the working that ends in "= 2.65 分". */
function itemGap(detail: Element | undefined): Exact | undefined {
  const items = detail?.find('ul.items')?.elements ?? [];
  const gaps = items.flatMap((item) => {
    const self = /已复算，自评 ([\d.]+) 分/.exec(item.find('.muted')?.text() ?? '')?.[1];
    const remark = item.find('.note')?.text() ?? '';
    const working = item.text().slice(0, item.text().length - remark.length);
    const found = Array.from(working.matchAll(/(?:=|得) ([\d.]+) 分/g)).at(-1)?.[1];
    if (self === undefined || found === undefined) return [];
    return [Exact.of(self).subtract(Exact.of(found))];
  });
  return gaps.length === 0 ? undefined : Exact.sum(gaps);
}

export function checkScores(
  page: Page,
  phrases: readonly Phrase[],
  site: Site,
  findings: Findings,
): void {
  for (const row of indicatorRows(page.main)) {
    // The page of an indicator leads to the report, where the items stand.
    const there = site.scoreAt(row.find('a')?.attribute('href') ?? '');
    const score = { ...scoreOf(row), ...(there && apartOf(there)) };
    judge(score, `${score.name} ${row.find('td.score')?.text() ?? ''} ${score.verdict}`, findings);
    const gap = row.find('.gap')?.text() ?? '';
    judgeGap(score, gap, findings);
    judgeWords(score, row, findings);
  }
  for (const { text, element } of phrases) {
    const match = new RegExp(`自评 ([\\d.—]+)，复算 ([\\d.–]+|—|不适用)，(${verdicts})$`).exec(
      text,
    );
    if (!match) continue;
    const [, self = '', range = '', verdict = ''] = match;
    const [low, high] = rangeOf(range);
    const there = site.scoreAt(element.closest('a')?.attribute('href') ?? '');
    const apart = there ? apartOf(there) : { later: false, ofItems: undefined };
    judge({ verdict, self: Exact.read(self), low, high, ...apart }, text, findings);
  }
}

type Judged = Pick<Score, 'verdict' | 'self' | 'low' | 'high' | 'later' | 'ofItems'>;

const apartOf = ({ later, ofItems }: Score): Pick<Score, 'later' | 'ofItems'> => ({
  later,
  ofItems,
});

/** By how much the score lies over its range, below zero under it: by its items where it lies within. */
function outside({ self, low, high, ofItems }: Judged): Exact | undefined {
  if (!self || !low || !high) return undefined;
  if (self.compare(high) > 0) return self.subtract(high);
  return self.compare(low) < 0 ? self.subtract(low) : ofItems;
}

function judge(score: Judged, printed: string, findings: Findings): void {
  const { verdict, self, low, high, later } = score;
  const check = (holds: boolean, expected: string): void =>
    findings.check('verdict', holds, printed, expected);
  if (verdict === '不适用') return check(!self && !low && !high, 'no score and no range');
  if (!self || !low || !high) return;
  const by = outside(score);
  const above = by !== undefined && by.compare(Exact.zero) > 0;
  const below = by?.isNegative() === true;
  // The rubrics page: 与自评相差不超过 0.01 分视为一致.
  const near = self.compare(high.add(lastPlace)) <= 0 && self.compare(low.subtract(lastPlace)) >= 0;
  if (words.over.has(verdict)) check(above, 'a score above the range');
  else if (words.under.has(verdict)) check(below, 'a score below the range');
  else if (!/存疑/.test(verdict)) {
    check(near || (verdict === '可解释' && later), 'a score within the range');
  }
  if (verdict === '一致') check(low.equals(high), 'one score that the numbers lead to');
}

/** "多 1.5 分" is the score less the most that the numbers allow; "至少" where they allow a range, "其中评分项" of one item. */
function judgeGap(score: Score, gap: string, findings: Findings): void {
  const { name, verdict, self, low, high } = score;
  const [, start = '', word = '', size = ''] =
    /(至少|其中评分项)?(多|少) ([\d.]+) 分/.exec(gap) ?? [];
  const differs = words.over.has(verdict) || words.under.has(verdict);
  if (word === '' || !self || !low || !high) {
    if (differs) findings.check('gap', false, `${name} ${verdict} ${gap}`, '多 or 少 so many 分');
    return;
  }
  const by = outside(score) ?? Exact.zero;
  const should = word === '多' ? by : by.negate();
  const holds =
    (word === '多' ? words.over : words.under).has(verdict) &&
    should.equals(Exact.of(size)) &&
    start === startOfGap(self, low, high);
  findings.check('gap', holds, `${name} ${verdict} ${gap}`, `${should.toString()} 分`);
}

/** Within its range a score differs by one of its items only; beyond a range, by no less than that. */
function startOfGap(self: Exact, low: Exact, high: Exact): string {
  if (self.compare(low) >= 0 && self.compare(high) <= 0) return '其中评分项';
  return low.equals(high) ? '' : '至少';
}

function judgeWords({ name, verdict }: Score, row: Element, findings: Findings): void {
  const siblings = row.parent?.elements ?? [];
  const detail = siblings[siblings.indexOf(row) + 1];
  const text = `${row.text()} ${detail?.hasClass('detail-row') === true ? detail.text() : ''}`;
  if (verdict === '一致') {
    const wrong =
      /(?:自评|得分)[^，。；]*(?:高于|低于|多于|少于)|(?:多|少) [\d.]+ 分|高报|低报/.exec(text);
    findings.check(
      'said-under-一致',
      !wrong,
      `${name}：${wrong?.[0] ?? ''}`,
      'nothing of the kind',
    );
  }
  if (words.over.has(verdict) || words.under.has(verdict)) return;
  const wrong = /高报|低报|自评(?:高于|低于)复算/.exec(text);
  findings.check('said-under-verdict', !wrong, `${name} ${verdict}：${wrong?.[0] ?? ''}`, verdict);
}
