/** What the right side of the review page lists: what was read, doubts first, and what was not found. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { Imported, Place } from '../imported.ts';
import { spansText } from '../merge/place-text.ts';
import { withoutPersons } from '../merge/persons.ts';

/** 存疑, 冲突, 没有读到, or nothing against it. */
export type EntryState = 'doubt' | 'conflict' | 'missing' | 'sound';

export interface EntryMention {
  /** Id of the mark on the left. */
  readonly mark: string;
  readonly value: string;
  readonly place: Place;
  /** 第 180 行, 第 3 页 */
  readonly where: string;
  readonly quote: string;
  readonly rule: string;
  readonly doubt: string;
}

export interface ReviewEntry {
  readonly id: string;
  readonly kind: 'figure' | 'score';
  readonly state: EntryState;
  readonly name: string;
  /** With its unit, as printed; '' for what was not found. */
  readonly value: string;
  readonly group: string;
  readonly mentions: readonly EntryMention[];
}

export interface ReviewItem {
  /** Facts that the rubric and the checks need. */
  readonly facts: readonly Fact[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
}

const ORDER: readonly EntryState[] = ['conflict', 'doubt', 'sound', 'missing'];

export function entriesOf(imported: Imported, wanted: ReviewItem): readonly ReviewEntry[] {
  const entries = [
    ...figureEntries(imported),
    ...missingFacts(imported, wanted),
    ...scoreEntries(imported, wanted),
  ].map((entry, index) => numbered(entry, index));
  return ORDER.flatMap((state) => entries.filter((each) => each.state === state));
}

/** Ids are given here, so that nothing of a document is ever one. */
function numbered(entry: Omit<ReviewEntry, 'id'>, index: number): ReviewEntry {
  const mentions = entry.mentions.map((each, mention) => ({
    ...each,
    mark: `m${index}-${mention}`,
  }));
  return { ...entry, id: `e${index}`, mentions };
}

function figureEntries({ figures }: Imported): readonly Omit<ReviewEntry, 'id'>[] {
  return figures.map(({ fact, status, value, unit, mentions }) => ({
    kind: 'figure',
    state: stateOf(status === 'conflict', mentions),
    name: fact.name,
    value: unit === '%' ? `${value}%` : `${value} ${unit}`.trim(),
    group: fact.group,
    mentions: mentions.map(({ value: printed, place, quote, rule, doubt }) => ({
      mark: '',
      value: printed,
      place,
      where: whereOf(place),
      quote: withoutPersons(quote),
      rule,
      doubt,
    })),
  }));
}

function missingFacts(
  { figures }: Imported,
  { facts }: ReviewItem,
): readonly Omit<ReviewEntry, 'id'>[] {
  const found = new Set(figures.map(({ fact }) => fact.id));
  return facts
    .filter(({ id }) => !found.has(id))
    .map(({ name, group }) => {
      return { kind: 'figure', state: 'missing', name, value: '', group, mentions: [] };
    });
}

function scoreEntries(
  { scores }: Imported,
  { indicators }: ReviewItem,
): readonly Omit<ReviewEntry, 'id'>[] {
  const group = '自评得分';
  const read = scores.map(({ indicator, item, score, place, quote, doubt }) => {
    const name = indicators.find(({ id }) => id === indicator)?.name ?? indicator;
    const mention = {
      mark: '',
      value: score,
      place,
      where: whereOf(place),
      quote: withoutPersons(quote),
      rule: '评分表',
      doubt,
    };
    return {
      kind: 'score' as const,
      state: stateOf(false, [mention]),
      name: item === '' ? name : `${name} 评分项 ${item}`,
      value: `${score} 分`,
      group,
      mentions: [mention],
    };
  });
  const scored = new Set(scores.map(({ indicator }) => indicator));
  const unread = indicators.filter(({ id }) => !scored.has(id));
  return [
    ...read,
    ...unread.map(({ name }) => {
      const state = 'missing' as const;
      return { kind: 'score' as const, state, name, value: '', group, mentions: [] };
    }),
  ];
}

function stateOf(conflict: boolean, mentions: readonly { readonly doubt: string }[]): EntryState {
  if (conflict) return 'conflict';
  return mentions.some(({ doubt }) => doubt !== '') ? 'doubt' : 'sound';
}

function whereOf({ lines, pages }: Place): string {
  const parts = [
    lines.length > 0 ? `第 ${spansText(lines)} 行` : '',
    pages.length > 0 ? `第 ${spansText(pages)} 页` : '',
  ];
  return parts.filter((each) => each !== '').join('，');
}
