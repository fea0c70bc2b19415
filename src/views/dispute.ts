/** 存疑 in words: a contradicted figure is shown as printed, with the reading that fits, and never as a bare number. */
import type { Dispute, Figure } from '../model/figure.ts';
import { printedText } from './format.ts';

/** 单位存疑; 前后不一 where two values stand in print; 数值存疑 where the other figures show another one. */
export function disputeWord({ kind, isPrinted, isPassedOn }: Dispute): string {
  if (kind === 'unit') return '单位存疑';
  return isPrinted || isPassedOn ? '前后不一' : '数值存疑';
}

/** 印作 10,623.14 万元，疑为 10,623.14 元; 印有 41,581.76 万元、41,681.76 万元. */
export function disputeText({ readings, isPrinted, isPassedOn }: Dispute): string {
  const [printed, ...others] = [...new Set(readings.map(shown))];
  if (isPrinted) return `印有 ${[printed, ...others].join('、')}`;
  if (isPassedOn) return `印作 ${printed ?? ''}，照另一处的数算为 ${others.join('或')}`;
  return `印作 ${printed ?? ''}，疑为 ${others.join('或')}`;
}

/** 单位存疑：印作 10,623.14 万元，疑为 10,623.14 元 */
export function disputeSentence(dispute: Dispute): string {
  return `${disputeWord(dispute)}：${disputeText(dispute)}`;
}

function shown(figure: Figure): string {
  return printedText(figure, true);
}
