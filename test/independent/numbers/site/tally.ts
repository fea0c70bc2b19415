/** Counts what is compared and keeps every difference, one line each. */
import { Exact, placesOf } from '../../exact.ts';
import type { Comparison } from '../../comparison.ts';

/** A number, or a word that has to be there instead. */
export type Expected = Exact | string;

const number = /[-−]?\d+(?:[,，]\d{3})*(?:\.\d+)?/g;

export class Tally {
  private readonly groups = new Map<string, number>();
  private readonly differences: string[] = [];

  get result(): Comparison {
    const groups = Object.fromEntries(this.groups);
    const compared = [...this.groups.values()].reduce((sum, each) => sum + each, 0);
    return { compared, groups, differences: this.differences };
  }

  /** Words or ids that have to be the same. */
  same(group: string, where: string, site: string | undefined, own: string): void {
    this.count(group, 1);
    if (site !== own) this.differ(group, where, site, own);
  }

  /** The numbers of a text in their order; a word expected instead of a number has to be in the text. */
  numbers(group: string, where: string, text: string | undefined, own: readonly Expected[]): void {
    this.count(group, Math.max(1, own.length));
    const found = text?.match(number) ?? [];
    const wanted = own.filter((each) => each instanceof Exact);
    const words = own.filter((each) => typeof each === 'string');
    const isSame =
      text !== undefined &&
      found.length === wanted.length &&
      wanted.every((each, at) => agrees(found[at] ?? '', each)) &&
      words.every((each) => text.includes(each));
    if (!isSame) this.differ(group, where, text, shown(own));
  }

  /** The number at a place of a text has to be printed with two decimals. */
  hundredths(group: string, where: string, text: string | undefined, at: number): void {
    this.count(group, 1);
    const token = text?.match(number)?.[at] ?? '';
    if (placesOf(token) !== 2) this.differ(group, `${where}, decimals`, text, 'two decimals');
  }

  missing(group: string, where: string, what: string): void {
    this.count(group, 1);
    this.differ(group, where, undefined, what);
  }

  private count(group: string, by: number): void {
    this.groups.set(group, (this.groups.get(group) ?? 0) + by);
  }

  private differ(group: string, where: string, site: string | undefined, own: string): void {
    this.differences.push(
      `${where} [${group}]: site ${site === undefined ? 'nothing' : `“${site}”`}, recomputed “${own}”`,
    );
  }
}

/**
 * Printed as rounded half up to its own decimals. Fewer than two decimals only where nothing is lost:
 * 3 for 3.00, but not 3 for 2.96.
 */
export function agrees(token: string, own: Exact): boolean {
  const site = Exact.read(token);
  if (!site) return false;
  return site.equals(own.round(Math.max(2, placesOf(token))));
}

function shown(own: readonly Expected[]): string {
  return own.map((each) => (typeof each === 'string' ? each : each.toGrouped(2))).join(' ');
}
