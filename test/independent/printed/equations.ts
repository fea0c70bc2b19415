/** Every equation of a page, in its text, in its pictures and in what is read aloud. */
import { conversionFaults } from './conversions.ts';
import { datesFaults } from './dates.ts';
import type { Findings } from './findings.ts';
import type { Phrase } from './phrases.ts';
import { judgeSentence, type Verdict } from './sentence.ts';

/** The same sentence stands on several pages and in three sizes of a picture. */
const known = new Map<string, Verdict>();

export function verdictOf(text: string): Verdict {
  const before = known.get(text);
  if (before) return before;
  const verdict = judgeSentence(text);
  known.set(text, verdict);
  return verdict;
}

export function checkEquations(phrases: readonly Phrase[], findings: Findings): void {
  for (const { text, place } of phrases) {
    if (!/[=≠≈%]|上限|第 \d+ 日|元（|疑为/.test(text)) continue;
    const { groups, faults } = verdictOf(text);
    for (const [group, times] of Object.entries(groups)) findings.count(group, times);
    for (const { kind, printed, expected } of faults) {
      findings.fault(`${kind}${place === 'page' ? '' : `-in-${place}`}`, printed, expected);
    }
    const conversions = conversionFaults(text);
    findings.count('conversions', conversions.compared);
    for (const expected of conversions.faults) findings.fault('false-conversion', text, expected);
    const dates = datesFaults(text);
    findings.count('days', dates.compared);
    for (const expected of dates.faults) findings.fault('false-days', text, expected);
  }
}
