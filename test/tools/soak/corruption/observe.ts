/** What a reader and a clerk would see of a data folder: everything published, and everything told. */
import { Dataset } from '../../../../src/dataset/load.ts';
import type { ReportKey } from '../../../../src/dataset/jurisdiction.ts';
import { publish, type Publication } from '../../../../src/dataset/publication.ts';
import { describeProblem } from '../../../../src/engine/model/problem.ts';

interface Seen {
  /** Each check with its outcome. */
  readonly checks: string;
  /** Checks that do not hold. */
  readonly failing: ReadonlySet<string>;
  readonly scores: string;
  readonly reminders: string;
  /** Everything that pages are made of. */
  readonly published: string;
}

export interface Observation {
  readonly problems: readonly string[];
  /** By jurisdiction/year/department; only of those that were asked for. */
  readonly reports: ReadonlyMap<string, Seen>;
  /** Every report there is. */
  readonly listed: string;
  readonly shared: string;
}

export function nameOf({ jurisdiction, year, department }: ReportKey): string {
  return `${jurisdiction}/${year}/${department}`;
}

/** @param wanted reports that can have changed: the others need not be read */
export function observe(
  root: string,
  publicRoot: string,
  wanted: (name: string) => boolean = () => true,
): Observation {
  const dataset = new Dataset(root, publicRoot);
  const { catalogue } = dataset;
  const reports = new Map<string, Seen>();
  for (const key of [...catalogue.reports, ...catalogue.drafts].filter((each) =>
    wanted(nameOf(each)),
  )) {
    const publication = publish(dataset, key);
    if (publication) reports.set(nameOf(key), see(publication, dataset));
  }
  const { words, ...shared } = catalogue;
  return {
    problems: [...dataset.problems, ...dataset.unrecordedDocuments()].map(describeProblem),
    reports,
    listed: catalogue.reports.map(nameOf).join('\n'),
    shared: whole([shared, words.zeroWords, words.glossary.facts, [...words.units]]),
  };
}

function see(publication: Publication, dataset: Dataset): Seen {
  const { checks, evaluation, record } = publication;
  const outcomes = checks.map(({ check, outcome }) => `${check.id} ${outcome}`);
  return {
    checks: outcomes.join('\n'),
    failing: new Set(outcomes.filter((each) => each.endsWith(' fails'))),
    scores: whole([
      evaluation.selfTotal,
      evaluation.min,
      evaluation.max,
      evaluation.settledMarks,
      evaluation.outcomes.map(({ verdict, min, max }) => [verdict, min, max]),
    ]),
    reminders: whole(dataset.reminders(record)),
    // The rubric is among what all reports share; the rest of a publication follows from these.
    published: whole([
      { ...record, rubric: record.rubric.id },
      checks.map(({ check, message, difference }) => [check.id, message, difference]),
    ]),
  };
}

function whole(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each instanceof Map || each instanceof Set ? [...each] : each,
  );
}
