/** What befalls a department's documents: late, withdrawn, exempt, incomplete. Each event changes the record or throws. */
import type { TableState } from '../../../../src/engine/model/disclosure.ts';
import { dayAfter, type DemoDisclosure } from './row.ts';

type Kind = DemoDisclosure['kind'];

export type RecordEvent =
  /** On a day counted from the approval; below 0 is before it. */
  | { readonly do: 'publish'; readonly kind: Kind; readonly day: number }
  | { readonly do: 'approve'; readonly kind: Kind; readonly on: string }
  /** Not published; somebody looked for it on a day counted from the approval. */
  | { readonly do: 'withhold'; readonly kind: Kind; readonly looked: number }
  /** Nobody wrote down when. */
  | { readonly do: 'undate'; readonly kind: Kind; readonly date: 'approvedOn' | 'publishedOn' }
  /** Nobody knows whether it is public. */
  | { readonly do: 'forget'; readonly kind: Kind }
  /** Taken down so many days after publication, and perhaps put back so many days after that. */
  | {
      readonly do: 'withdraw';
      readonly kind: Kind;
      readonly after: number;
      readonly back?: number;
    }
  | { readonly do: 'exempt'; readonly basis: string }
  | {
      readonly do: 'list';
      readonly kind: Kind;
      readonly table: string;
      readonly state: TableState;
      readonly note: string;
    };

/** @param dataDate 数据截止: nothing later can be known */
export function befall(
  record: readonly DemoDisclosure[],
  event: RecordEvent,
  dataDate: string,
): readonly DemoDisclosure[] {
  if (event.do === 'exempt') return record.map((row) => exempt(row, event.basis));
  const row = record.find(({ kind }) => kind === event.kind);
  if (!row) throw new Error(`no such document: ${event.kind}`);
  const after = happened(row, event);
  for (const { title, approvedOn, publishedOn, withdrawnOn, checkedOn } of after)
    for (const date of [approvedOn, publishedOn, withdrawnOn, checkedOn])
      if (date > dataDate) throw new Error(`${title}: ${date} is after the data date`);
  return record.flatMap((each) => (each === row ? after : [each]));
}

function happened(
  row: DemoDisclosure,
  event: Exclude<RecordEvent, { do: 'exempt' }>,
): readonly DemoDisclosure[] {
  switch (event.do) {
    case 'publish':
      return [{ ...row, publishedOn: dayAfter(row.approvedOn, event.day) }];
    case 'approve':
      return [{ ...row, approvedOn: event.on }];
    case 'withhold':
      return [unpublished(row, '未见公开', dayAfter(row.approvedOn, event.looked))];
    case 'undate':
      return [undated(row, event.date)];
    case 'forget':
      return [unpublished({ ...row, approvedOn: '' }, '未查明', '')];
    case 'withdraw':
      return withdrawn(row, event.after, event.back);
    case 'list':
      return [relisted(row, event)];
  }
}

function unpublished(
  row: DemoDisclosure,
  state: '未见公开' | '未查明' | '依规不公开',
  checkedOn: string,
): DemoDisclosure {
  return { ...row, state, publishedOn: '', checkedOn, tables: [] };
}

function undated(row: DemoDisclosure, date: 'approvedOn' | 'publishedOn'): DemoDisclosure {
  if (row[date] === '') throw new Error(`${row.title} has no ${date} to lose`);
  const note = date === 'approvedOn' ? '没有写批复日期' : '页面上没有写公开日期';
  return { ...row, [date]: '', note };
}

function exempt(row: DemoDisclosure, basis: string): DemoDisclosure {
  const hidden = unpublished(row, '依规不公开', '');
  return { ...hidden, documentNumber: '', approvedOn: '', exemption: basis };
}

/** Days after it was taken down on which somebody looked whether it was back. */
const LOOKED_AFTER = 30;

function withdrawn(
  row: DemoDisclosure,
  after: number,
  back: number | undefined,
): readonly DemoDisclosure[] {
  const withdrawnOn = dayAfter(row.publishedOn, after);
  const old = { ...row, state: '已撤下' as const, withdrawnOn, note: '网页已打不开' };
  if (back === undefined) return [{ ...old, checkedOn: dayAfter(withdrawnOn, LOOKED_AFTER) }];
  const again = {
    ...row,
    id: `${row.id}-republished`,
    title: `${row.title}（更正后）`,
    publishedOn: dayAfter(withdrawnOn, back),
    note: '撤下以后重新公开',
  };
  return [old, again];
}

function relisted(
  row: DemoDisclosure,
  { table, state, note }: { table: string; state: TableState; note: string },
): DemoDisclosure {
  const entry = row.tables.find((each) => each.table === table);
  if (!entry || entry.state === state) throw new Error(`${table} is not there to become ${state}`);
  const tables = row.tables.map((each) => (each === entry ? { ...entry, state, note } : each));
  return { ...row, tables };
}
