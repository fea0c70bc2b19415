/** 认定: what the record makes of the facts that a rubric scores, in place of what a report says of itself. */
import type { Determined } from '../model/figure.ts';
import { phrase, sourced, type Phrase } from '../model/phrase.ts';
import { joinSources } from '../model/source.ts';
import type { DisclosureRule } from './rule.ts';
import type { Standing } from './standing.ts';

/** @returns facts by id, each with the options that the record leaves possible */
export function determine(
  rule: DisclosureRule,
  standings: readonly Standing[],
): ReadonlyMap<string, Determined> {
  const findings = standings.flatMap((each) => {
    const finding = each.rule.finding;
    if (!finding) return [];
    const options = each.options.map((option) => finding[option]);
    return [{ kind: 'determined', fact: finding.fact, options, phrase: say(each) } as const];
  });
  const all = [...findings, ...exemption(rule, standings)];
  return new Map(all.map((each) => [each.fact.id, each]));
}

function say({ rule, reasons, source }: Standing): Phrase {
  return phrase`${rule.kind}：${reasons.join('；')}${sourced(source)}`;
}

/**
 * A department that publishes nothing by rule is exempt; one that published is not. Of the others the record says
 * nothing, and the report's own word stands.
 */
function exemption(
  { exemption: rule }: DisclosureRule,
  standings: readonly Standing[],
): readonly Determined[] {
  if (!rule || standings.length === 0) return [];
  const isExempt = standings.every(({ mark }) => mark === 'exempt');
  const isPublic = standings.some(({ current, mark }) => current && mark !== 'claimed');
  if (!isExempt && !isPublic) return [];
  const said = isExempt ? rule.yes : rule.no;
  const source = sourced(joinSources(standings.map((each) => each.source)));
  const why = standings.flatMap((each) => (isExempt ? each.reasons.slice(0, 1) : []));
  const text = isExempt ? [...new Set(why)].join('；') : '预决算已经公开，不是涉密豁免的部门';
  return [
    { kind: 'determined', fact: rule.fact, options: [said], phrase: phrase`${text}${source}` },
  ];
}
