/** 存疑 in words: a contradicted figure is shown as printed, with the reading that fits, and never as a bare number. */
import type { Dispute, Figure } from '../../../engine/model/figure.ts';
import { printedText } from '../format.ts';

/** What stands for a figure in doubt. */
export const DISPUTE_WORDS = ['单位存疑', '数值存疑', '前后不一', '口径待说明'] as const;
export type DisputeWord = (typeof DISPUTE_WORDS)[number];

/**
 * 单位存疑; 前后不一 where one thing is printed with two values; 口径待说明 where the other value stands under another
 * name, so that both may be right in their own scope; 数值存疑 where the other figures show another one.
 */
export function disputeWord({ kind, isPrinted, isPassedOn, readings }: Dispute): DisputeWord {
  if (kind === 'unit') return '单位存疑';
  if (isPassedOn || (isPrinted && isElsewhere(readings))) return '口径待说明';
  return isPrinted ? '前后不一' : '数值存疑';
}

/** For the picture of a chart, where no sentence fits: 单位待核, or the word itself. */
export function disputeLabel(dispute: Dispute): string {
  return dispute.kind === 'unit' ? '单位待核' : disputeWord(dispute);
}

/** 印作 10,623.14 万元，疑为 10,623.14 元; 印有 41,581.76 万元、41,681.76 万元. */
export function disputeText({ readings, isPrinted, isPassedOn }: Dispute): string {
  const [printed, ...others] = [...new Set(readings.map(shown))];
  if (isPrinted && isElsewhere(readings))
    return `印作 ${printed ?? ''}；${elsewhere(readings)}，两者口径的关系待说明`;
  if (isPrinted) return `印有 ${[printed, ...others].join('、')}`;
  if (isPassedOn) return `印作 ${printed ?? ''}，照另一处的数算为 ${others.join('或')}`;
  return `印作 ${printed ?? ''}，疑为 ${others.join('或')}`;
}

/** 单位存疑：印作 10,623.14 万元，疑为 10,623.14 元 */
export function disputeSentence(dispute: Dispute): string {
  return `${disputeWord(dispute)}：${disputeText(dispute)}`;
}

/** The same where the fact is not named beside it: 实际支出前后不一：印有 133,246.22 万元、73,069.13 万元 */
export function namedDispute(dispute: Dispute): string {
  return `${dispute.readings[0]?.fact.name ?? ''}${disputeSentence(dispute)}`;
}

/** The other value is printed under another name: the report does not print this fact twice. */
function isElsewhere(readings: Dispute['readings']): boolean {
  return readings.some(({ isReading }) => isReading);
}

/** 报告另印“年度总支出”133,246.22 万元: the other is no second value of this fact, and its name says so. */
function elsewhere(readings: Dispute['readings']): string {
  const own = readings[0];
  const said = readings.slice(1).map((each) => {
    const { readFrom } = each;
    const name = readFrom?.calledAs ?? readFrom?.fact.name;
    const isNamed = name !== undefined && name !== (own?.calledAs ?? own?.fact.name);
    return isNamed ? `另印“${name}”${shown(readFrom ?? each)}` : `照别处所印的数是 ${shown(each)}`;
  });
  return [...new Set(said)].join('，');
}

function shown(figure: Figure): string {
  return printedText(figure, true);
}

/** Whether a cell holds such a sentence in place of a number. */
export function isInDoubt(text: string): boolean {
  return DISPUTE_WORDS.some((word) => text.startsWith(`${word}：`));
}
