/** 提醒 of rows of a table: one that stands twice, a code without the rows below it, a row without a code. */
import { CODE, codeColumns } from '../../engine/model/code-form.ts';
import { plainLabel } from '../../engine/model/table-labels.ts';
import { isException, type Exception, type TableWords } from '../../engine/model/table-words.ts';
import { dataRows, type PublishedTable } from '../../engine/model/table.ts';
import type { Remind } from '../reminder.ts';
import { fileLine, firstListed, LOOK } from './unlike.ts';

export function remindOfRows(table: PublishedTable, { exception }: TableWords, say: Remind): void {
  remindOfRepeated(table, say);
  for (const column of codeColumns(table.columns)) {
    const rows = codedRows(table, column);
    const bare = withoutItems(rows, exception);
    tell(table, '下面没有项级科目的款', '与别的款一样，下面列有项', bare, say);
    tell(table, '没有编码的行', '与别的行一样的编码', withoutCode(rows, exception), say);
  }
}

/** All cells the same, an amount among them. */
function remindOfRepeated(table: PublishedTable, say: Remind): void {
  const first = new Map<string, number>();
  for (const row of dataRows(table)) {
    const cells = table.rows[row] ?? [];
    const [line, text] = [fileLine(table, row), cells.map((cell) => cell.text).join('\t')];
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, line);
    else if (cells.some(({ number }) => number && !number.value.isZero()))
      say(
        `tables/${table.id}.csv`,
        {
          row: line,
          found: `与第 ${String(earlier)} 行完全相同的一行`,
          expected: '各不相同的行',
          action: LOOK,
        },
        '提醒',
      );
  }
}

interface CodedRow {
  readonly code: string;
  readonly name: string;
  readonly line: number;
}

function codedRows(table: PublishedTable, column: number): readonly CodedRow[] {
  const at = (row: number, index: number): string => table.rows[row]?.[index]?.text ?? '';
  return dataRows(table).map((row) => ({
    code: at(row, column).normalize('NFKC'),
    name: plainLabel(at(row, column + 1)),
    line: fileLine(table, row),
  }));
}

/** Where 款 list their 项, one without any may have lost it. */
function withoutItems(rows: readonly CodedRow[], exception: Exception): readonly CodedRow[] {
  const middle = rows.filter(({ code }) => code.length === 5 && CODE.test(code));
  const bare = middle.filter(
    ({ code }) => !rows.some((each) => each.code.length > 5 && each.code.startsWith(code)),
  );
  return isException(bare.length, middle.length, exception) ? bare : [];
}

function withoutCode(rows: readonly CodedRow[], exception: Exception): readonly CodedRow[] {
  const named = rows.filter(({ name }) => !/[合总小]计$|结转|结余/.test(name));
  const uncoded = named.filter(({ code, name }) => code === '' && name !== '');
  return isException(uncoded.length, named.length, exception) ? uncoded : [];
}

function tell(
  { id }: PublishedTable,
  what: string,
  expected: string,
  rows: readonly CodedRow[],
  say: Remind,
): void {
  if (rows.length === 0) return;
  const shown = rows.map(({ line, code, name }) => `第 ${String(line)} 行 ${code}${name}`);
  say(
    `tables/${id}.csv`,
    { found: `${what}：${firstListed(shown, '处')}`, expected, action: LOOK },
    '提醒',
  );
}
