/** 读数: a value or the reason why there is none, before it becomes text. */
import type { Publication } from '../../../dataset/publication.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import { baseValue, type Dispute } from '../../../engine/model/figure.ts';
import type { Fact, Glossary } from '../../../engine/model/glossary.ts';
import { joinSources, NOWHERE, type Source } from '../../../engine/model/source.ts';
import { bare, exactWan, percentCell, place, plainPercent, pointsCell, wan } from '../format.ts';
import { disputeText, disputeWord, type DisputeWord } from '../overview/dispute.ts';
import { rateOf, type Ratio } from '../overview/rate.ts';
import type { CompareUnit, SeriesReading } from './data.ts';

export type FoundReading =
  | {
      readonly kind: 'value';
      /** In base units: 元, 1, 分. */
      readonly value: Decimal;
      readonly source: Source;
      readonly note?: string;
    }
  | {
      readonly kind: 'none';
      readonly status: Status;
      readonly source: Source;
      readonly note?: string;
    };

export type Status = '未公布' | '不适用' | '无法计算' | '不完整' | DisputeWord;

export function value(of: Decimal, source: Source = NOWHERE): FoundReading {
  return { kind: 'value', value: of, source };
}

export function none(status: Status, source: Source = NOWHERE): FoundReading {
  return { kind: 'none', status, source };
}

/** A figure that checks contradict has a word in place of a value, and a note that tells what is printed. */
export function inDoubt(dispute: Dispute): FoundReading {
  const source = joinSources(dispute.readings.map((each) => each.source));
  const status = disputeWord(dispute);
  return { kind: 'none', status, source, note: disputeText(dispute) };
}

/** A fact as the report publishes it. */
export function published(fact: Fact | undefined, { figures }: Publication): FoundReading {
  const dispute = fact && figures.dispute(fact);
  if (dispute) return inDoubt(dispute);
  const knowledge = fact && figures.said(fact);
  if (!knowledge || knowledge.kind === 'missing') return none('未公布');
  if (knowledge.kind === 'not-applicable') return none('不适用');
  if (knowledge.kind === 'conflict')
    return none('前后不一', joinSources(knowledge.figures.map((figure) => figure.source)));
  const { figure } = knowledge;
  return figure.number ? value(baseValue(figure), figure.source) : none('无法计算', figure.source);
}

/** A rate as published; computed from published amounts where only these are there, and said so. */
export function rate(fact: Fact, glossary: Glossary, publication: Publication): FoundReading {
  const read = (id: string): FoundReading =>
    id === fact.id ? published(fact, publication) : published(glossary.byId(id), publication);
  const found = rateOf(fact.id, (id) => {
    const given = read(id);
    return given.kind === 'value' ? given.value : given.status;
  });
  const printed = read(fact.id);
  if (found.value === undefined)
    return printed.kind === 'none' && printed.status !== '未公布'
      ? printed
      : none(found.word as Status, printed.source);
  if (!found.ratio) return printed;
  const parts = [...found.ratio.over, ...found.ratio.under].map(read);
  return {
    kind: 'value',
    value: found.value,
    source: joinSources(parts.map((each) => each.source)),
    note: `报告没有印出，由${formula(found.ratio, glossary)}算出`,
  };
}

/** 在编人数 ÷ (在编人数 + 劳务派遣人员数) */
export function formula({ over, under }: Ratio, glossary: Glossary): string {
  const names = (ids: readonly string[]): string => {
    const joined = ids.map((id) => glossary.byId(id)?.name ?? id).join(' + ');
    return ids.length > 1 ? `(${joined})` : joined;
  };
  return `${names(over)} ÷ ${names(under)}`;
}

const TEXTS: Readonly<
  Record<CompareUnit, { shown: (value: Decimal) => string; exact: (value: Decimal) => string }>
> = {
  万元: { shown: wan, exact: exactWan },
  '%': { shown: percentCell, exact: plainPercent },
  分: { shown: pointsCell, exact: (each) => each.toString() },
  人: { shown: bare, exact: (each) => each.toString() },
  处: { shown: bare, exact: (each) => each.toString() },
};

/** The exact value is written only where the text has lost digits: the rest reads it from the text. */
export function reading(found: FoundReading, unit: CompareUnit): SeriesReading {
  const where = place(found.source);
  const placed = where === '' ? {} : { place: where };
  const noted = found.note === undefined ? {} : { note: found.note };
  if (found.kind === 'none') return { status: found.status, ...placed, ...noted };
  const { shown, exact } = TEXTS[unit];
  const [text, plain] = [shown(found.value), exact(found.value)];
  const isSame = sameNumber(text, plain);
  return {
    text,
    ...(isSame ? {} : { value: plain }),
    ...placed,
    ...noted,
  };
}

function sameNumber(text: string, plain: string): boolean {
  const trim = (number: string): string =>
    number.includes('.') ? number.replace(/\.?0+$/, '') : number;
  return trim(text.replaceAll(',', '').replace('−', '-')) === trim(plain);
}
