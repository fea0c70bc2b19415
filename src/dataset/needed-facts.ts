/** 要用的事实: what a report must say, or say that it does not, for its rubric and the general checks. */
import type { Check } from '../engine/checks/check.ts';
import { NO_TABLES } from '../engine/checks/tables/tables.ts';
import { Figures, type Said } from '../engine/model/figures.ts';
import type { Fact } from '../engine/model/glossary.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import { evaluate } from '../engine/rubric/total.ts';
import type { Catalogue } from './catalogue.ts';

/** Facts that the rubric's measures, vetoes and exemptions read. */
export function factsOfRubric(rubric: Rubric): ReadonlySet<Fact> {
  return new Set(
    rubric.indicators.flatMap((indicator) => [
      ...indicator.items.flatMap((item) => item.measure?.facts ?? []),
      ...[...indicator.vetoes, ...indicator.exemptions].map((each) => each.fact),
    ]),
  );
}

/** The same and those of the general checks, in the order of the glossary. */
export function neededFacts({ words, checks }: Catalogue, rubric: Rubric): readonly Fact[] {
  const needed = new Set([...factsOfRubric(rubric), ...factsOfChecks(checks, rubric)]);
  return words.glossary.facts.filter((fact) => needed.has(fact));
}

function factsOfChecks(checks: readonly Check[], rubric: Rubric): readonly Fact[] {
  return checks.flatMap((check) => [...factsOfCheck(check, rubric)]);
}

/** A check is a function: what it reads, of this year or of last, shows when it runs on a report that publishes nothing. */
export function factsOfCheck(check: Check, rubric: Rubric): ReadonlySet<Fact> {
  const figures = new AskedFigures();
  const previous = { kind: 'known', figures, tables: NO_TABLES, title: '' } as const;
  check.run({
    figures,
    tables: NO_TABLES,
    // Evaluated only for a check that asks for it: the rubric's facts are not those of every check.
    get evaluation() {
      return evaluate(rubric, figures, []);
    },
    standings: [],
    previous,
  });
  return figures.asked;
}

class AskedFigures extends Figures {
  readonly asked = new Set<Fact>();

  constructor() {
    super([]);
  }

  override said(fact: Fact): Said {
    this.asked.add(fact);
    return super.said(fact);
  }
}
