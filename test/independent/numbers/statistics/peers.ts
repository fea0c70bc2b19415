/** Who is compared with whom, by the rules of peers.yaml. */
import type { Exact } from '../../exact.ts';
import { list, part, word, words } from '../data/files.ts';
import type { Subject, World } from '../world.ts';
import { printedValue, type Value } from './rates.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface PeerGroup {
  readonly by: string;
  readonly spread: Spread;
  readonly members: number;
}

export interface Band {
  readonly name: string;
  /** Undefined for the last. */
  readonly below: Exact | undefined;
}

export function bandsOf({ data }: World): Band[] {
  return list(data.peers, '规模档').map((each) => {
    const below = word(each, '低于');
    return {
      name: word(each, '名称'),
      below: below === '' ? undefined : data.units.measure(below),
    };
  });
}

export function bandOf(subject: Subject, world: World): string | undefined {
  const budget = printedValue('initialBudget', subject, world).number;
  if (!budget) return undefined;
  return bandsOf(world).find(({ below }) => !below || budget.compare(below) < 0)?.name;
}

export function quartilesFrom({ data }: World): number {
  return Number(word(data.peers, '四分位至少'));
}

/** So many values at least, else none is compared; 1 where every median is told. */
export function medianFrom({ data, policy }: World): number {
  return policy.fewAreNotCompared ? Number(word(data.peers, '中位数至少')) : 1;
}

export function bunching({ data }: World): { lines: string[]; width: string; nearlyFull: string } {
  const rule = part(data.peers, '自评聚集');
  return { lines: words(rule, '线'), width: word(rule, '宽'), nearlyFull: word(rule, '接近满分') };
}

/** The first group with enough others; undefined where nobody else has the value. */
export function peersOf(
  subject: Subject,
  all: readonly Subject[],
  valueOf: (subject: Subject) => Value,
  world: World,
  isOfRubric: boolean,
): PeerGroup | undefined {
  const others = all.filter(
    (each) =>
      each.year === subject.year &&
      each.department.id !== subject.department.id &&
      (!isOfRubric || each.evaluation.rubric.id === subject.evaluation.rubric.id) &&
      valueOf(each).number !== undefined,
  );
  const band = bandOf(subject, world);
  for (const group of list(world.data.peers, '比较组')) {
    const by = word(group, '依据');
    const members = others.filter((each) => {
      if (by === '类别') return each.department.category === subject.department.category;
      return by !== '规模' || (band !== undefined && bandOf(each, world) === band);
    });
    if (members.length < Number(word(group, '至少'))) continue;
    const values = members.flatMap((each) => valueOf(each).number ?? []);
    const spread = spreadOf(values, quartilesFrom(world));
    if (spread) return { by, spread, members: members.length };
  }
  return undefined;
}
