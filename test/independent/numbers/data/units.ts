/** Units and printed numbers: a number as printed, in base units, with the slack its last place leaves. */
import { Exact, halfPlace } from '../../exact.ts';
import type { Folder } from './files.ts';

export interface Unit {
  readonly name: string;
  readonly kind: string;
  readonly factor: Exact;
  /** Printed without rounding, so that no slack is allowed. */
  readonly exact: boolean;
}

export interface Amount {
  /** In base units: 元, a fraction for %. */
  readonly value: Exact;
  /** How far rounding may have moved it. */
  readonly slack: Exact;
}

export class Units {
  private readonly byName = new Map<string, Unit>();
  private readonly zeroWords: readonly string[];

  constructor(data: Folder, zeroWords: readonly string[]) {
    for (const row of data.rows('units.csv')) {
      const name = row['unit'] ?? '';
      const factor = Exact.of(row['factor'] ?? '');
      this.byName.set(name, { name, kind: row['kind'] ?? '', factor, exact: row['exact'] === '是' });
    }
    this.zeroWords = zeroWords;
  }

  named(name: string): Unit | undefined {
    return this.byName.get(name);
  }

  /** Undefined where the text is no number. */
  amount(text: string, unitName: string): Amount | undefined {
    const unit = this.named(unitName);
    const isZero = this.zeroWords.includes(text);
    const number = isZero ? Exact.zero : Exact.read(text);
    if (!number) return undefined;
    const factor = unit?.factor ?? Exact.one;
    const isExact = isZero || unit === undefined || unit.exact;
    const slack = isExact ? Exact.zero : halfPlace(text).multiply(factor);
    return { value: number.multiply(factor), slack };
  }

  /** "50 万元", "10%", "62.5": as written in rubrics and rules. */
  measure(text: string): Exact {
    const match = /^(.*?\d)\s*(\D*)$/.exec(text.trim());
    const amount = this.amount(match?.[1] ?? '', match?.[2] ?? '');
    if (!amount) throw new Error(`not a measure: ${text}`);
    return amount.value;
  }
}
