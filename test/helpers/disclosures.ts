/** Documents and what the national rules make of them. */
import { NO_WORKDAYS } from '../../src/disclosure/count-days.ts';
import { ruleOf, type DisclosureRule } from '../../src/disclosure/rule.ts';
import { standings, type Standing } from '../../src/disclosure/standing.ts';
import type { Disclosure } from '../../src/model/disclosure.ts';
import type { Figures } from '../../src/model/figure.ts';
import { dataset } from './data.ts';

/** A document of which only this is recorded; its state follows from its dates unless it is given. */
export function disclosure(given: Partial<Disclosure>): Disclosure {
  const looked = given.checkedOn ? '未见公开' : '未查明';
  return {
    id: 'document',
    kind: '部门预算',
    title: '',
    documentNumber: '',
    state: given.publishedOn ? '已公开' : looked,
    approvedOn: '',
    publishedOn: '',
    withdrawnOn: '',
    checkedOn: '',
    url: '',
    file: undefined,
    retrievedOn: '',
    exemption: '',
    note: '',
    lines: [],
    tables: [],
    ...given,
  };
}

export function nationalRule(): DisclosureRule {
  const rule = ruleOf(dataset.catalogue.disclosureRules, 'nowhere', '2021');
  if (!rule) throw new Error('no national rule for 2021');
  return rule;
}

export function standingsOf(
  disclosures: readonly Disclosure[],
  figures: Figures,
  dataDate = '',
): readonly Standing[] {
  const rule = nationalRule();
  const said = rule.exemption && figures.said(rule.exemption.fact);
  return standings(rule, {
    year: '2021',
    disclosures,
    calendar: NO_WORKDAYS,
    dataDate,
    claimsExemption: said?.kind === 'known' && said.figure.printed === rule.exemption?.yes,
  });
}
