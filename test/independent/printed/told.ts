/** Doubts (疑点) as the pages tell them: with the checks of a report, and in every list of doubts. */
import type { Element, Page } from '../html.ts';
import { markWord } from './outcomes.ts';

export interface Told {
  /** Path of the page that it stands on. */
  readonly page: string;
  /** "demo/2021/education/" */
  readonly report: string;
  /** "demo/2021/education/#check-T40" */
  readonly address: string;
  /** 疑-demo-2021-education-6424 */
  readonly number: string;
  readonly name: string;
  /** 得分, 单位, 勾稽 …; '' with the checks of a report, which do not tell it. */
  readonly kind: string;
  readonly outcome: string;
  /** 影响得分, 金额重大, 细差. */
  readonly weight: string;
  readonly sum: string;
  /** "差 100.00 万元"; '' where it tells none. */
  readonly difference: string;
  /** "3 分", "—"; undefined with the checks of a report. */
  readonly points: string | undefined;
  readonly letter: string;
  /** What fails for the same cause, each as its sentence. */
  readonly followers: readonly string[];
  /** The list that it stands in: order is kept within one. */
  readonly list: Element | undefined;
}

const textIn = (within: Element, wanted: string): string => within.find(wanted)?.text() ?? '';

/** A number to quote a doubt by marks a row of checks or of a list as one. */
export function toldOn(page: Page): Told[] {
  return page.main.findAll('.finding-number').flatMap((number): Told[] => {
    const row = number.closest((each) => each.name === 'li' || each.name === 'tr');
    if (!row) return [];
    const told = row.name === 'tr' ? inList(row) : withChecks(row, page);
    const common = { page: page.path, number: number.text(), letter: letterOf(row) };
    return [{ ...common, ...told }];
  });
}

const letterOf = (row: Element): string => {
  const letter = row.findAll('.letter').find((each) => !isOfFollower(each, row));
  return letter ? textIn(letter, '.question') : '';
};

const isOfFollower = (each: Element, row: Element): boolean =>
  each.closest((above) => above.name === 'li' || above.name === 'tr') !== row;

type Rest = Omit<Told, 'page' | 'number' | 'letter'>;

function withChecks(row: Element, page: Page): Rest {
  const head = row.find('.check-head');
  const followers = row.find('.followers')?.find('ul')?.elements ?? [];
  return {
    report: page.path,
    address: `${page.path}#${row.id ?? ''}`,
    name: head ? textIn(head, 'b') : '',
    kind: '',
    outcome: markWord(row) ?? '',
    // What the mark says already is not said twice.
    weight: row.find('.weight')?.text() ?? (markWord(row) === '细差' ? '细差' : ''),
    sum: textIn(row, '.check-text'),
    difference: head ? textIn(head, '.difference') : '',
    points: undefined,
    followers: followers.map((each) => textIn(each, '.check-text')),
    list: row.parent,
  };
}

function inList(row: Element): Rest {
  const link = row.find('a');
  const address = (link?.attribute('href') ?? '').replace(/^\//, '');
  const cells = row.elements.filter(({ name }) => name === 'td');
  const difference = cells.at(-1)?.text() ?? '—';
  const followers = row.find('.followers')?.find('ul')?.elements ?? [];
  return {
    report: address.replace(/#.*$/, ''),
    address,
    name: link?.text() ?? '',
    kind: textIn(row, '.kind'),
    outcome: row.attribute('data-verdict') ?? '',
    weight: row.attribute('data-weight') ?? '',
    sum: textIn(row, '.sum'),
    difference: difference === '—' ? '' : `差 ${difference}`,
    points: cells.at(-2)?.text(),
    followers: followers.map((each) => each.text()),
    list: row.parent,
  };
}

/** As an address names it, with the number of its check or its item. */
export const isOfScore = ({ address }: Told): boolean => address.includes('#indicator-');
