/** 认定: what the record makes of the facts that a rubric scores, in place of what a report says of itself. */
import type { Determined } from '../model/determined.ts';
import { phrase, sourced, type Phrase } from '../model/phrase.ts';
import { joinSources } from '../model/source.ts';
import type { DisclosureRule } from './rule.ts';
import type { DisclosureStanding } from './standing.ts';

/** @returns facts by id, each with the options that the record leaves possible */
export function determine(
  rule: DisclosureRule,
  standings: readonly DisclosureStanding[],
): ReadonlyMap<string, Determined> {
  const findings = standings.flatMap((each) => {
    const finding = each.rule.finding;
    if (!finding) return [];
    const options = each.options.map((option) => finding[option]);
    const { isLater } = each;
    const { fact } = finding;
    return [{ kind: 'determined', fact, options, phrase: say(each), isLater } as const];
  });
  const all = [...findings, ...exemption(rule, standings)];
  return new Map(all.map((each) => [each.fact.id, each]));
}

function say({ rule, reasons, source }: DisclosureStanding): Phrase {
  return phrase`${rule.kind}：${reasons.join('；')}${sourced(source)}`;
}

/**
 * A department that publishes nothing by rule is exempt; one that published is not; one that only claims to be may be.
 * Of the others the record says nothing, and the report's own word stands.
 */
function exemption(
  { exemption: rule }: DisclosureRule,
  standings: readonly DisclosureStanding[],
): readonly Determined[] {
  if (!rule || standings.length === 0) return [];
  const source = sourced(joinSources(standings.map((each) => each.source)));
  const say = (options: readonly string[], why: readonly string[]): readonly Determined[] => [
    {
      kind: 'determined',
      fact: rule.fact,
      options,
      phrase: phrase`${[...new Set(why)].join('；')}${source}`,
      isLater: false,
    },
  ];
  const open = standings.filter(({ current }) => current);
  if (open.length > 0) {
    const kinds = open.map((each) => each.rule.kind).join('、');
    return say([rule.no], [`${kinds}已经公开，不是涉密豁免的部门`]);
  }
  const first = standings.map(({ reasons }) => reasons[0] ?? '');
  if (standings.every(({ mark }) => mark === 'exempt')) return say([rule.yes], first);
  const isClaimed = standings.some(({ mark }) => mark === 'claimed');
  return isClaimed ? say([rule.yes, rule.no], first) : [];
}
