/** Decimals in a text, and whether a shorter one is the rounded or the cut form of a longer one. */
import { Exact, placesOf } from '../exact.ts';

export interface Decimal {
  readonly printed: string;
  readonly value: Exact;
  readonly places: number;
}

const number = /(?<![\d.A-Za-z])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.]|,\d{3})/g;

export function numbersIn(text: string): Decimal[] {
  return Array.from(text.matchAll(number), ([printed]) => {
    // "20–30" and "2020-02-05": what stands before the digits is no minus.
    const value = Exact.of(printed);
    return { printed, value, places: placesOf(printed) };
  });
}

export const hasPlaces = ({ places }: Decimal): boolean => places > 0;

export type Form = 'same' | 'rounded' | 'cut' | 'other';

/** How `short` is made from `long`: a cut that comes out the same as rounding counts as rounded. */
export function formOf(short: Decimal, long: Exact): Form {
  if (long.equals(short.value)) return 'same';
  if (long.round(short.places).equals(short.value)) return 'rounded';
  return cut(long, short.places).equals(short.value) ? 'cut' : 'other';
}

export function cut(value: Exact, places: number): Exact {
  const scale = 10n ** BigInt(places);
  const scaled = (value.abs().numerator * scale) / value.denominator;
  return new Exact(value.isNegative() ? -scaled : scaled, scale);
}

/** Forms of one printed number to so many places, as whole numbers of the last place: "429237/2". */
interface Forms {
  readonly rounded: readonly string[];
  readonly cut: readonly string[];
}

/** The same numbers stand on many pages. */
const known = new Map<string, Forms>();

function formsOf({ printed, places }: Decimal): Forms {
  const before = known.get(printed);
  if (before) return before;
  const digits = BigInt(printed.replaceAll(/[^\d]/g, ''));
  const rounded: string[] = [];
  const shortened: string[] = [];
  // A picture in 万元 may draw what a table gives in 元, if that is a 万元 or more.
  const large = digits >= 10n ** BigInt(places + 4);
  for (const most of large ? [places, places + 4] : [places]) {
    for (let kept = 0; kept <= 4; kept++) {
      const more = 10n ** BigInt(Math.abs(most - kept));
      if (kept >= most) rounded.push(`${digits * more}/${kept}`);
      else {
        rounded.push(`${(digits + more / 2n) / more}/${kept}`);
        shortened.push(`${digits / more}/${kept}`);
      }
    }
  }
  const forms = { rounded, cut: shortened };
  known.set(printed, forms);
  return forms;
}

/** Every number that a page shows, ready to be asked for by a shorter form; signs are let go. */
export class Shown {
  private readonly rounded = new Set<string>();
  private readonly cut = new Map<string, string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      for (const each of numbersIn(text)) {
        const forms = formsOf(each);
        for (const key of forms.rounded) this.rounded.add(key);
        for (const key of forms.cut) if (!this.cut.has(key)) this.cut.set(key, each.printed);
      }
    }
  }

  form({ printed, places }: Decimal): { form: Form; from?: string } {
    const key = `${BigInt(printed.replaceAll(/[^\d]/g, ''))}/${places}`;
    if (this.rounded.has(key)) return { form: 'rounded' };
    const from = this.cut.get(key);
    return from === undefined ? { form: 'other' } : { form: 'cut', from };
  }
}
