/** Counts what became of each attack: outcomes by kind, and each reason of failure with one example. */
import { tmpdir } from 'node:os';
import { PROJECT } from './places.ts';

const TEMPORARY = new RegExp(`${RegExp.escape(tmpdir())}\\S*`, 'g');

export interface FailureCount {
  readonly reason: string;
  count: number;
  /** The first attack that failed so: enough to make it again. */
  readonly example: string;
  /** All of them, for whoever mends. */
  readonly all: string[];
}

export interface Group {
  readonly name: string;
  tried: number;
  survived: number;
  /** How often each way to survive was taken: caught, refused, … */
  readonly outcomes: Record<string, number>;
  readonly failures: FailureCount[];
  /** What nothing can tell, and why: neither survived nor failed. */
  readonly untold: FailureCount[];
  /** Figures that are neither: the time of the slowest, say. */
  readonly remarks: string[];
}

export class Tally {
  readonly #groups = new Map<string, Group>();
  /** Why some attacks could not be made here. */
  readonly skipped: string[] = [];

  /** @param outcome in one or two words, e.g. caught */
  survived(name: string, outcome: string, count = 1): void {
    const group = this.#group(name);
    group.tried += count;
    group.survived += count;
    group.outcomes[outcome] = (group.outcomes[outcome] ?? 0) + count;
  }

  failed(name: string, reason: string, example: string): void {
    const group = this.#group(name);
    group.tried += 1;
    Tally.#count(group.failures, reason, example);
  }

  /** @param reason why nothing can tell of it */
  untold(name: string, reason: string, example: string): void {
    const group = this.#group(name);
    group.tried += 1;
    Tally.#count(group.untold, reason, example);
  }

  static #count(failures: FailureCount[], reason: string, example: string): void {
    const known = failures.find((each) => each.reason === reason);
    const line = oneLine(example);
    if (known) {
      known.count += 1;
      known.all.push(line);
    } else failures.push({ reason, count: 1, example: line, all: [line] });
  }

  /** @param faults none: survived */
  judged(group: string, outcome: string, faults: readonly string[], example: string): void {
    const [first] = faults;
    if (first === undefined) this.survived(group, outcome);
    else this.failed(group, faults.join('; '), example);
  }

  remark(group: string, text: string): void {
    this.#group(group).remarks.push(text);
  }

  skip(reason: string): void {
    if (!this.skipped.includes(reason)) this.skipped.push(reason);
  }

  groups(): readonly Group[] {
    return [...this.#groups.values()];
  }

  /** One line a reason, for tests and the terminal. */
  failures(): readonly string[] {
    return this.groups().flatMap(({ name, failures }) =>
      failures.map(
        ({ reason, count, example }) => `${name}: ${count} × ${reason}, e.g. ${example}`,
      ),
    );
  }

  #group(name: string): Group {
    const known = this.#groups.get(name);
    if (known) return known;
    const group = {
      name,
      tried: 0,
      survived: 0,
      outcomes: {},
      failures: [],
      untold: [],
      remarks: [],
    };
    this.#groups.set(name, group);
    return group;
  }
}

const LONGEST = 200;

/** Without line breaks, signs that cannot be seen, and paths of this machine. */
function oneLine(text: string): string {
  const line = text
    .replaceAll(PROJECT, '…')
    .replaceAll(TEMPORARY, '…')
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
