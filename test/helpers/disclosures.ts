/** Documents and what the national rules make of them. */
import { NO_WORKDAYS } from '../../src/engine/disclosure/count-days.ts';
import { requiredTables, ruleOf, type DisclosureRule } from '../../src/engine/disclosure/rule.ts';
import {
  disclosureStandings,
  type DisclosureStanding,
} from '../../src/engine/disclosure/standing.ts';
import {
  DISCLOSURE_STATES,
  type Disclosure,
  type ListedTable,
  type TableState,
} from '../../src/engine/model/disclosure.ts';
import { Figures } from '../../src/engine/model/figures.ts';
import type { Overview } from '../../src/site/views/overview/overview.ts';
import { dataset } from './data.ts';
import { overviewOf } from './overviews.ts';

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
): readonly DisclosureStanding[] {
  const rule = nationalRule();
  const said = rule.exemption && figures.said(rule.exemption.fact);
  return disclosureStandings(rule, {
    year: '2021',
    disclosures,
    calendar: NO_WORKDAYS,
    dataDate,
    claimsExemption: said?.kind === 'known' && said.figure.printed === rule.exemption?.yes,
  });
}

/** What becomes of the last table of the list; the others are there. */
const LAST: Readonly<Record<string, TableState>> = {
  all: '已列',
  absent: '未列',
  unexplained: '空表未说明',
  explained: '空表并说明',
  exempt: '依规不列',
};

function tables(text: string, kind: string): readonly ListedTable[] {
  const document = nationalRule().documents.find((each) => each.kind === kind);
  const required = document ? requiredTables(document, '2021') : [];
  const all = required.map(({ table: { id, name } }): ListedTable => {
    return { table: id, state: '已列', name, page: '', note: '' };
  });
  const last = all.at(-1);
  if (text === '' || !last) return [];
  const state = LAST[text];
  return state ? [...all.slice(0, -1), { ...last, state }] : all.slice(0, Number(text));
}

/** Reads `state=已公开 approved=2021-02-10 published=2021-02-20 tables=all; …`. */
export function readDisclosures(text: string, usual: string): readonly Disclosure[] {
  return text.split('; ').flatMap((each): Disclosure[] => {
    const given = new Map(each.split(' ').map((part) => part.split('=') as [string, string]));
    const of = (name: string): string => given.get(name) ?? '';
    const state = DISCLOSURE_STATES.find((known) => known === of('state'));
    if (!state) return [];
    return [
      disclosure({
        kind: of('kind') || usual,
        state,
        approvedOn: of('approved'),
        publishedOn: of('published'),
        withdrawnOn: of('withdrawn'),
        checkedOn: of('checked'),
        retrievedOn: of('retrieved'),
        exemption: of('exemption'),
        tables: tables(of('tables'), of('kind') || usual),
      }),
    ];
  });
}

/** Budgets approved on the same day: published on day 10, on day 28, not found on day 28. */
export const IN_TIME = disclosure({
  id: 'budget',
  approvedOn: '2021-02-10',
  publishedOn: '2021-02-20',
});
export const LATE = { ...IN_TIME, publishedOn: '2021-03-10' };
export const VAIN = disclosure({ id: 'budget', approvedOn: '2021-02-10', checkedOn: '2021-03-10' });

/** An invented report of a department that has these documents on record. */
export function disclosedReport(
  name: string,
  disclosures: readonly Disclosure[],
  year = '2021',
): Overview {
  const standings = standingsOf(disclosures, new Figures([]));
  return { ...overviewOf(`${name} 社会民生`, year), disclosures, standings };
}
