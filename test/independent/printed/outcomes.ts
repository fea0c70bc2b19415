/**
 * What a row of a check says, against the outcome it stands under: a number that agrees is not to be
 * questioned, one that does not agree must be, and the difference must be left minus right.
 */
import { Exact } from '../exact.ts';
import type { Element, Page } from '../html.ts';
import { verdictOf } from './equations.ts';
import type { Findings } from './findings.ts';
import { differenceFault, isFalse } from './sentence.ts';
import { withoutRemarks } from './statement.ts';

const accusing =
  /不同|不符|印成|印错|误印|超过期限|迟延|缺的表|不相等|不等时|更正|漏|可以问|可以请|请部门|再问|不一致|先看单位/;
/** A check that found no fault asks nothing. */
const asking = /可以问|可以请|请部门|再问|更正|印错|漏|先看单位/;
const question = /可以问|可以请|请(?:核对|核实|说明|提供|部门|确认)|再问|？|先看单位/;
/** What a remark may say of years, places or units in general, under any outcome. */
const inGeneral = /各地不同|不同不一定有误|是否印错不影响/g;

export const silent = new Set(['相符', '尾差', '未核', '推算', '对照']);
export const asked = new Set([
  '不符',
  '细差',
  '提示',
  '单位存疑',
  '数值存疑',
  '前后不一',
  '口径待说明',
]);
/** What fails because of another: told below it, and asked about with it. */
const consequence = '牵连';

/** Relations that an outcome may show: 相符 with ≠ would contradict itself. */
const contradicting: Readonly<Record<string, RegExp>> = {
  相符: /[≠≈]|没有列出|为空而没有说明|^[^，]*(?<!不)多于|，超过 \d+ (?:个工作)?日|，差 /,
  尾差: /^(?!.*(?:≈|尾差)).*$/,
  不符: /在各数四舍五入的尾差之内|^[^；]*，在 \d+ (?:个工作)?日之内$/,
  未核: /[≠≈]/,
};

export function markWord(within: Element): string | undefined {
  return within
    .find('.mark')
    ?.text()
    .replaceAll(/[^\u4e00-\u9fff]/g, '');
}

export function checkOutcomes(page: Page, findings: Findings): void {
  for (const row of page.main.findAll((each) => isCheckRow(each))) checkRow(row, findings);
}

const isCheckRow = (each: Element): boolean =>
  each.name === 'li' && each.parent?.hasClass('checks') === true;

function checkRow(row: Element, findings: Findings): void {
  const name = row.find('.check-head')?.text() ?? row.text().slice(0, 40);
  if (row.attribute('data-outcome') === consequence) return checkConsequence(row, name, findings);
  const outcome = markWord(row);
  if (outcome === undefined) return findings.fault('row-without-outcome', name, 'an outcome');

  const remarks = row.elements.filter((each) => each.name === 'p' && each.hasClass('note'));
  const said = row.elements
    .filter((each) => each.hasClass('check-text'))
    .map((each) => ownText(each));
  for (const remark of remarks.map((each) => each.text())) {
    const wrong = outcome === '相符' ? accusing : asking;
    const own = remark.replaceAll(inGeneral, ' ');
    if (!silent.has(outcome)) continue;
    findings.check(
      `said-under-${outcome}`,
      !wrong.test(own),
      `${name}：${remark}`,
      'nothing of the kind',
    );
  }
  if (asked.has(outcome)) {
    const letters = row.elements
      .filter((each) => each.hasClass('letter'))
      .flatMap((each) => each.findAll('.question'));
    const spoken = [...said, ...[...remarks, ...letters].map((each) => each.text())].join(' ');
    // A hint may say that it is no doubt at all, because last year's number is the doubtful one.
    const asks = question.test(spoken) || (outcome === '提示' && /不作疑点/.test(spoken));
    findings.check('question-missing', asks, `${outcome} ${name}`, 'a question');
  }
  const against = contradicting[outcome];
  for (const text of against ? said : []) {
    // What bears out a doubt about a unit agrees, and what is said in passing is no outcome.
    const claim = withoutRemarks(text).replace(/佐证：.*$/, '');
    findings.check(
      'outcome-and-relation',
      !against?.test(claim),
      `${outcome} ${text}`,
      'agreement',
    );
  }
  const difference = row.find('.difference')?.text();
  if (difference !== undefined) checkDifference(difference, said, findings, name);
}

/** It stands below its cause, is worked out, and asks nothing of its own. */
function checkConsequence(row: Element, name: string, findings: Findings): void {
  const cause = row.parent?.closest('li');
  const isBelow = cause !== undefined && asked.has(markWord(cause) ?? '');
  findings.check('consequence', isBelow, name, 'a cause that it stands below');
  const apart = row.find('.question') ?? row.find('.letter') ?? row.find('.finding-number');
  findings.check('consequence', !apart, `${name} ${apart?.text() ?? ''}`, 'no question of its own');
  for (const said of row.elements.filter((each) => each.hasClass('check-text'))) {
    const text = ownText(said);
    // In another unit it agrees, which is what is told.
    const isPlain = text.startsWith('换了单位就相合') || !/尾差之内$/.test(text);
    findings.check('consequence', isPlain, `${name}：${text}`, 'disagreement');
  }
}

/** Without the remark on where the numbers stand. */
function ownText(element: Element): string {
  const remark = element.find('.note')?.text() ?? '';
  const text = element.text();
  return remark !== '' && text.endsWith(remark) ? text.slice(0, -remark.length).trim() : text;
}

/** A difference that stands apart from its equation, in a badge or a column. */
export function checkDifference(
  difference: string,
  sentences: readonly string[],
  findings: Findings,
  name: string,
): void {
  const sentence = sentences.find((each) => verdictOf(each).last?.right !== undefined);
  const last = sentence === undefined ? undefined : verdictOf(sentence).last;
  findings.count('row-differences');
  if (last) {
    const fault = isFalse(last) ? undefined : differenceFault(difference, last);
    if (fault)
      findings.fault(fault.kind, `${name}：${sentence ?? ''} → ${difference}`, fault.expected);
    return;
  }
  const days = overdue(sentences.join('；'));
  const holds = days !== undefined && difference === `差 ${days} 日`;
  if (!holds) {
    const should = days === undefined ? 'an equation beside it' : `差 ${days} 日`;
    findings.fault('false-difference', `${name}：${sentences.join('；')} → ${difference}`, should);
  }
}

/** "第 21 日，超过 20 日" */
function overdue(text: string): string | undefined {
  const [, day, most] = /第 (\d+) 日[^；]*?，超过 (\d+) 日/.exec(text) ?? [];
  if (day === undefined || most === undefined) return undefined;
  return Exact.of(day).subtract(Exact.of(most)).toString();
}
