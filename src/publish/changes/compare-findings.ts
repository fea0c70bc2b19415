/** 疑点 of one report: checks that fail, and indicators scored outside what the figures allow. */
import { isDoubt, type CheckResult } from '../../engine/checks/check.ts';
import { factsOfCheck } from '../../dataset/needed-facts.ts';
import type { Publication } from '../../dataset/publication.ts';
import { pointsCell, sentence } from '../../site/views/format.ts';
import { VERDICT_MARKS } from '../../site/views/verdict.ts';
import type { ChangeLine } from './change.ts';
import { demandEntry, entryNaming, whereOf } from './changelog.ts';
import { basisOf, type Basis, type Reasons } from './reasons.ts';
import { BY_NEW_TABLE, BY_RECORD, recordMoved, restsOnNewTable } from './recorded.ts';

interface Finding {
  readonly text: string;
  /** Set for a failing check; a verdict moves with its indicator, which gives the reason. */
  readonly check?: CheckResult;
}

/** @param selves why self scores moved, by indicator */
export function compareFindings(
  before: Publication,
  now: Publication,
  reasons: Reasons,
  selves: ReadonlyMap<string, Basis>,
): readonly ChangeLine[] {
  const [old, current] = [findingsOf(before), findingsOf(now)];
  const disclosed = recordMoved(before, now);
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((id): ChangeLine[] => {
    const [was, is] = [old.get(id), current.get(id)];
    if (was?.text === is?.text) return [];
    const text = sayMove(id, was?.text, is?.text);
    const checks = [was?.check, is?.check].filter((check) => check !== undefined);
    const [check] = checks;
    if (!check) return [{ text }];
    if (check.check.category === '公开' && disclosed) return [{ text, ...BY_RECORD }];
    if (is?.check && restsOnNewTable(before, is.check)) return [{ text, ...BY_NEW_TABLE }];
    return [{ text, ...explain(text, checks, now.record, reasons, selves) }];
  });
}

function sayMove(id: string, was: string | undefined, is: string | undefined): string {
  if (was === undefined) return `新增 ${id} ${is ?? ''}`;
  return is === undefined ? `消失 ${id} ${was}` : `改变 ${id} ${was} → ${is}`;
}

/** @returns id → finding, in the order of the report */
export function findingsOf({ checks, evaluation }: Publication): ReadonlyMap<string, Finding> {
  const failing = checks.filter(isDoubt).map((result): [string, Finding] => {
    const text = `${result.check.name}：${sentence(result.message)}`;
    return [result.check.id, { text, check: result }];
  });
  const misjudged = evaluation.outcomes.flatMap(
    ({ indicator, verdict, gap }): [string, Finding][] => {
      if (verdict !== 'overstated' && verdict !== 'understated') return [];
      const by = gap ? ` ${pointsCell(gap.abs())} 分` : '';
      return [
        [
          `指标${indicator.number}`,
          { text: `${indicator.name}${VERDICT_MARKS[verdict].word}${by}` },
        ],
      ];
    },
  );
  return new Map([...failing, ...misjudged]);
}

function explain(
  text: string,
  checks: readonly CheckResult[],
  record: Publication['record'],
  reasons: Reasons,
  selves: ReadonlyMap<string, Basis>,
): Basis {
  const self = selfOfChecks(checks, selves);
  // A self score that moved comes first: without its correction nothing excuses what it leads to.
  if (self?.demand !== undefined) return self;
  const names = checks.flatMap(({ check }) => [check.id, check.name]);
  const where = whereOf(record);
  const entry = entryNaming(reasons.news, where, names);
  if (entry !== undefined) return { reason: entry };
  const facts = checks.flatMap(({ check, used }) => [
    ...used.map((each) => each.fact),
    ...factsOfCheck(check, record.rubric),
  ]);
  const basis = basisOf(
    facts.map((fact) => fact.id),
    reasons,
  );
  return self ?? basis ?? { demand: demandEntry(where, names, text) };
}

/** What the self scores that a check rests on say of it: of one indicator, or of all when it adds them up. */
function selfOfChecks(
  checks: readonly CheckResult[],
  selves: ReadonlyMap<string, Basis>,
): Basis | undefined {
  const bases = checks
    .filter(({ unitKind }) => unitKind === 'score')
    .flatMap(({ indicator }) =>
      indicator === undefined ? [...selves.values()] : (selves.get(indicator) ?? []),
    );
  return bases.find((basis) => basis.demand !== undefined) ?? bases[0];
}
