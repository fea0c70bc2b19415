/** 公开认定 of one report, from its record and the rules in force. */
import { determine } from '../engine/disclosure/determine.ts';
import { ruleOf } from '../engine/disclosure/rule.ts';
import { disclosureStandings, type DisclosureStanding } from '../engine/disclosure/standing.ts';
import { Figures } from '../engine/model/figures.ts';
import type { Determined } from '../engine/model/determined.ts';
import type { ReportRecord } from './jurisdiction.ts';
import type { DisclosureCatalogue } from './load-disclosure-rules.ts';

/** What the record of documents makes of the facts that the rubric scores. */
export function disclosedOf(
  catalogue: DisclosureCatalogue,
  { key, jurisdiction, figures, disclosures }: ReportRecord,
): { standings: readonly DisclosureStanding[]; determined: ReadonlyMap<string, Determined> } {
  const rule = ruleOf(catalogue.disclosureRules, key.jurisdiction, key.year);
  if (!rule) return { standings: [], determined: new Map() };
  const { exemption } = rule;
  const said = exemption && new Figures(figures).said(exemption.fact);
  const found = disclosureStandings(rule, {
    year: key.year,
    disclosures,
    calendar: catalogue.workdays,
    dataDate: jurisdiction.dataDate,
    claimsExemption: said?.kind === 'known' && said.figure.printed === exemption?.yes,
  });
  return { standings: found, determined: determine(rule, found) };
}
