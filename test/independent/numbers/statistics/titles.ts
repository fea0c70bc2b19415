/** 图题: what the title of a chart has to say, worked out anew by the limits in titles.yaml; '' where it names no more. */
import { Exact } from '../../exact.ts';
import { reportBefore } from '../checks/context.ts';
import { part, word } from '../data/files.ts';
import type { IndicatorResult } from '../score/indicators.ts';
import type { ItemKind, ItemResult } from '../score/items.ts';
import type { Evaluation } from '../score/evaluation.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import type { Measure } from '../site/peers.ts';
import { paceOf, paceReadOtherwise } from './pace.ts';
import { peersOf } from './peers.ts';
import { hundred, printedValue, tenThousand, type Value } from './rates.ts';
import { settledBy } from './settled.ts';

/** 92.1%, 5%: whole percents without decimals. */
function percent(value: Exact, places?: number): string {
  const rate = value.multiply(hundred);
  const isWhole = rate.round(0).equals(rate);
  return `${rate.toGrouped(places ?? (isWhole ? 0 : 2))}%`;
}

const apart = (value: Exact, places?: number): string =>
  `${percent(value, places).slice(0, -1)} 个百分点`;

/** All decimals that there are: 2.5, 0.44, 63. */
const bare = (value: Exact): string => value.toString();

const limit = (world: World, key: string): Exact =>
  world.data.units.measure(word(world.data.titles, key));
const isAtLeast = (value: Exact, bound: Exact): boolean => value.abs().compare(bound) >= 0;

function before(subject: Subject, { subjects, place }: WorldPlace): Subject | undefined {
  const report = reportBefore(place, subject.report);
  return report && subjects.find((each) => each.report === report);
}

type Part = ItemKind | 'unrecorded' | 'later';

const open: readonly (readonly [Part, string])[] = [
  ['range', '只能算出区间'],
  ['disputed', '的数字存疑'],
  ['later', '涉及自评以后的公开情况，不与自评比较'],
  ['judged', '由评价者认定'],
  ['missing', '所需的数字报告没有印出'],
  ['unrecorded', '本网站没有查明'],
  ['not-computable', '无法计算'],
  ['not-applicable', '不适用'],
];

/** What nobody has found out, and what came out otherwise after the self-evaluation, are parts of their own. */
function partOf(item: ItemResult, { self, low, high, verdict }: IndicatorResult): Part {
  if (item.kind === 'missing' && item.isUnrecorded === true) return 'unrecorded';
  const isApart = self !== undefined && (self.compare(low) < 0 || self.compare(high) > 0);
  const isLater = isApart && verdict === 'explainable' && item.isLater === true;
  return isLater && item.kind === 'scored' ? 'later' : item.kind;
}

/** The title over the bar of a hundred points. */
export function barTitle({ results, selfTotal }: Evaluation): string {
  const applying = results.filter((each) => each.verdict !== 'not-applicable');
  if (!selfTotal) {
    const unscored = results.filter((each) => each.verdict === 'unscored').length;
    return unscored === results.length
      ? `${unscored} 项指标都没有公布自评得分`
      : `自评不完整：${unscored} 项指标没有公布自评得分`;
  }
  const items = applying.flatMap((result) =>
    result.items.map((each) => ({ each, part: partOf(each, result) })),
  );
  const marks = (part: Part): Exact =>
    Exact.sum(items.filter((each) => each.part === part).map(({ each }) => each.item.marks));
  const scored = marks('scored');
  const gaps = results.filter((each) => each.gap);
  if (gaps.length === 0) {
    const settled = scored.isZero()
      ? '没有一分可由公布的数字算定'
      : `可由公布的数字算定的 ${bare(scored)} 分，与自评没有不合`;
    const rest = open
      .filter(([kind]) => !marks(kind).isZero())
      .map(([kind, said]) => `${bare(marks(kind))} 分${said}`);
    return [settled, rest.join('，')].filter((each) => each !== '').join('；');
  }
  const said = [false, true].flatMap((isLow) => {
    const own = gaps.filter(({ gap }) => gap?.isNegative() === isLow);
    if (own.length === 0) return [];
    const total = Exact.sum(own.flatMap(({ gap }) => gap?.abs() ?? []));
    const least = own.every(({ low, high }) => low.equals(high)) ? '' : '至少';
    return [`${own.length} 项自评${isLow ? '低' : '高'}于复算，合计${least} ${bare(total)} 分`];
  });
  const all = scored.add(marks('later'));
  const isSettled = gaps.every((each) => each.items.every(({ kind }) => kind === 'scored'));
  return isSettled
    ? `可算定的 ${bare(all)} 分里，${said.join('；')}`
    : `${said.join('；')}；可由公布的数字算定的共 ${bare(all)} 分`;
}

