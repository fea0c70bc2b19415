/** Spoils one number at a time in a copy of data/ and asks whether anybody would see it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Dataset } from '../../../src/dataset/load.ts';
import type { ReportKey } from '../../../src/dataset/jurisdiction.ts';
import { publish } from '../../../src/dataset/publication.ts';
import { KINDS, pick, type Random } from './kinds.ts';
import { numberOf, placesOf, withText, type FileClass, type Place } from './places.ts';

export type Verdict = 'caught' | 'finding' | 'moved' | 'silent' | 'no effect';

export interface Case {
  readonly kind: string;
  readonly place: Place;
  readonly text: string;
  readonly verdict: Verdict;
}

/** What a publication comes to: problems, results of checks, scores, reminders. */
interface Signature {
  readonly problems: string;
  readonly failing: string;
  readonly rest: string;
}

export class Campaign {
  readonly #root: string;
  readonly #dataset: Dataset;
  readonly #random: Random;
  readonly #whole = new Map<string, Signature>();
  readonly #numbers = new Map<string, readonly Place[]>();

  constructor(data: string, random: Random) {
    this.#root = join(mkdtempSync(join(tmpdir(), 'corruption-')), 'data');
    cpSync(data, this.#root, { recursive: true });
    this.#dataset = new Dataset(this.#root, join(data, '..', 'public'));
    this.#random = random;
  }

  get reports(): readonly ReportKey[] {
    return this.#dataset.catalogue.reports;
  }

  end(): void {
    rmSync(dirname(this.#root), { recursive: true });
  }

  /** One number of the class in one of the reports, spoilt in one way. */
  run(keys: readonly ReportKey[], of: FileClass, kind: string): Case | undefined {
    // Most reports have no tables of other documents: only those with such numbers are drawn from.
    const key = pick(
      keys.filter((each) => this.#places(each, of).length > 0),
      this.#random,
    );
    if (!key) return undefined;
    const place = pick(this.#places(key, of), this.#random);
    const text = place && KINDS[kind]?.(place.text, this.#random);
    if (!place || text === undefined || text === place.text) return undefined;
    return { kind, place, text, verdict: this.#judge(key, place, text) };
  }

  #places({ jurisdiction, year, department }: ReportKey, of: FileClass): readonly Place[] {
    const folder = join('jurisdictions', jurisdiction, year, department);
    const known = this.#numbers.get(folder) ?? placesOf(this.#root, folder);
    this.#numbers.set(folder, known);
    return known.filter((each) => each.of === of);
  }

  #judge(key: ReportKey, place: Place, text: string): Verdict {
    const [before, value] = [numberOf(place.text), numberOf(text)];
    if (value !== undefined && value === before) return 'no effect';
    // The year after compares itself with this one.
    const year = String(Number.parseInt(key.year, 10) + 1);
    const keys = [key, ...this.reports.filter((each) => each.year === year && isSame(each, key))];
    const sound = keys.map((each) => this.#soundly(each));
    const path = join(this.#root, place.file);
    const bytes = readFileSync(path);
    writeFileSync(path, withText(this.#root, place, text));
    try {
      for (const [index, each] of keys.entries()) {
        const verdict = compare(sound[index], this.#sign(each));
        if (verdict !== 'silent') return verdict;
      }
      return 'silent';
    } finally {
      writeFileSync(path, bytes);
    }
  }

  #soundly(key: ReportKey): Signature {
    const name = Object.values(key).join('/');
    const known = this.#whole.get(name) ?? this.#sign(key);
    this.#whole.set(name, known);
    return known;
  }

  #sign(key: ReportKey): Signature {
    this.#dataset.forget();
    const from = this.#dataset.problems.length;
    const publication = publish(this.#dataset, key);
    const problems = JSON.stringify(this.#dataset.problems.slice(from));
    if (!publication) return { problems, failing: '', rest: '' };
    const { checks, evaluation, record } = publication;
    const results = checks.map(({ check, outcome }) => `${check.id} ${outcome}`);
    const scores = evaluation.outcomes.map(
      ({ indicator, verdict, min, max }) =>
        `${indicator.id} ${verdict} ${min.toString()} ${max.toString()}`,
    );
    return {
      problems,
      failing: results.filter((each) => each.endsWith('fails')).join(),
      rest: JSON.stringify([results, scores, this.#dataset.reminders(record)]),
    };
  }
}

function isSame(one: ReportKey, other: ReportKey): boolean {
  return one.jurisdiction === other.jurisdiction && one.department === other.department;
}

function compare(sound: Signature | undefined, spoilt: Signature): Verdict {
  if (!sound || sound.problems !== spoilt.problems) return 'caught';
  if (sound.failing !== spoilt.failing) return 'finding';
  return sound.rest === spoilt.rest ? 'silent' : 'moved';
}

/** The share of silent ones among those that change what is published. */
export function silentShare(cases: readonly Case[]): number {
  const changing = cases.filter(({ verdict }) => verdict !== 'no effect');
  return changing.filter(({ verdict }) => verdict === 'silent').length / changing.length;
}
