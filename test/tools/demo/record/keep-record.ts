/** When the budget and the final accounts were approved and published: mostly within 20 days, some on day 20. */
import {
  requiredTables,
  type DisclosureRule,
  type DisclosureTable,
} from '../../../../src/engine/disclosure/rule.ts';
import { dice, type Dice } from '../rng.ts';
import { dayAfter, type DemoDisclosure, type DemoListedTable } from './row.ts';

const LAST_DAY = 20;
/** Tables of money that these departments do not have: printed empty, with a word why. */
const EMPTY: readonly string[] = ['budget-fund', 'final-fund', 'final-state-capital'];

interface Document {
  readonly id: string;
  readonly kind: '部门预算' | '部门决算';
  /** The first day on which it may have been approved, and how many days later at most. */
  readonly base: string;
  readonly spread: number;
}

/**
 * The record of one department and year before anything befalls it.
 * @param dataDate 数据截止: nothing later is known
 */
export function keepRecord(
  seed: string,
  department: { readonly id: string; readonly name: string },
  year: number,
  rule: DisclosureRule,
  dataDate: string,
): readonly DemoDisclosure[] {
  const roll = dice(`${seed}|${department.id}|${String(year)}|disclosures`);
  const documents: readonly Document[] = [
    { id: 'budget', kind: '部门预算', base: `${String(year)}-01-18`, spread: 38 },
    { id: 'final-accounts', kind: '部门决算', base: `${String(year + 1)}-08-16`, spread: 26 },
  ];
  // A department prints its tables under the same names every year.
  const usesAliases = dice(`${seed}|${department.id}|table-names`).oneIn(3);
  return documents.map((document): DemoDisclosure => {
    const row = disclose(roll, document, `${String(year)} 年度${department.name}`, dataDate);
    const { kind } = document;
    const required = rule.documents.find((each) => each.kind === kind);
    if (!required || row.state !== '已公开') return row;
    const tables = requiredTables(required, String(year));
    return { ...row, tables: tables.map(({ table }) => listed(table, usesAliases)) };
  });
}

/** What would come out after the data date has not been seen on that day. */
function disclose(
  roll: Dice,
  { id, kind, base, spread }: Document,
  whose: string,
  dataDate: string,
): DemoDisclosure {
  const approvedOn = dayAfter(base, roll.between(0, spread));
  const publishedOn = dayAfter(approvedOn, roll.oneIn(6) ? LAST_DAY : roll.between(4, LAST_DAY));
  const isOut = publishedOn <= dataDate;
  return {
    id,
    kind,
    title: `${whose}${kind}`,
    documentNumber: `示财〔${base.slice(0, 4)}〕${String(roll.between(3, 180))} 号`,
    state: isOut ? '已公开' : '未见公开',
    approvedOn,
    publishedOn: isOut ? publishedOn : '',
    withdrawnOn: '',
    checkedOn: isOut ? '' : dataDate,
    url: '',
    copy: undefined,
    retrievedOn: '',
    exemption: '',
    note: '',
    tables: [],
  };
}

function listed({ id, name, aliases }: DisclosureTable, usesAliases: boolean): DemoListedTable {
  const printed = usesAliases ? (aliases[0] ?? name) : name;
  return { table: id, state: EMPTY.includes(id) ? '空表并说明' : '已列', name: printed, note: '' };
}