/** Scores outside what figures allow, in the last year that has full scores. */
export function sharesTitle(subjects: readonly Subject[]): string {
  const years = subjects.filter(({ evaluation }) => evaluation.selfTotal).map(({ year }) => year);
  const latest = years.sort().at(-1) ?? '';
  const gaps = subjects
    .filter(({ year }) => year === latest)
    .flatMap(({ evaluation }) => evaluation.results.flatMap(({ gap }) => gap ?? []));
  const said = [false, true].flatMap((isLow) => {
    const count = gaps.filter((gap) => gap.isNegative() === isLow).length;
    return count === 0 ? [] : [`${count} 项自评${isLow ? '低' : '高'}于复算`];
  });
  return said.length === 0 ? '' : `${latest} 年度 ${said.join('，')}`;
}

/** 多 24.6%; '' below the limit. */
function moved(now: Exact | undefined, base: Exact | undefined, bound: Exact): string {
  if (!now || !base || base.isZero()) return '';
  const change = now.divide(base).subtract(Exact.one);
  if (!isAtLeast(change, bound)) return '';
  return `${change.isNegative() ? '少' : '多'} ${percent(change.abs(), 1)}`;
}

/** 调整预算比年初预算多 24.6% */
export function adjustmentTitle(subject: Subject, world: World): string {
  const value = (id: string): Value => printedValue(id, subject, world);
  const [initial, adjusted] = [value('initialBudget').number, value('adjustedBudget').number];
  const bound = limit(world, '预算调整不低于');
  const said = moved(adjusted, initial, bound);
  const other = value('finalAccountsAdjustedBudget');
  if (said === '' || other.status === 'disputed') return '';
  const base = `调整预算比年初预算${said}`;
  if (!other.number || (adjusted && other.number.equals(adjusted))) return base;
  const byAccounts = moved(other.number, initial, bound);
  return `${base}，按决算口径${byAccounts === '' ? '相差不大' : byAccounts}`;
}

/** 2024 年度实际支出比上年多 35.2%, else what became of the budget. */
export function budgetYearsTitle(subject: Subject, place: WorldPlace, world: World): string {
  const last = before(subject, place);
  const spent = (of: Subject): Exact | undefined =>
    printedValue('executedAmount', of, world).number;
  const change = last && moved(spent(subject), spent(last), limit(world, '实际支出变动不低于'));
  const said =
    change === undefined || change === ''
      ? adjustmentTitle(subject, world)
      : `实际支出比上年${change}`;
  return said === '' ? '' : `${subject.year} 年度${said}`;
}

const kinds = [
  ['公务接待费', 'receptionExpense'],
  ['公务用车购置及运行维护费', 'officialVehicle'],
  ['因公出国（境）费', 'overseasTravel'],
] as const;

type Side = 'Amount' | 'Budget';

function threePublic(subject: Subject, side: Side, world: World): Exact | undefined {
  const total = printedValue(`threePublicExpenses${side}`, subject, world);
  if (total.number || total.status !== 'missing') return total.number;
  const parts = kinds.flatMap(
    ([, id]) => printedValue(`${id}${side}`, subject, world).number ?? [],
  );
  return parts.length === kinds.length ? Exact.sum(parts) : undefined;
}

