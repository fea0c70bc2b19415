/** 公布数: one fact of one report, as printed, with its place in the document. */
import { Decimal, ZERO } from './decimal.ts';
import type { Fact } from './glossary.ts';
import type { PrintedNumber } from './printed.ts';
import type { Phrase } from './phrase.ts';
import type { Source } from './source.ts';
import type { CellPlace } from './table.ts';
import type { Unit } from './unit.ts';

/** 已公布 / 未公布 / 不适用 / 冲突: four states that never turn into one another. */
export const FIGURE_STATUSES = ['published', 'missing', 'not-applicable', 'conflict'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

export interface Figure {
  readonly fact: Fact;
  /** As printed, character by character. */
  readonly printed: string;
  /** As printed, even when it is a misprint. */
  readonly unit: Unit | undefined;
  readonly status: FigureStatus;
  readonly source: Source;
  readonly note: string;
  /** The number in the printed unit; undefined for texts and for figures without a value. */
  readonly number: PrintedNumber | undefined;
  /** What the report itself calls it, where it uses another name than the glossary. */
  readonly calledAs?: string;
  /** Not as printed but as it would have to be read, to try what checks make of it. */
  readonly isReading?: boolean;
  /** Of a reading: the one other figure that the report prints with this value, under its own name. */
  readonly readFrom?: Figure;
  /** Of a number that stands in a published table, not in the report's text. */
  readonly cell?: CellPlace;
}

/** The figure's value in base units (元, 1, 分). Throws for a figure without a number: ask `number` first. */
export function baseValue(figure: Figure, unit: Unit | undefined = figure.unit): Decimal {
  if (!figure.number) throw new Error(`figure without number: ${figure.fact.id}`);
  return figure.number.value.times(unit?.factor ?? 1);
}

/** Half a unit of the last printed place, in base units: how far rounding can have moved the figure. */
export function roundingSlack(figure: Figure, unit: Unit | undefined = figure.unit): Decimal {
  if (!figure.number || !unit || unit.exact) return ZERO;
  // 零 in words is zero, not a number rounded to whole 万元.
  if (figure.number.value.isZero() && figure.number.decimals === 0) return ZERO;
  return new Decimal(10).pow(-figure.number.decimals).div(2).times(unit.factor);
}

/** The same for figures of one fact that print the same value: 1 万元 and 10,000 元, 99.1 and 99.10. */
export function valueKey(figure: Figure): string {
  const { number, printed, unit } = figure;
  return number ? baseValue(figure).toString() : `${printed} ${unit?.id ?? ''}`;
}

/** 认定: what a record of facts, not the report's own word, leaves possible of a choice; one option is settled. */
export interface Determined {
  readonly kind: 'determined';
  readonly fact: Fact;
  readonly options: readonly string[];
  /** Why, with its source. */
  readonly phrase: Phrase;
  /** It rests on something later than the self-evaluation, which could not know of it. */
  readonly isLater: boolean;
}

/**
 * 存疑: a published figure that a check contradicts. unit: only its printed unit is in doubt; value: two values are
 * printed, or the other figures show another one.
 */
export interface Dispute {
  readonly kind: 'unit' | 'value';
  /**
   * told: shown wherever the figure stands, and no headline, median or rank rests on it. suspected: one of several that
   * may be wrong, or wrong by little: only no verdict that would change under another reading is held against anybody.
   */
  readonly degree: 'told' | 'suspected';
  /** Facts of one cause are read alike: all as printed, or all as it fits. */
  readonly cause: string;
  /** As printed first, then what fits; never fewer than two. Each keeps the place of the printed figure. */
  readonly readings: readonly Figure[];
  /** Every reading stands in print: a contradiction of two places, not a value that follows from others. */
  readonly isPrinted: boolean;
  /** What is printed elsewhere leaves no doubt which reading is meant: the last of two. */
  readonly isSettled?: boolean;
  /** A rate that is right by what is printed, and would be another by the other reading of its amounts. */
  readonly isPassedOn?: boolean;
}

/** By the id of the fact. */
export type Disputes = ReadonlyMap<string, Dispute>;

/** A fact that the report prints with several values: each value once, in reading order. */
function conflictDispute(mentions: readonly Figure[]): Dispute | undefined {
  const numbers = mentions.filter((each) => each.number);
  const values = [...new Map(numbers.map((each) => [valueKey(each), each])).values()];
  if (values.length < 2) return undefined;
  const cause = `repeated:${values[0]?.fact.id ?? ''}`;
  return { kind: 'value', degree: 'told', cause, readings: values, isPrinted: true };
}

/** What a report says of a fact. A fact without any row is missing, not zero. */
export type Knowledge =
  | { readonly kind: 'known'; readonly figure: Figure }
  | { readonly kind: 'missing'; readonly fact: Fact }
  | { readonly kind: 'not-applicable'; readonly fact: Fact; readonly reason: string }
  | { readonly kind: 'conflict'; readonly fact: Fact; readonly figures: readonly Figure[] }
  | Determined;

/** What the report itself says, whatever a record knows. */
export type Said = Exclude<Knowledge, Determined>;

export class Figures {
  readonly all: readonly Figure[];
  readonly #byFact = new Map<string, Figure[]>();
  readonly #determined: ReadonlyMap<string, Determined>;
  readonly #disputes: Disputes;

  /**
   * @param determined by the id of the fact: what a record knows better than the report
   * @param disputes what checks contradict
   */
  constructor(
    all: readonly Figure[],
    determined: ReadonlyMap<string, Determined> = new Map(),
    disputes: Disputes = new Map(),
  ) {
    this.all = all;
    this.#determined = determined;
    this.#disputes = disputes;
    for (const figure of all) {
      const rows = this.#byFact.get(figure.fact.id);
      if (rows) rows.push(figure);
      else this.#byFact.set(figure.fact.id, [figure]);
    }
  }

  /** The same figures, of which checks contradict some. */
  with(disputes: Disputes): Figures {
    return new Figures(this.all, this.#determined, disputes);
  }

  /** The same figures with some of them read otherwise: to try what a check makes of it. */
  replace(changed: ReadonlyMap<Figure, Figure>): Figures {
    const all = this.all.map((each) => changed.get(each) ?? each);
    return new Figures(all, this.#determined, this.#disputes);
  }

  /** Whether checks contradict what the report says of it: no headline, rank or verdict may rest on it. */
  dispute(fact: Fact): Dispute | undefined {
    const found = this.#disputes.get(fact.id);
    if (found?.degree === 'told') return found;
    const said = this.said(fact);
    return said.kind === 'conflict' ? conflictDispute(said.figures) : undefined;
  }

  /** The same, and those that only may be wrong. */
  suspicion(fact: Fact): Dispute | undefined {
    return this.dispute(fact) ?? this.#disputes.get(fact.id);
  }

  know(fact: Fact): Knowledge {
    return this.#determined.get(fact.id) ?? this.said(fact);
  }

  /** Without what a record determines. */
  said(fact: Fact): Said {
    const rows = this.#byFact.get(fact.id) ?? [];
    const first = rows[0];
    if (!first || first.status === 'missing') return { kind: 'missing', fact };
    if (first.status === 'not-applicable')
      return { kind: 'not-applicable', fact, reason: first.note };
    if (rows.length > 1 || first.status === 'conflict')
      return { kind: 'conflict', fact, figures: rows };
    return { kind: 'known', figure: first };
  }
}
