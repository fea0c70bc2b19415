/** 量级: figures of one item, planned and spent, or of this year and last, that lie apart by about a unit of money. */
import type { Decimal } from '../../model/decimal.ts';
import { decimalOrPercent, greatest, least, ZERO } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import { baseValue, type Figure } from '../../model/figure.ts';
import type { Fact } from '../../model/glossary.ts';
import { phrase, plainPart, printed, sourced } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import { joinSources } from '../../model/source.ts';
import type { CheckBody, CheckKind, CheckSubject } from '../check.ts';
import type { CheckWords } from '../check-words.ts';
import { notRun } from '../compare.ts';
import { because } from '../unknown.ts';

interface Bounds {
  readonly from: Decimal;
  readonly to: Decimal;
}

type Pair = readonly [Fact, Fact];

export const magnitudeKind: CheckKind = {
  key: '量级',
  read(body, words) {
    const pairs = body
      .at('各对')
      .items()
      .flatMap((each) => readPair(each, words));
    const bounds = readBounds(body.at('倍数'));
    const isYearly = body.optionalText('与上年') === '是';
    body.done();
    return (subject) => {
      const found = [
        ...pairs.flatMap((pair) => withinYear(pair, subject)),
        ...(isYearly ? yearly(pairs.flat(), subject) : []),
      ];
      if (found.length === 0) return notRun([because('没有可比的两个数')], []);
      const apart = found.filter((each) => isApart(each, bounds));
      return apart.length > 0 ? apart.map(tell) : calm(found.length);
    };
  },
};

/** Two figures that should be of one size. */
interface Compared {
  readonly one: Figure;
  readonly other: Figure;
  /** 2020 年度, where the other one is last year's. */
  readonly lastYear: string;
}

function withinYear([one, other]: Pair, { figures }: CheckSubject): readonly Compared[] {
  const [left, right] = [one, other].map((fact) => figures.said(fact));
  if (left?.kind !== 'known' || right?.kind !== 'known') return [];
  return comparable({ one: left.figure, other: right.figure, lastYear: '' });
}

function yearly(facts: readonly Fact[], { figures, previous }: CheckSubject): readonly Compared[] {
  if (previous.kind === 'none') return [];
  return [...new Set(facts)].flatMap((fact) => {
    const [now, then] = [figures.said(fact), previous.figures.said(fact)];
    if (now.kind !== 'known' || then.kind !== 'known') return [];
    return comparable({ one: now.figure, other: then.figure, lastYear: previous.title });
  });
}

/** Nothing is of the size of zero. */
function comparable(compared: Compared): readonly Compared[] {
  const isNumber = [compared.one, compared.other].every(
    (each) => each.number && !each.number.value.isZero(),
  );
  return isNumber ? [compared] : [];
}

function timesApart({ one, other }: Compared): Decimal {
  const [a, b] = [baseValue(one).abs(), baseValue(other).abs()];
  return greatest(a, b).div(least(a, b));
}

function isApart(compared: Compared, { from, to }: Bounds): boolean {
  const times = timesApart(compared);
  return times.gte(from) && times.lte(to);
}

function tell(compared: Compared): CheckBody {
  const { one, other, lastYear } = compared;
  const times = plainPart(timesApart(compared).toDecimalPlaces(0));
  const used = lastYear === '' ? [one, other] : [one];
  const second =
    lastYear === ''
      ? phrase`${other.fact.name} ${printed(other, true)}`
      : phrase`${lastYear}报告所印 ${printed(other, true)}${sourced(other.source)}`;
  return {
    ...notRun([], used),
    outcome: 'fails',
    part: {
      id: [one.fact.id, lastYear === '' ? other.fact.id : 'last-year'].join('-'),
      name: `${one.fact.name}与${lastYear === '' ? other.fact.name : '上年'}的量级`,
    },
    message: phrase`${one.fact.name} ${printed(one, true)}，${second}，相差约 ${times} 倍`,
    used,
    ...(lastYear === '' ? {} : { lastYear: [other] }),
    source: joinSources(used.map(({ source }) => source)),
  };
}

function calm(count: number): CheckBody {
  return {
    ...notRun([], []),
    outcome: 'holds',
    message: [`比较了 ${String(count)} 对数，没有相差约一万倍的`],
  };
}

function readPair(entry: Entry, { glossary }: CheckWords): readonly Pair[] {
  const facts = entry.items().flatMap((each) => {
    const fact = glossary.byName(each.value);
    if (!fact) each.problem(quoted(each.value), 'glossary.csv 中的中文名', '请改正');
    return fact ? [fact] : [];
  });
  const [one, other] = facts;
  if (one && other && facts.length === 2) return [[one, other]];
  entry.problem(`${String(facts.length)} 个事实`, '两个事实', '请写成 [预算, 实际支出]');
  return [];
}

function readBounds(entry: Entry): Bounds {
  const [from = ZERO, to = ZERO] = ['从', '到'].map((key) => decimalOrPercent(entry.text(key)));
  if (!from.gt(1) || !to.gt(from))
    entry.problem(quoted(entry.text('从')), '大于 1、由小到大的两个倍数', '请改正');
  entry.done();
  return { from, to };
}