function over(
  actual: Exact | undefined,
  budget: Exact | undefined,
  world: World,
): Exact | undefined {
  const excess = actual && budget && actual.subtract(budget);
  return excess && excess.compare(limit(world, '三公超出高于')) > 0 ? excess : undefined;
}

function kindsOver(subject: Subject, world: World): { name: string; by: Exact }[] {
  return kinds.flatMap(([name, id]) => {
    const value = (side: Side): Exact | undefined =>
      printedValue(`${id}${side}`, subject, world).number;
    const by = over(value('Amount'), value('Budget'), world);
    return by ? [{ name, by }] : [];
  });
}

const money = (value: Exact): string => `${value.divide(tenThousand).toGrouped(2)} 万元`;

function threePublicChange(subject: Subject, place: WorldPlace, world: World): string {
  const last = before(subject, place);
  const total = (of: Subject): Exact | undefined => threePublic(of, 'Amount', world);
  const said = last && moved(total(subject), total(last), limit(world, '三公变动不低于'));
  return said === undefined || said === '' ? '' : `三公经费实际支出比上年${said}`;
}

/** Of one report: over its budget, or moved against last year. */
export function threePublicTitle(subject: Subject, place: WorldPlace, world: World): string {
  const total = (side: Side): Exact | undefined => threePublic(subject, side, world);
  const by = over(total('Amount'), total('Budget'), world);
  if (by) return `三公经费实际支出超出预算 ${money(by)}`;
  const own = kindsOver(subject, world).map((each) => `${each.name}超出预算 ${money(each.by)}`);
  return own.length > 0 ? own.join('，') : threePublicChange(subject, place, world);
}

/** Of all years of a department. */
export function threePublicYearsTitle(
  line: readonly Subject[],
  place: WorldPlace,
  world: World,
): string {
  const all = line.flatMap((subject) =>
    kindsOver(subject, world).map(({ name }) => ({ name, year: subject.year })),
  );
  const named = [...Map.groupBy(all, ({ name }) => name)].map(
    ([name, years]) => `${years.map(({ year }) => year).join('、')} 年度${name}`,
  );
  if (named.length > 0) return `${named.join('，')}超出预算`;
  const latest = line.at(-1);
  const said = latest ? threePublicChange(latest, place, world) : '';
  return said === '' ? '' : `${latest?.year ?? ''} 年度${said}`;
}

interface Standing {
  readonly value: Exact;
  readonly difference: Exact;
  readonly quartile: Exact;
}

/** Away from the median of the peers by a limit, and not among their middle half. */
function outside(
  subject: Subject,
  place: WorldPlace,
  of: (subject: Subject) => Value,
  bound: Exact,
  isOfRubric: boolean,
  world: World,
): Standing | undefined {
  const value = of(subject).number;
  const peers = value && peersOf(subject, place.subjects, of, world, isOfRubric);
  if (!value || !peers?.spread.quartiles) return undefined;
  const { median, quartiles } = peers.spread;
  const difference = value.subtract(median);
  const [lower, upper] = quartiles;
  if (!isAtLeast(difference, bound)) return undefined;
  if (value.compare(lower) >= 0 && value.compare(upper) <= 0) return undefined;
  return { value, difference, quartile: difference.isNegative() ? lower : upper };
}

