/** 自评有多少由数字支撑: full marks, totals at round lines, and the histogram of totals. */
import { Exact } from '../../exact.ts';
import type { Table } from '../../tables.ts';
import type { IndicatorResult } from '../score/indicators.ts';
import { bunching, medianFrom } from '../statistics/peers.ts';
import { hundred } from '../statistics/rates.ts';
import { inYear, type Subject, type World, type WorldPlace } from '../world.ts';
import { areTooFew, tooFew } from './spreads.ts';
import type { Expected, Tally } from './tally.ts';

type Test = (result: IndicatorResult) => boolean;

/** Every item settled: one number and no span left. */
const isComputed: Test = ({ verdict, low, high }) =>
  ['consistent', 'overstated', 'understated'].includes(verdict) && low.equals(high);

export function compareBunching(
  table: Table | undefined,
  place: WorldPlace,
  world: World,
  path: string,
  tally: Tally,
): void {
  const departments = new Set(place.subjects.map(({ department }) => department.id));
  if (departments.size < medianFrom(world)) {
    return tally.same('bunching', `${path} of too few`, table ? 'a table' : 'none', 'none');
  }
  if (!table) return tally.missing('bunching', path, 'table of signs');
  const rule = bunching(world);
  for (const year of place.years) {
    const own = inYear(place, year);
    const column = table.columns.findIndex((each) => each.startsWith(year));
    const compare = (name: RegExp, expected: readonly Expected[]): void => {
      const row = table.rows.find((each) => name.test(each.cells[0]?.text ?? ''));
      tally.numbers(
        'bunching',
        `${path} ${year} ${name.source}`,
        row?.cells[column]?.text,
        areTooFew(own, world) ? tooFew(own.length) : expected,
      );
    };
    compare(
      /^自评打满/,
      full(own, () => true),
    );
    compare(
      /^主观评定/,
      full(own, ({ verdict }) => verdict === 'judged'),
    );
    compare(/^能完全复算的指标打满/, full(own, isComputed));
    compare(/^能完全复算的指标：/, selfAndRecomputed(own));
    const totals = own.flatMap(({ evaluation }) => evaluation.selfTotal ?? []);
    const width = Exact.of(rule.width);
    for (const text of rule.lines) {
      const line = Exact.of(text);
      const [below, above] = [line.subtract(width), line.add(width)];
      const near = totals.filter((each) => each.compare(below) >= 0 && each.compare(line) < 0);
      const just = totals.filter((each) => each.compare(line) >= 0 && each.compare(above) < 0);
      compare(new RegExp(`^(?:差一点到|距) ${text} 分`), [
        Exact.of(near.length),
        Exact.of(just.length),
      ]);
    }
    const limit = Exact.of(rule.nearlyFull);
    const nearlyFull = totals.filter((each) => each.compare(limit) >= 0).length;
    compare(new RegExp(`^${rule.nearlyFull} 分以上`), [Exact.of(nearlyFull)]);
    compare(/^有完整自评/, [Exact.of(totals.length)]);
  }
}

function scored(own: readonly Subject[], test: Test): IndicatorResult[] {
  return own
    .flatMap(({ evaluation }) => evaluation.results)
    .filter((each) => each.self && each.verdict !== 'not-applicable' && test(each));
}

/** "68.19（343 / 503）" */
function full(own: readonly Subject[], test: Test): Expected[] {
  const all = scored(own, test);
  if (all.length === 0) return ['—'];
  const most = all.filter(({ self, indicator }) => self?.equals(indicator.marks));
  const share = new Exact(BigInt(most.length), BigInt(all.length)).multiply(hundred);
  return [share, Exact.of(most.length), Exact.of(all.length)];
}

function selfAndRecomputed(own: readonly Subject[]): Expected[] {
  const settled = scored(own, isComputed);
  if (settled.length === 0) return ['—'];
  return [
    Exact.sum(settled.flatMap((each) => each.self ?? [])),
    Exact.sum(settled.map((each) => each.low)),
  ];
}

/** "81–82 分": from, inclusive, to, exclusive but for the full marks. */
export function compareHistogram(
  table: Table | undefined,
  { subjects }: WorldPlace,
  path: string,
  tally: Tally,
): void {
  if (!table) return;
  const totals = subjects.flatMap(({ evaluation }) => evaluation.selfTotal ?? []);
  const most = Exact.of(100);
  let counted = 0;
  for (const row of table.rows) {
    const [, from = '', to = ''] = /(\d+)–(\d+)/.exec(row.cells[0]?.text ?? '') ?? [];
    const [low, high] = [Exact.of(from), Exact.of(to)];
    const inside = totals.filter((each) => {
      const isBelow = each.compare(high) < 0 || (high.equals(most) && each.equals(most));
      return each.compare(low) >= 0 && isBelow;
    });
    counted += inside.length;
    tally.numbers('histogram', `${path} ${from} to ${to}`, row.cells[1]?.text, [
      Exact.of(inside.length),
    ]);
  }
  tally.same('histogram', `${path} reports in all bins`, String(counted), String(totals.length));
}
