/** What a department says of its own documents: what the record makes of them, the best that it leaves possible. */
import { determine } from '../../../../src/engine/disclosure/determine.ts';
import { NO_WORKDAYS } from '../../../../src/engine/disclosure/count-days.ts';
import type { DisclosureRule } from '../../../../src/engine/disclosure/rule.ts';
import {
  disclosureStandings,
  type DisclosureStanding,
} from '../../../../src/engine/disclosure/standing.ts';
import type { Disclosure } from '../../../../src/engine/model/disclosure.ts';
import type { Determined } from '../../../../src/engine/model/determined.ts';
import type { FigureRow, Press } from '../print-style.ts';
import type { DemoDisclosure } from './row.ts';

export interface Claims {
  readonly figures: readonly FigureRow[];
  /** What the rubric scores by, as for a reader of the record. */
  readonly determined: ReadonlyMap<string, Determined>;
}

export function claim(
  press: Press,
  rule: DisclosureRule,
  { year, record, dataDate }: { year: number; record: readonly DemoDisclosure[]; dataDate: string },
): Claims {
  const found = disclosureStandings(rule, {
    year: String(year),
    disclosures: record.map(asRead),
    calendar: NO_WORKDAYS,
    claimsExemption: false,
    dataDate,
  });
  const { exemption } = rule;
  const isExempt = found.length > 0 && found.every(({ mark }) => mark === 'exempt');
  const secrecy = exemption && [
    press.said(exemption.fact.id, isExempt ? exemption.yes : exemption.no),
  ];
  return {
    figures: [...found.flatMap((each) => say(press, each)), ...(secrecy ?? [])],
    determined: determine(rule, found),
  };
}

/** Of a document that is still to come a report says nothing. */
function say(press: Press, { rule, mark, options }: DisclosureStanding): readonly FigureRow[] {
  const [best] = options;
  if (!rule.finding || !best) return [];
  const { fact } = rule.finding;
  return [mark === 'pending' ? press.missing(fact.id) : press.said(fact.id, rule.finding[best])];
}

/** Without the local copy: it says nothing that its date does not. */
function asRead(row: DemoDisclosure): Disclosure {
  const tables = row.tables.map((each) => ({ ...each, page: '' }));
  return { ...row, tables, file: undefined, lines: [] };
}
