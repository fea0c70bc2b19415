/** The same outcomes for a program: CSV with one row a thing merged, or JSON. */
import { describeProblem } from '../engine/model/problem.ts';
import { csvText } from '../importer/merge/csv-text.ts';
import { sentence } from '../site/views/format.ts';
import type { ImportOutcome, Written } from './outcome.ts';

const COLUMNS = [
  'source',
  'report',
  'kind',
  'key',
  'name',
  'verdict',
  'base',
  'base_place',
  'mine',
  'mine_place',
  'theirs',
  'theirs_place',
  'problem',
] as const;

export function machineCsv(outcomes: readonly ImportOutcome[]): string {
  return csvText(COLUMNS, outcomes.flatMap(rowsOf));
}

function rowsOf(
  outcome: ImportOutcome,
): readonly Partial<Record<(typeof COLUMNS)[number], string>>[] {
  const { source } = outcome;
  if (outcome.kind === 'refused')
    return outcome.problems.map((problem) => {
      return { source, verdict: 'refused', problem: describeProblem(problem) };
    });
  return mergedOf(outcome).map(({ kind, key, name, verdict, base, mine, theirs }) => ({
    source,
    report: outcome.target.label,
    kind,
    key,
    name,
    verdict,
    base: base?.value ?? '',
    base_place: base?.place ?? '',
    mine: mine?.value ?? '',
    mine_place: mine?.place ?? '',
    theirs: theirs?.value ?? '',
    theirs_place: theirs?.place ?? '',
  }));
}

/** What neither the file nor the document says anything of is no row. */
function mergedOf({ merged }: Written): Written['merged'] {
  return merged.filter(({ base, mine, theirs }) => base ?? mine ?? theirs);
}

export function machineJson(outcomes: readonly ImportOutcome[]): string {
  const plain = outcomes.map((outcome) => {
    const { kind, source, review } = outcome;
    if (kind === 'refused')
      return { source, outcome: kind, problems: outcome.problems.map(describeProblem), review };
    const { target, changed, counts, lookAt, unread, after } = outcome;
    return {
      source,
      outcome: kind,
      report: target.label,
      rubric: target.rubric.id,
      changed,
      counts,
      merged: mergedOf(outcome),
      lookAt,
      unread,
      problems: after?.problems.map(describeProblem) ?? [],
      doubts: after?.doubts.map(({ check, message }) => {
        return { check: check.id, name: check.name, message: sentence(message) };
      }),
      review,
    };
  });
  return `${JSON.stringify(plain, null, 2)}\n`;
}
