/** 试读: which checks would come out otherwise if something had been printed otherwise. */
import type { Check, CheckResult, CheckSubject } from '../check.ts';
import { runCheck } from '../run.ts';
import { statementKeys, vary, type OtherReading } from './statement.ts';

/** What a change makes of the checks that depend on it. */
export interface Tried {
  readonly changes: readonly OtherReading[];
  /** Ids of results that fail as printed and do not under the change. */
  readonly explained: ReadonlySet<string>;
  /** Results that fail only under the change. */
  readonly broken: readonly CheckResult[];
  /** Every result of the checks that depend on it, under the change. */
  readonly after: readonly CheckResult[];
}

export class Trials {
  readonly #subject: CheckSubject;
  readonly #results: readonly CheckResult[];
  readonly #failing: ReadonlySet<string>;
  /** Checks of figures by the statements that their results used. */
  readonly #users = new Map<string, Set<Check>>();
  readonly #wholeTables: readonly Check[];
  readonly #origin = new Map<string, Check>();
  readonly #tried = new Map<string, Tried>();

  /** @param checks in the order of the results: a check that finds several things gives several results */
  constructor(checks: readonly Check[], results: readonly CheckResult[], subject: CheckSubject) {
    this.#subject = subject;
    this.#results = results;
    this.#failing = new Set(
      results.filter(({ outcome }) => outcome === 'fails').map(({ check }) => check.id),
    );
    const byNumber = new Map(checks.map((each) => [each.number, each]));
    this.#wholeTables = checks.filter(({ wholeTables }) => wholeTables.length > 0);
    for (const result of results) {
      const check = byNumber.get(result.check.number);
      if (!check || check.stage !== 'figures') continue;
      this.#origin.set(result.check.id, check);
      for (const key of statementKeys(result.used)) this.#add(key, check);
    }
  }

  get results(): readonly CheckResult[] {
    return this.#results;
  }

  try(changes: readonly OtherReading[]): Tried {
    const key = changes
      .map(({ statement, to }) => `${statement.key} ${to.printed} ${to.unit?.id ?? ''}`)
      .join();
    const known = this.#tried.get(key) ?? this.#run(changes);
    this.#tried.set(key, known);
    return known;
  }

  #run(changes: readonly OtherReading[]): Tried {
    const subject = { ...this.#subject, ...vary(this.#subject, changes) };
    const checks = new Set(changes.flatMap((each) => [...this.#affected(each)]));
    const after = [...checks].flatMap((check) => runCheck(check, subject));
    const failing = new Set(
      after.filter(({ outcome }) => outcome === 'fails').map(({ check }) => check.id),
    );
    const before = [...this.#failing].filter((id) => {
      const check = this.#origin.get(id);
      return check !== undefined && checks.has(check);
    });
    return {
      changes,
      after,
      explained: new Set(before.filter((id) => !failing.has(id))),
      broken: after.filter(
        ({ outcome, check }) => outcome === 'fails' && !this.#failing.has(check.id),
      ),
    };
  }

  #affected({ statement }: OtherReading): ReadonlySet<Check> {
    const users = this.#users.get(statement.key) ?? new Set<Check>();
    const table = statement.table ?? statement.figure.cell?.table;
    const whole = table
      ? this.#wholeTables.filter(({ wholeTables }) => wholeTables.includes(table.table))
      : [];
    return new Set([...users, ...whole]);
  }

  #add(key: string, check: Check): void {
    const users = this.#users.get(key);
    if (users) users.add(check);
    else this.#users.set(key, new Set([check]));
  }
}
