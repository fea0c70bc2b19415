/** Small readings of a page that several comparisons share. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { readTables, type Row, type Table } from '../../tables.ts';
import { outcomeByWord, verdictByWord } from '../words.ts';
import type { Outcome, Verdict } from '../words.ts';

const byLength = (a: string, b: string): number => b.length - a.length;
const verdictWords = Object.keys(verdictByWord).sort(byLength);
const outcomeWords = Object.keys(outcomeByWord).sort(byLength);

/** The verdict that a text names: the longest word that is in it. */
export function verdictIn(text: string): Verdict | undefined {
  const found = verdictWords.find((each) => text.includes(each));
  return found === undefined ? undefined : verdictByWord[found];
}

export function outcomeIn(text: string): Outcome | undefined {
  const found = outcomeWords.find((each) => text.includes(each));
  return found === undefined ? undefined : outcomeByWord[found];
}

/** The table inside an element of an id, or one whose caption fits. */
export function tableIn(page: Page, id: string): Table | undefined {
  const element = page.main.find(`#${id}`);
  const table = element && (element.name === 'table' ? element.parent : element);
  return table && readTables(table)[0];
}

export function tableCaptioned(page: Page, caption: RegExp): Table | undefined {
  return readTables(page.main).find((each) => caption.test(each.caption));
}

export function cellText(row: Row | undefined, column: number): string | undefined {
  return row?.cells[column]?.text;
}

/** Of a list of numbers over their names, the entry whose name fits. */
export function entry(page: Page, name: RegExp): string | undefined {
  for (const box of page.main.findAll('dl.kpis')) {
    for (const div of box.findAll('div')) {
      const term = div.find('dt')?.text() ?? '';
      if (name.test(term)) return div.find('dd')?.text();
    }
  }
  return undefined;
}

/** Text without what stands in brackets, where remarks carry numbers of their own. */
export function withoutBrackets(text: string): string {
  return text.replaceAll(/（[^（）]*）/g, '');
}

const scales: Readonly<Record<string, Exact>> = {
  万元: new Exact(1n, 10_000n),
  个百分点: Exact.of(100),
};

/** The unit that a printed difference ends in, and what one of base units is in it. */
export function unitIn(text: string): { readonly unit: string; readonly scale: Exact } {
  const unit = /\d\s*(\D+)$/.exec(text)?.[1]?.trim() ?? '';
  return { unit, scale: scales[unit] ?? Exact.one };
}
