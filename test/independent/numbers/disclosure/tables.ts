/** Whether a published document lists the tables it must, as far as the record of its tables says. */
import type { Row } from '../data/files.ts';
import type { DocumentRule, RequiredTable } from './rules.ts';

export interface Listing {
  readonly kind: 'complete' | 'deficient' | 'unknown';
  /** Tables that are there, or left out by rule. */
  readonly found: number;
  readonly required: number;
  readonly missing: readonly RequiredTable[];
  readonly unexplained: readonly RequiredTable[];
}

const faulty = ['未列', '空表未说明'];

export function listing(
  rule: DocumentRule,
  current: Row | undefined,
  listed: readonly Row[],
): Listing {
  const stateOf = (table: RequiredTable): string =>
    (current &&
      listed.find((row) => row['document'] === current['id'] && row['table'] === table.id)?.[
        'state'
      ]) ??
    '';
  const certain = (state: string): RequiredTable[] =>
    rule.tables.filter((each) => each.isCertain && stateOf(each) === state);
  const [missing, unexplained] = [certain('未列'), certain('空表未说明')];
  const isOpen = rule.tables.some((each) => {
    const state = stateOf(each);
    return state === '' || (!each.isCertain && faulty.includes(state));
  });
  const isDeficient = missing.length + unexplained.length > 0;
  return {
    kind: isDeficient ? 'deficient' : isOpen ? 'unknown' : 'complete',
    found: rule.tables.filter((each) => !['', ...faulty].includes(stateOf(each))).length,
    required: rule.tables.length,
    missing,
    unexplained,
  };
}
