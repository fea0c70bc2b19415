/** Reads data/disclosure-tables.csv: the tables that departments publish, under all their names. */
import { readTable } from '../model/csv.ts';
import { quoted, type Report } from '../model/problem.ts';
import type { DisclosureTable } from './rule.ts';

const COLUMNS = ['id', 'kind', 'name', 'short', 'aliases', 'source', 'note'] as const;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function readDisclosureTables(
  bytes: Uint8Array,
  file: string,
  report: Report,
): readonly DisclosureTable[] {
  const rows = readTable(bytes, { file, columns: COLUMNS, key: ['id'] }, report);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const { id, kind, name, short, source, note } = cells;
    const aliases = cells.aliases.split('|').filter((each) => each !== '');
    const say = (column: keyof typeof cells, expected: string): void => {
      report({
        file,
        row: line,
        column,
        found: quoted(cells[column]),
        expected,
        action: '请改正',
      });
    };
    if (!ID.test(id)) say('id', '小写英文加连字符');
    for (const column of ['kind', 'name', 'short'] as const)
      if (cells[column] === '') say(column, '有内容');
    // A name that two tables of one kind share would send a printed table to the wrong one.
    for (const each of new Set([name, ...aliases].map((text) => `${kind}：${text}`))) {
      const earlier = seen.get(each);
      if (earlier !== undefined)
        say('aliases', `不与第${String(earlier)}行重复的名称（${quoted(each)}）`);
      seen.set(each, line);
    }
    return { id, kind, name, short, aliases, source, note };
  });
}
