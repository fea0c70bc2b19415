/**
 * 概要: what lists, boards, charts and comparisons need of one report. Reports are read one at a time and
 * only this is kept, so that a page over all of them does not hold all of them.
 */
import type { CheckResult } from '../../../engine/checks/check.ts';
import type { Department, Jurisdiction, ReportKey } from '../../../dataset/jurisdiction.ts';
import type { Publication } from '../../../dataset/publication.ts';
import { publication, reportKeys } from '../../../dataset/site.ts';
import type { Disclosure } from '../../../engine/model/disclosure.ts';
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import { sum, type Decimal } from '../../../engine/model/decimal.ts';
import { baseValue, type Dispute } from '../../../engine/model/figure.ts';
import type { MeasureSeries } from '../../../engine/rubric/measures/measure.ts';
import type { IndicatorOutcome } from '../../../engine/rubric/outcome.ts';
import type { Rubric } from '../../../engine/rubric/rubric.ts';
import { reportFindings, type RankedFinding } from '../findings/findings.ts';
import { disputeLabel, disputeSentence } from './dispute.ts';
import { ABSENT_WORDS } from './lookup.ts';
import { paceSeries } from './pace-series.ts';
import { outcomeOverview, type OutcomeOverview } from '../jurisdiction/outcome-overview.ts';
import { reportSummary, type ReportSummary } from '../report/summary.ts';

export interface Overview {
  readonly key: ReportKey;
  readonly department: Department;
  readonly jurisdiction: Jurisdiction;
  readonly rubric: Rubric;
  /** Undefined unless every applicable indicator has a self score. */
  readonly selfTotal: Decimal | undefined;
  /** 适用分值: less than the full marks where an indicator does not apply. */
  readonly applicableMarks: Decimal;
  readonly min: Decimal;
  readonly max: Decimal;
  /** Full marks of the items that published figures settle, and the points that they come to. */
  readonly settledMarks: Decimal;
  readonly settledPoints: Decimal;
  readonly outcomes: readonly OutcomeOverview[];
  /** Published numbers by the id of their fact, in base units; those that checks contradict are left out. */
  readonly amounts: ReadonlyMap<string, Decimal>;
  /** Why a fact has no number to rely on, by its id: 不适用, or what is in doubt; the others were not published. */
  readonly absent: ReadonlyMap<string, string>;
  /** What checks contradict, by the id of the fact: charts show that a number is printed, and none of them. */
  readonly disputes: ReadonlyMap<string, Dispute>;
  /** 序时进度 by period, of the indicator that scores it; empty where none does or nothing was published. */
  readonly pace: MeasureSeries;
  readonly findings: readonly RankedFinding[];
  /** Entries of its list of figures, 不适用 too; and checks that compared something. */
  readonly numberCount: number;
  readonly checkCount: number;
  /** 公开认定, one for each kind of document that is judged. */
  readonly standings: readonly DisclosureStanding[];
  /** Every document on record, those that are only listed too. */
  readonly disclosures: readonly Disclosure[];
  readonly summary: ReportSummary;
}

const kept = new Map<string, Overview>();

/** Of a jurisdiction's reports, optionally of one year or one department, in the order of the catalogue. */
export function overviews(of: Jurisdiction, only: Partial<ReportKey> = {}): readonly Overview[] {
  return reportKeys(of, only).map(overview);
}

export function overview(key: ReportKey): Overview {
  const name = `${key.jurisdiction}/${key.year}/${key.department}`;
  const known = kept.get(name) ?? makeOverview(publication(key));
  kept.set(name, known);
  return known;
}

export function makeOverview(published: Publication): Overview {
  const { record, evaluation } = published;
  return {
    key: record.key,
    department: record.department,
    jurisdiction: record.jurisdiction,
    rubric: record.rubric,
    selfTotal: evaluation.selfTotal,
    applicableMarks: evaluation.applicableMarks,
    min: evaluation.min,
    max: evaluation.max,
    settledMarks: evaluation.settledMarks,
    settledPoints: settledPoints(evaluation.outcomes, record.rubric.rounding.places),
    outcomes: evaluation.outcomes.map((outcome) => outcomeOverview(published, outcome)),
    amounts: amounts(published),
    absent: absentFacts(published),
    disputes: disputedFacts(published),
    pace: paceSeries(published),
    findings: reportFindings(published),
    numberCount: record.figures.filter(({ status }) => status !== 'missing').length,
    checkCount: countCompared(published.checks),
    standings: published.standings,
    disclosures: record.disclosures,
    summary: reportSummary(published),
  };
}

/** Those that set two sides against each other, each general check once: what is only derived compares nothing. */
export function countCompared(checks: readonly CheckResult[]): number {
  return checks.filter(({ outcome }) => COMPARED.includes(outcome)).length;
}

const COMPARED: readonly CheckResult['outcome'][] = ['holds', 'rounding', 'fails'];

/** Points of the items that published figures settle, rounded by indicator; other items leave no trace in it. */
export function settledPoints(outcomes: readonly IndicatorOutcome[], places: number): Decimal {
  const settled = outcomes.map(({ items }) =>
    sum(items.flatMap(({ kind, min }) => (kind === 'scored' ? [min] : []))),
  );
  return sum(settled.map((points) => points.toDecimalPlaces(places)));
}

/** 未公布, 不适用 or 前后不一: for a fact without a number. */
export function absentWord({ absent }: Overview, fact: string): string {
  return absent.get(fact) ?? ABSENT_WORDS.missing;
}

/** The same in a word, for the picture of a chart: 单位待核. */
export function briefWord(report: Overview, fact: string): string {
  const dispute = report.disputes.get(fact);
  return dispute ? disputeLabel(dispute) : absentWord(report, fact);
}

function disputedFacts({ record, figures }: Publication): Overview['disputes'] {
  return new Map(
    record.figures.flatMap(({ fact }): [string, Dispute][] => {
      const dispute = figures.dispute(fact);
      return dispute ? [[fact.id, dispute]] : [];
    }),
  );
}

function absentFacts({ record, figures }: Publication): ReadonlyMap<string, string> {
  return new Map(
    record.figures.flatMap(({ fact }): [string, string][] => {
      const dispute = figures.dispute(fact);
      if (dispute) return [[fact.id, disputeSentence(dispute)]];
      const { kind } = figures.said(fact);
      return kind === 'known' || kind === 'missing' ? [] : [[fact.id, ABSENT_WORDS[kind]]];
    }),
  );
}

function amounts({ record, figures }: Publication): ReadonlyMap<string, Decimal> {
  return new Map(
    record.figures.flatMap(({ fact }): [string, Decimal][] => {
      const knowledge = figures.said(fact);
      return !figures.dispute(fact) && knowledge.kind === 'known' && knowledge.figure.number
        ? [[fact.id, baseValue(knowledge.figure)]]
        : [];
    }),
  );
}
