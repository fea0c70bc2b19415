/** Applies one indicator: its items, vetoes and exemptions, then the verdict on the self score. */
import { Decimal, greatest, sum, ZERO } from '../model/decimal.ts';
import { phrase, pointsPart, sourced, type Phrase } from '../model/phrase.ts';
import type { Knowledge } from '../model/figures.ts';
import type { SelfScore } from '../model/read-scores.ts';
import { evaluateItem } from './evaluate-item.ts';
import type { Implication } from './methods/method.ts';
import type { Know } from './measures/measure.ts';
import type { IndicatorOutcome, ItemOutcome } from './outcome.ts';
import type { Condition, Indicator, Rounding } from './rubric.ts';
import { decideVerdict } from './verdict.ts';

/**
 * @param self of the whole indicator
 * @param own of its items, where the report scores item by item
 */
export function evaluateIndicator(
  indicator: Indicator,
  know: Know,
  self: SelfScore | undefined,
  rounding: Rounding,
  own: readonly SelfScore[] = [],
): IndicatorOutcome {
  const evaluated = indicator.items.map((item) => ({
    ...evaluateItem(item, know),
    self: own.find((each) => each.item === item.number),
  }));
  const notes: Phrase[] = [];
  const items = applyConditions(indicator, evaluated, know, notes);
  notes.push(...beyondPrint(indicator, self));
  const round = (value: Decimal): Decimal => value.toDecimalPlaces(rounding.places);
  const min = round(sum(items.map((item) => item.min)));
  const max = round(sum(items.map((item) => item.max)));
  const { verdict, gap, note } = decideVerdict(items, { min, max }, self?.score, rounding);
  notes.push(...(note ? [note] : []));
  const settled = items.filter((item) => item.kind === 'scored');
  return {
    indicator,
    items,
    notes,
    min,
    max,
    self,
    verdict,
    gap,
    implied: self && imply(items, self.score, rounding),
    settledMarks: sum(settled.map((item) => item.item.fullMarks)),
  };
}

/** Where the printed items cannot give the self score, the department too read the table otherwise. */
function beyondPrint({ erratum }: Indicator, self: SelfScore | undefined): readonly Phrase[] {
  if (!erratum || !self?.score.gt(erratum.printedMaximum)) return [];
  const most = pointsPart(erratum.printedMaximum);
  return [
    phrase`自评 ${pointsPart(self.score)}高于印刷的各评分项分值之和 ${most}，这是评分表印刷的分值不合（见勘误），不表示自评多给了分`,
  ];
}

function applyConditions(
  indicator: Indicator,
  items: readonly ItemOutcome[],
  know: Know,
  notes: Phrase[],
): readonly ItemOutcome[] {
  return [...indicator.exemptions, ...indicator.vetoes].reduce(
    (current, condition) => applyCondition(condition, current, know, notes),
    items,
  );
}

/** A veto nobody has ruled on leaves zero possible; it never counts as ruled out. */
function applyCondition(
  condition: Condition,
  items: readonly ItemOutcome[],
  know: Know,
  notes: Phrase[],
): readonly ItemOutcome[] {
  const reached = (each: ItemOutcome): boolean =>
    condition.items.length === 0 || condition.items.includes(each.item.number);
  const knowledge = know(condition.fact);
  const isVeto = condition.result === 'zero';
  const where = condition.items.length === 0 ? '本指标' : `评分项${condition.items.join('、')}`;
  const told = ruling(knowledge);
  if (told === undefined) {
    if (!isVeto) return items;
    notes.push(
      phrase`${condition.name}：未见公开认定；若认定为“${condition.is}”，${where}得 ${pointsPart(ZERO)}`,
    );
    return items.map((each) => (reached(each) ? loosen(each) : each));
  }
  if (told.says !== condition.is) return items;
  const gives = { zero: '得零分', full: '得满分', 'not-applicable': '不适用' }[condition.result];
  const said = phrase`${condition.name}：${condition.fact.name}为“${condition.is}”，${where}${gives}${told.because}`;
  notes.push(said);
  return items.map((each) => (reached(each) ? settle(each, condition, said) : each));
}

/** What is known of the fact of a condition: from a record, else from the report; undefined when neither settles it. */
function ruling(
  knowledge: Knowledge,
): { readonly says: string | undefined; readonly because: Phrase } | undefined {
  if (knowledge.kind === 'known') {
    const { printed, source } = knowledge.figure;
    return { says: printed, because: [sourced(source)] };
  }
  if (knowledge.kind !== 'determined' || knowledge.options.length !== 1) return undefined;
  return { says: knowledge.options[0], because: phrase`（${knowledge.phrase}）` };
}

function loosen(outcome: ItemOutcome): ItemOutcome {
  return outcome.min.isZero() ? outcome : { ...outcome, min: ZERO, kind: 'range' };
}

function settle(outcome: ItemOutcome, { result }: Condition, said: Phrase): ItemOutcome {
  const settled = { ...outcome, phrase: said, missing: [], partial: undefined };
  if (result === 'not-applicable') return { ...settled, kind: 'not-applicable' };
  const value = result === 'zero' ? ZERO : outcome.item.fullMarks;
  return { ...settled, kind: 'scored', min: value, max: value };
}

/** With one unknown left, the self score says what it must have been; with two it says nothing. */
function imply(
  items: readonly ItemOutcome[],
  self: Decimal,
  rounding: Rounding,
): Implication | undefined {
  const unknown = items.filter((item) => item.kind !== 'scored');
  const only = unknown[0];
  if (unknown.length !== 1 || !only) return undefined;
  if (only.kind !== 'missing' && !only.partial) return undefined;
  const rest = self.minus(sum(items.map((item) => (item === only ? ZERO : item.min))));
  const slack = new Decimal(10).pow(-rounding.places).div(2);
  const target = { low: greatest(ZERO, rest.minus(slack)), middle: rest, high: rest.plus(slack) };
  return only.item.method.imply?.(target, only.partial);
}
