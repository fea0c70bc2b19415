/** The explanation of an indicator as a reader sees it: one line per item, each with its place in the document. */
import { isDoubt, type CheckResult } from '../../../engine/checks/check.ts';
import { joinSources } from '../../../engine/model/source.ts';
import type { IndicatorOutcome, ItemKind, ItemOutcome } from '../../../engine/rubric/outcome.ts';
import { place, points, pointsRange, sentence } from '../format.ts';
import { ITEM_WORDS, UNRECORDED_WORD } from '../verdict.ts';

export interface ItemLine {
  /** ①②③; '' for an indicator of one item. */
  readonly number: string;
  readonly name: string;
  readonly fullMarks: string;
  readonly range: string;
  readonly kind: ItemKind;
  readonly word: string;
  readonly text: string;
  /** （第330、332行）, or ''. */
  readonly place: string;
  readonly note: string;
  /** 自评 0.58 分; '' where the report does not score item by item. */
  readonly self: string;
}

export function itemLines(outcome: IndicatorOutcome): readonly ItemLine[] {
  const alone = outcome.items.length === 1;
  return outcome.items.map((item) => itemLine(item, alone));
}

function itemLine(outcome: ItemOutcome, alone: boolean): ItemLine {
  const { item } = outcome;
  const where = place(joinSources(outcome.used.map((figure) => figure.source)));
  return {
    number: alone ? '' : circled(item.number),
    name: item.name,
    fullMarks: item.fullMarks.toString(),
    range: pointsRange(outcome.min, outcome.max),
    kind: outcome.kind,
    word: outcome.isUnrecorded ? UNRECORDED_WORD : ITEM_WORDS[outcome.kind],
    text: sentence(outcome.phrase),
    place: where === '' ? '' : `（${where}）`,
    note: item.note,
    self: outcome.self ? `自评 ${points(outcome.self.score)}` : '',
  };
}

/** 3 → ③; numbers that have no circled form stay as they are. */
export function circled(number: string): string {
  const value = Number.parseInt(number, 10);
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : number;
}

/** Remarks under the items: vetoes and errata, then what the self score implies. */
export function remarks(outcome: IndicatorOutcome): readonly string[] {
  return [...outcome.notes.map(sentence), ...implication(outcome)];
}

/** 反推: what the self score says of the one figure that was not published. */
export function implication({ implied }: IndicatorOutcome): readonly string[] {
  return implied ? [sentence(implied.phrase)] : [];
}

/** Checks that bear on an indicator and did not hold, in words. */
export function flagsOn(indicator: string, checks: readonly CheckResult[]): readonly string[] {
  return checks
    .filter((result) => result.indicator === indicator && isDoubt(result))
    .map(({ check, message, marks }) => {
      const stake = marks ? `，涉及 ${points(marks)}` : '';
      return `疑点“${check.name}”：${sentence(message)}${stake}`;
    });
}
