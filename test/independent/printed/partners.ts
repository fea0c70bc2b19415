/**
 * The same working stands in the text of a report page and, shortened, in the titles of pictures.
 * Lines are matched by their words, so that each number of a picture meets the very number it is
 * drawn from instead of any number that happens to be near.
 */
import { Exact } from '../exact.ts';
import { type Decimal, formOf, numbersIn } from './decimals.ts';
import type { Phrase } from './phrases.ts';
import { withoutRemarks } from './statement.ts';

type Line = readonly Decimal[];

function shapeOf(text: string): { shape: string; numbers: Decimal[] } {
  const bare = withoutRemarks(text)
    .replace(/^[①-⑳]\s*/, '')
    .replaceAll(/\s+/g, '');
  return { shape: bare.replaceAll(/[\d,]*\d(?:\.\d+)?/g, '#'), numbers: numbersIn(bare) };
}

export class Partners {
  private readonly lines = new Map<string, Map<string, Line>>();

  /** Workings as the text of a page prints them. */
  learn(phrases: readonly Phrase[]): void {
    for (const { text, place } of phrases) {
      if (place !== 'page' || !isWorking(text)) continue;
      const { shape, numbers } = shapeOf(text);
      const known = this.lines.get(shape) ?? new Map<string, Line>();
      const key = numbers.map(({ printed }) => printed).join(' ');
      if (!known.has(key)) known.set(key, numbers);
      this.lines.set(shape, known);
    }
  }

  /** Each number of a picture's line with the number in the text; undefined without such a line. */
  pairs(text: string): (readonly [Decimal, Exact])[] | undefined {
    if (!isWorking(text)) return undefined;
    const { shape, numbers } = shapeOf(text);
    const candidates = [...(this.lines.get(shape)?.values() ?? [])];
    const fitting = candidates.filter(
      (line) => line.length === numbers.length && near(numbers, line),
    );
    // The line that rounds to the picture, if there is one: a fault must not come of a lucky neighbour.
    const ranked = fitting.sort((a, b) => wrong(numbers, a) - wrong(numbers, b));
    const [best] = ranked;
    if (!best) return undefined;
    return numbers.map((number, index) => [number, best[index]?.value ?? number.value]);
  }
}

export const isWorking = (text: string): boolean =>
  /[÷=]|× [\d.]+ 分|得 [\d.]/.test(text) && /\d/.test(text);

function near(short: readonly Decimal[], long: readonly Decimal[]): boolean {
  return short.every(({ value, places }, index) => {
    const other = long[index];
    if (!other) return false;
    const unit = new Exact(1n, 10n ** BigInt(places));
    return other.value.subtract(value).abs().compare(unit) < 0;
  });
}

function wrong(short: readonly Decimal[], long: readonly Decimal[]): number {
  return short.filter((each, index) => {
    const other = long[index];
    return other !== undefined && formOf(each, other.value) === 'cut';
  }).length;
}
