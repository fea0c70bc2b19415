/**
 * How many doubts a report has. Where the site joins doubts of one cause and weighs them, that is its own
 * judgement: what its report page says is then held against what all its other pages say.
 */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import type { Subject } from '../world.ts';
import { entry } from './read.ts';
import type { Expected, Tally } from './tally.ts';

export interface DoubtCount {
  /** All of them where they are not weighed. */
  readonly heavy: number;
  readonly light: number;
  /** Of checks alone. */
  readonly checks: number;
}

/** By the path of the report. */
export type DoubtCounts = Map<string, DoubtCount>;

export function readDoubtCount(page: Page, subject: Subject, tally: Tally): DoubtCount {
  const isWeighed = page.main
    .findAll('li')
    .some((each) => each.attribute('data-outcome') !== undefined);
  const text = entry(page, /疑点/) ?? '';
  if (!isWeighed) {
    tally.numbers('doubts', `${subject.path} findings`, text, [Exact.of(subject.findings)]);
    return { heavy: subject.findings, light: 0, checks: subject.doubts.length };
  }
  const count = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
  const [heavy, light] = [count(/^(\d+)/), count(/另有细差 (\d+)/)];
  const gaps = subject.evaluation.results.filter((each) => each.gap).length;
  const scores = count(/自评与复算不同 (\d+)/);
  tally.same('doubts', `${subject.path} scores that differ`, String(scores), String(gaps));
  const [most, small] = [listed(page, 'checks-doubts'), listed(page, 'checks-small')];
  // A late document and the score it costs are one doubt.
  const isBetween = heavy >= Math.max(most, gaps) && heavy <= most + gaps;
  tally.same(
    'doubts',
    `${subject.path} findings that weigh`,
    isBetween ? 'between' : String(heavy),
    'between',
  );
  tally.same('doubts', `${subject.path} findings that do not weigh`, String(light), String(small));
  return { heavy, light, checks: most + small };
}

function listed(page: Page, id: string): number {
  const items = page.main.find(`#${id}`)?.findAll('li') ?? [];
  const own = items.filter((each) => each.id?.startsWith('check-'));
  return own.filter((each) => each.parent?.closest('li') === undefined).length;
}

export function sumOfDoubts(
  counts: DoubtCounts,
  subjects: readonly Subject[],
): Omit<DoubtCount, 'checks'> {
  const own = subjects.flatMap((each) => counts.get(each.path) ?? []);
  const add = (part: (count: DoubtCount) => number): number =>
    own.reduce((sum, each) => sum + part(each), 0);
  return { heavy: add((each) => each.heavy), light: add((each) => each.light) };
}

/** "1 处", or "1 处，另有细差 2 处" */
export function expectedDoubts({ heavy, light }: Omit<DoubtCount, 'checks'>): Expected[] {
  return [heavy, ...(light > 0 ? [light] : [])].map((each) => Exact.of(each));
}
