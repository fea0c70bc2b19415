/** Small documents with a table that is easily misread: exactly what `read` says is read of them. All are invented. */
import { expect, test } from 'vitest';
import { openImporter } from '../../tools/benchmark/importer.ts';
import { readCases } from '../../helpers/cases.ts';

const read = openImporter();
const TITLE = '示例区水务局2021年度部门整体支出绩效自评报告';
/** What every report names, so that the document counts as one. */
const CLOSING = '附件：部门决算、财政拨款情况从略。';
const ON_COVER = ['reportYear', 'departmentName'];

function html(title: string, over: string, table: string): string {
  const rows = table.split('¶').map((row) => {
    const cells = row.split('|').map((cell) => `<td>${cell}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const before = [title, '（虚构示例数据）', '一、收支情况', ...over.split('¶')];
  const lines = before.map((line) => `<p>${line}</p>`).join('\n');
  return `${lines}\n<table>${rows.join('')}</table>\n<p>${CLOSING}</p>`;
}

test.for(
  readCases('../importer/tables/table-traps.csv', ['kind', 'title', 'over', 'table', 'read']),
)('$line $kind: $over $table', async ({ title, over, table, read: due }) => {
  const document = html(title || TITLE, over, table);
  const outcome = await read(new TextEncoder().encode(document), '陷阱.html', '');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const figures = outcome.value.figures.filter(({ fact }) => !ON_COVER.includes(fact.id));
  const got = figures.map(({ fact, value, unit }) => `${fact.id} ${value} ${unit}`.trim());
  expect(got.sort()).toEqual(due === '' ? [] : due.split(' / ').sort());
});
