/** What a sentence with numbers claims, and how the claim is worked out from the same page. */
import { Exact } from '../../exact.ts';
import type { Element, Page } from '../../html.ts';
import { readTable, type Table } from '../../tables.ts';
import type { Site } from '../site.ts';

export interface Heading {
  readonly text: string;
  readonly element: Element;
  readonly page: Page;
  readonly site: Site;
}

export interface Claim {
  readonly what: string;
  readonly printed: string;
  /** Undefined where the page does not show what is counted: reported as well. */
  readonly should: Exact | undefined;
  /** Off by rounding at most, for a rate of numbers that are shown rounded. */
  readonly within?: Exact;
}

export interface Shape {
  readonly pattern: RegExp;
  readonly claims: (match: readonly string[], heading: Heading) => readonly Claim[];
}

export const claim = (
  what: string,
  printed: string | undefined,
  should: Exact | number | undefined,
): Claim => ({
  what,
  printed: printed ?? '',
  should: typeof should === 'number' ? Exact.of(should) : should,
});

export const shape = (pattern: RegExp, claims: Shape['claims']): Shape => ({ pattern, claims });

/** The data table of the figure that a title stands over. */
export function figureTable({ element }: Heading): Table | undefined {
  const table = element.closest('figure')?.find('table');
  return table ? readTable(table) : undefined;
}

export const firstNumber = (text: string | undefined): Exact | undefined =>
  Exact.read(/[-−]?\d[\d,]*(?:\.\d+)?/.exec(text ?? '')?.[0] ?? '');

/** The number in a row by its first cell, under a head. */
export function cellOf(table: Table | undefined, row: RegExp, column: RegExp): Exact | undefined {
  const index = table?.columns.findIndex((name) => column.test(name)) ?? -1;
  const found = table?.rows.find(({ cells }) => row.test(cells[0]?.text ?? ''));
  return index < 0 ? undefined : firstNumber(found?.cells[index]?.text);
}
