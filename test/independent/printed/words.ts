/** Words that must not stand anywhere in the built pages, and the places where a few of them may. */
import type { Page } from '../html.ts';
import type { Findings } from './findings.ts';
import type { Phrase } from './phrases.ts';

export interface Word {
  readonly word: RegExp;
  /** Pages on which it may stand. */
  readonly except?: (page: Page) => boolean;
  /** A place on a page where it may stand. */
  readonly exceptIn?: (phrase: Phrase) => boolean;
}

const isMethodology = ({ path }: Page): boolean => path === 'methodology/';

export const unwanted: readonly Word[] = [
  { word: /高报/ },
  { word: /低报/ },
  { word: /虚报/ },
  { word: /可以问：可以问/ },
  { word: /据称公开/ },
  { word: /没有人去查看过/ },
  { word: /说得通/ },
  { word: /差一点到/ },
  // The list of departments there is not complete: a sum over it is no sum over the district.
  { word: /全区[^。；]*合计/, except: ({ path }) => !path.startsWith('futian/') },
  // Numbers of checks are for those who keep data/: readers quote the number of a finding.
  {
    word: /(?<![A-Za-z0-9/.〔-])[A-Z]\d{2}(?![\dA-Za-z%])/,
    except: isMethodology,
    exceptIn: ({ element }) => element.parent?.text().includes('核对编号') === true,
  },
];

export function checkWords(page: Page, phrases: readonly Phrase[], findings: Findings): void {
  // One sentence may be cut where an element ends: the page is read as a whole as well.
  const whole = page.root.text().replaceAll(' ', '');
  for (const { word, except, exceptIn } of unwanted) {
    if (except?.(page) === true) continue;
    const first = phrases.find((each) => word.test(each.text) && exceptIn?.(each) !== true);
    // What may stand somewhere on a page cannot be told apart in the whole of it.
    const isInWhole = exceptIn === undefined && word.test(whole);
    const text = first?.text ?? whole;
    const at = Math.max(0, text.search(word) - 20);
    findings.check(
      'unwanted-words',
      first === undefined && !isInWhole,
      `${word.source}: ${text.slice(at, at + 60)}`,
      'another word',
    );
  }
}
