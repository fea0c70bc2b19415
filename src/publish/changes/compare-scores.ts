/** Scores of one report: recomputed range, self score and verdict of every indicator. */
import type { Publication } from '../../dataset/publication.ts';
import { UNSCORED } from '../../engine/model/spelling.ts';
import { pointsCell, pointsRange } from '../../site/views/format.ts';
import { VERDICT_MARKS } from '../../site/views/verdict.ts';
import type { ChangeLine } from './change.ts';
import { demandEntry, entryNaming, whereOf } from './changelog.ts';
import {
  basisOf,
  correctionBetween,
  demandCorrection,
  sayCorrection,
  type Basis,
  type Reasons,
} from './reasons.ts';
import { BY_RECORD, determinedByRecord } from './recorded.ts';

type Outcome = Publication['evaluation']['outcomes'][number];

export interface ScoreMoves {
  readonly lines: readonly ChangeLine[];
  /** Id of an indicator whose self score moved → what that says of the checks that rest on it. */
  readonly selves: ReadonlyMap<string, Basis>;
}

export function compareScores(before: Publication, now: Publication, reasons: Reasons): ScoreMoves {
  const [old, current] = [outcomes(before), outcomes(now)];
  const recorded = determinedByRecord(before, now);
  const selves = new Map<string, Basis>();
  const lines = [...new Set([...old.keys(), ...current.keys()])].flatMap(
    (id): readonly ChangeLine[] => {
      const pair: Pair = [old.get(id), current.get(id)];
      const moves = movesOf(pair);
      if (moves.length === 0) return [];
      const { number = '', name = id } = (pair[1] ?? pair[0])?.indicator ?? {};
      const text = `${number} ${name}：${moves.join('；')}`;
      const self = explainSelf({ id, name }, pair, now);
      if (self) selves.set(id, self);
      return [
        {
          text,
          ...(self?.demand === undefined
            ? explain({ id, name, text }, pair, self, now, { ...reasons, recorded })
            : self),
        },
      ];
    },
  );
  return { lines, selves };
}

/** An indicator before and now. */
type Pair = readonly [Outcome | undefined, Outcome | undefined];

function outcomes({ evaluation }: Publication): ReadonlyMap<string, Outcome> {
  return new Map(evaluation.outcomes.map((each) => [each.indicator.id, each]));
}

function movesOf([was, is]: Pair): readonly string[] {
  return [
    move('自评', selfOf(was), selfOf(is)),
    move('复算', rangeOf(was), rangeOf(is)),
    move('分值', marksOf(was), marksOf(is)),
    move('结论', verdictOf(was), verdictOf(is)),
  ].flat();
}

function move(name: string, was: string, is: string): readonly string[] {
  return was === is ? [] : [`${name} ${was} → ${is}`];
}

const ABSENT = '没有这个指标';

function selfOf(outcome: Outcome | undefined): string {
  return outcome ? (outcome.self?.printed ?? UNSCORED) : ABSENT;
}

function rangeOf(outcome: Outcome | undefined): string {
  return outcome ? pointsRange(outcome.min, outcome.max) : ABSENT;
}

function marksOf(outcome: Outcome | undefined): string {
  return outcome ? pointsCell(outcome.indicator.fullMarks) : ABSENT;
}

function verdictOf(outcome: Outcome | undefined): string {
  return outcome ? VERDICT_MARKS[outcome.verdict].word : ABSENT;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** @returns why the self score moved; undefined when it did not, or the indicator is of one rubric only */
function explainSelf(
  { id, name }: Named,
  [was, is]: Pair,
  { record }: Publication,
): Basis | undefined {
  const [old, now] = [selfOf(was), selfOf(is)];
  if (!was || !is || old === now) return undefined;
  const own = correctionBetween(record.corrections, id, [old], [now]);
  return own
    ? { reason: sayCorrection(own) }
    : { demand: demandCorrection(record, { id, name, old, now }) };
}

/** What is recomputed moves with a figure it rests on, or with the rubric, which the CHANGELOG explains. */
function explain(
  { id, name, text }: Named & { readonly text: string },
  [was, is]: Pair,
  self: Basis | undefined,
  { record }: Publication,
  reasons: Reasons & { readonly recorded: ReadonlySet<string> },
): Basis {
  const isRecomputed = rangeOf(was) !== rangeOf(is) || marksOf(was) !== marksOf(is);
  if (self && !isRecomputed) return self;
  const where = whereOf(record);
  const entry = entryNaming(reasons.news, where, [name, id]);
  const facts = [...factsOf(was), ...factsOf(is)];
  const byRecord = facts.some((fact) => reasons.recorded.has(fact)) ? BY_RECORD : undefined;
  const demand = demandEntry(where, [name, id], text);
  const rest =
    entry === undefined ? (basisOf(facts, reasons) ?? byRecord ?? { demand }) : { reason: entry };
  if (rest.reason === undefined || self?.reason === undefined) return rest;
  return { reason: [...new Set([self.reason, rest.reason])].join('；') };
}

function factsOf(outcome: Outcome | undefined): readonly string[] {
  const { items = [], vetoes = [], exemptions = [] } = outcome?.indicator ?? {};
  return [
    ...items.flatMap((item) => item.measure?.facts ?? []),
    ...[...vetoes, ...exemptions].map((condition) => condition.fact),
  ].map((fact) => fact.id);
}

/** The report's own totals: they follow from the indicators and need no reason of their own. */
export function compareTotals(before: Publication, now: Publication): readonly ChangeLine[] {
  const totals = ({ evaluation }: Publication): readonly (readonly [string, string])[] => [
    ['自评总分', evaluation.selfTotal ? pointsCell(evaluation.selfTotal) : '不完整'],
    ['复算总分', pointsRange(evaluation.min, evaluation.max)],
    ['公布数字能算定', `${pointsCell(evaluation.settledMarks)} 分`],
    ['评分标准', evaluation.rubric.id],
  ];
  const current = new Map(totals(now));
  return totals(before).flatMap(([name, was]) =>
    move(name, was, current.get(name) ?? '').map((text) => ({ text })),
  );
}
