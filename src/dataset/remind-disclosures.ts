/** 待办 and 提醒 of the record of documents: what nobody has looked at, or looked at since it was due. */
import type { DisclosureStanding } from '../engine/disclosure/standing.ts';
import { quoted } from '../engine/model/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { disclosedOf } from './disclosed.ts';
import type { ReportRecord } from './jurisdiction.ts';
import type { Remind } from './reminder.ts';

const FILE = 'disclosures.csv';

export function remindOfDisclosures(record: ReportRecord, catalogue: Catalogue, say: Remind): void {
  for (const standing of disclosedOf(catalogue, record).standings) remindOfStanding(standing, say);
  remindOfNames(record, catalogue, say);
}

function remindOfStanding(
  { rule, documents, mark, timing }: DisclosureStanding,
  say: Remind,
): void {
  const { kind } = rule;
  if (documents.length === 0)
    say(FILE, {
      found: `没有${kind}的公开记录`,
      expected: '一行，没有人看过的 state 写 未查明',
      action: '请补上',
    });
  else if (mark === 'unknown')
    say(
      FILE,
      {
        found: `${kind}是否公开未查明`,
        expected: '查看过的记录',
        action: '请到公开平台查看，照见到的改 state 和日期',
      },
      '提醒',
    );
  else if (mark === 'unseen' && timing.kind === 'pending')
    say(
      FILE,
      {
        found: `${kind} ${timing.checkedOn} 查看时未见，${timing.dueOn} 已到期`,
        expected: '到期以后再查看一次的记录',
        action: '请再查看，照见到的改',
      },
      '提醒',
    );
}

/** A name that the list of tables does not know may be a table taken for another. */
function remindOfNames({ disclosures }: ReportRecord, catalogue: Catalogue, say: Remind): void {
  const unknown = disclosures.flatMap(({ tables }) =>
    tables.filter(({ table, name }) => {
      const known = catalogue.disclosureTables.find(({ id }) => id === table);
      return known && ![known.name, ...known.aliases].includes(name);
    }),
  );
  if (unknown.length > 0)
    say(
      'disclosed-tables.csv',
      {
        column: 'name',
        found: unknown.map(({ name }) => quoted(name)).join('、'),
        expected: 'disclosure-tables.csv 里的名称或叫法',
        action: '请核对是不是这张表；是的话把叫法加进 aliases',
      },
      '提醒',
    );
}
