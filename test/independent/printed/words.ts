/** Words that must not stand anywhere in the built pages; `except` allows a text that contains one. */
import type { Page } from '../html.ts';
import type { Findings } from './findings.ts';
import type { Phrase } from './phrases.ts';

interface Word {
  readonly word: string;
  readonly except?: RegExp;
}

export const unwanted: readonly Word[] = [
  { word: '高报' },
  { word: '低报' },
  { word: '虚报' },
  { word: '可以问：可以问' },
];

export function checkWords(page: Page, phrases: readonly Phrase[], findings: Findings): void {
  // One sentence may be cut where an element ends: the page is read as a whole as well.
  const whole = page.root.text().replaceAll(' ', '');
  for (const { word, except } of unwanted) {
    const times = whole.split(word).length - 1;
    const inPhrases = phrases.filter(
      ({ text }) => text.includes(word) && except?.test(text) !== true,
    );
    const holds = inPhrases.length === 0 && (times === 0 || except !== undefined);
    const [first] = inPhrases;
    findings.check(
      'unwanted-words',
      holds,
      `${word} × ${Math.max(times, inPhrases.length)}: ${first?.text.slice(0, 60) ?? ''}`,
      'another word',
    );
  }
}