/** 2024 年度预算执行率 92.10%，低于同类下四分位数 95.20%, or 比上年低 5.3 个百分点 */
export function measureTitle(
  measure: Measure,
  subject: Subject,
  place: WorldPlace,
  world: World,
): string {
  const rule = part(part(world.data.titles, '比率'), measure.name);
  const bound = (key: string): Exact => world.data.units.measure(word(rule, key));
  const found = outside(
    subject,
    place,
    measure.of,
    bound('与同类相差不低于'),
    measure.isOfRubric,
    world,
  );
  const head = `${subject.year} 年度${measure.name}`;
  if (found) {
    const side = found.difference.isNegative() ? '低于同类下' : '高于同类上';
    return `${head} ${percent(found.value)}，${side}四分位数 ${percent(found.quartile)}`;
  }
  const last = before(subject, place);
  const isOther = measure.isOfRubric && last?.evaluation.rubric.id !== subject.evaluation.rubric.id;
  const [now, then] = [measure.of(subject).number, last && measure.of(last).number];
  if (!now || !then || isOther) return '';
  const change = now.subtract(then);
  if (!isAtLeast(change, bound('与上年相差不低于'))) return '';
  return `${head}比上年${change.isNegative() ? '低' : '高'} ${apart(change.abs())}`;
}

interface Quarter {
  readonly name: string;
  readonly elapsed: Exact;
  readonly value: Value;
}

/** A quarter that rests on a disputed figure has no value to compare by. */
function quarters(subject: Subject, world: World): Quarter[] {
  const other = paceReadOtherwise(subject, world);
  return (paceOf(subject, world) ?? []).map(({ rate, elapsed }, at) => {
    const read = other?.[at]?.rate;
    const isSure = rate instanceof Exact && read instanceof Exact && rate.equals(read);
    const value: Value = {
      number: isSure ? rate : undefined,
      status: 'printed',
      isComputed: false,
    };
    return { name: `${'一二三四'.charAt(at)}季度`, elapsed, value };
  });
}

/** @param isShare of the whole year instead of the schedule */
export function paceTitle(
  subject: Subject,
  place: WorldPlace,
  world: World,
  isShare: boolean,
): string {
  let most: { quarter: Quarter; found: Standing } | undefined;
  for (const quarter of quarters(subject, world)) {
    if (quarter.elapsed.compare(Exact.one) >= 0) continue;
    const of = (each: Subject): Value =>
      quarters(each, world).find(
        ({ name, elapsed }) => name === quarter.name && elapsed.equals(quarter.elapsed),
      )?.value ?? { number: undefined, status: 'missing', isComputed: false };
    const found = outside(subject, place, of, limit(world, '季度进度相差不低于'), false, world);
    const isMore =
      found && (!most || found.difference.abs().compare(most.found.difference.abs()) > 0);
    if (isMore) most = { quarter, found };
  }
  if (!most) return '';
  const { quarter, found } = most;
  const scale = isShare ? quarter.elapsed : Exact.one;
  const said = isShare ? '累计支出' : '完成序时进度的';
  const side = found.difference.isNegative() ? '慢' : '快';
  const by = apart(found.difference.multiply(scale).abs(), 1);
  const value = percent(found.value.multiply(scale));
  return `${quarter.name}末${said} ${value}，比同类中位数${side} ${by}（照报告填报）`;
}

/** 若一直用 2022 版，2020 年度得分率高 3.4 个百分点: the year that the last version moves most. */
export function constantTitle(
  line: readonly Subject[],
  { place }: WorldPlace,
  world: World,
): string {
  const last = place.rubrics.at(-1);
  if (!last) return '';
  const share = (subject: Subject, rubric = subject.evaluation.rubric): Exact | undefined => {
    const { points, marks } = settledBy(subject, rubric, world);
    return marks.isZero() ? undefined : points.divide(marks);
  };
  let most: { year: string; by: Exact } | undefined;
  for (const subject of line) {
    const [own, other] = [share(subject), share(subject, last)];
    const by = own && other?.subtract(own);
    if (by && (!most || by.abs().compare(most.by.abs()) > 0)) most = { year: subject.year, by };
  }
  if (!most || !isAtLeast(most.by, limit(world, '换版影响不低于'))) return '';
  return `若一直用 ${last.years[0] ?? ''} 版，${most.year} 年度得分率${most.by.isNegative() ? '低' : '高'} ${apart(most.by.abs(), 1)}`;
}
