import { expect, test } from 'vitest';
import { Decimal, decimal } from '../../../src/engine/model/decimal.ts';
import type { Figure } from '../../../src/engine/model/figure.ts';
import {
  amount,
  pointsRangePart as rangePart,
  type PhrasePart,
} from '../../../src/engine/model/phrase.ts';
import { parseSpans, type Source } from '../../../src/engine/model/source.ts';
import type { Unit } from '../../../src/engine/model/unit.ts';
import { readPrinted } from '../../../src/engine/model/printed.ts';
import * as format from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';
import { given } from '../../helpers/given.ts';

const cases = readCases('format.csv', ['function', 'input', 'expected']);

function source(text: string): Source {
  const spans = (kind: string): ReturnType<typeof parseSpans> =>
    parseSpans(new RegExp(`${kind} (\\S+)`).exec(text)?.[1] ?? '');
  return { lines: spans('lines') ?? [], pages: spans('pages') ?? [] };
}

function two(text: string): readonly [Decimal, Decimal] {
  const [min = '', max = ''] = text.split(' ');
  return [decimal(min), decimal(max)];
}

function figure(text: string): Figure {
  const name = text.endsWith('%') ? '预算执行率' : '实际支出';
  const [only] = given(`${name}=${text}`).all;
  if (!only) throw new Error(`no figure: ${text}`);
  return only;
}

function unitOf(id: string): Unit {
  const unit = words.units.get(id);
  if (!unit) throw new Error(`no unit: ${id}`);
  return unit;
}

function partOf(kind: string, text: string): PhrasePart {
  const [number = '', unit = '', places = ''] = text.split(' ');
  if (kind === 'points-range') return rangePart(...two(text));
  if (kind === 'source') return { as: 'source', source: source(text) };
  if (kind === 'amount')
    return amount(decimal(number), { unit: unitOf(unit), places: Number(places) });
  if (kind === 'number') return { as: 'number', value: decimal(number), unit };
  return { as: kind as 'money', value: decimal(number) };
}

const FUNCTIONS: Readonly<Record<string, (input: string) => string>> = {
  bytesText: (input) => format.bytesText(Number(input)),
  'grouped 0': (input) => format.grouped(decimal(input), 0),
  'grouped 2': (input) => format.grouped(decimal(input), 2),
  wan: (input) => format.wan(decimal(input)),
  exactWan: (input) => format.exactWan(decimal(input)),
  money: (input) => format.money(decimal(input)),
  percent: (input) => format.percent(decimal(input)),
  percentagePointsText: (input) => format.percentagePointsText(decimal(input)),
  percentCell: (input) => format.percentCell(decimal(input)),
  points: (input) => format.points(decimal(input)),
  pointsCell: (input) => format.pointsCell(decimal(input)),
  bare: (input) => format.bare(decimal(input)),
  pointsRange: (input) => format.pointsRange(...two(input)),
  plainPercent: (input) => format.plainPercent(decimal(input)),
  plainPrinted: (input) => {
    const number = readPrinted(input, []);
    return number ? format.plainPrinted(number) : '';
  },
  axisText: (input) => format.axisText(Number(input)),
  times: (input) => format.times(decimal(input)),
  lines: (input) => format.lines(source(input).lines),
  printedText: (input) => format.printedText(figure(input), true, true),
  place: (input) => format.place(source(input)),
  letterPlace: (input) => format.letterPlace(source(input)),
  pointsSpan: (input) => format.pointsSpan(...two(input)),
  printed: (input) => format.sentence([{ as: 'printed', figure: figure(input), withUnit: false }]),
  'printed with unit': (input) =>
    format.sentence([{ as: 'printed', figure: figure(input), withUnit: true }]),
};

test.for(cases)('row $line: $function of “$input” is “$expected”', (each) => {
  const kind = /^part (.+)$/.exec(each.function)?.[1];
  const run =
    kind === undefined
      ? FUNCTIONS[each.function]
      : (input: string) => format.sentence([partOf(kind, input)]);
  if (!run) throw new Error(`no such function: ${each.function}`);
  expect(run(each.input)).toBe(each.expected);
});

test('every kind of part has a case', () => {
  const kinds: Record<Exclude<Exclude<PhrasePart, string>['as'], 'printed'>, true> = {
    percent: true,
    amount: true,
    'percentage-points': true,
    points: true,
    money: true,
    number: true,
    'points-range': true,
    source: true,
  };
  const covered = cases.flatMap((each) => /^part (.+)$/.exec(each.function)?.[1] ?? []);
  expect(new Set(covered)).toEqual(new Set(Object.keys(kinds)));
});

test('every function of views/format.ts has a case', () => {
  const covered = new Set(cases.map((each) => each.function.split(' ')[0]));
  const missing = Object.keys(format).filter((name) => !covered.has(name));
  // Sentences are covered part by part.
  expect(missing).toEqual(['sentence']);
});
