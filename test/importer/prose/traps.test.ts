/** Small documents with words that are easily misread: exactly what `read` says is read of them. All are invented. */
import { expect, test } from 'vitest';
import { openImporter } from '../../tools/benchmark/importer.ts';
import { readCases } from '../../helpers/cases.ts';

const read = openImporter();
/** Marks of the table: a new paragraph of a page, and a line of a plain text that only its width breaks. */
const PARAGRAPH = '¶';
const LINE = '↵';
const TITLE = '示例区水务局2021年度部门整体支出绩效自评报告';
/** What every report names, so that the document counts as one. */
const CLOSING = '附件：部门决算表、财政拨款表从略。';
const ON_COVER = ['reportYear', 'departmentName'];

test.for(readCases('../importer/prose/traps.csv', ['kind', 'title', 'text', 'read']))(
  '$line $kind: $text',
  async ({ title, text, read: due }) => {
    const lines = [title || TITLE, '（虚构示例数据）', ...text.split(PARAGRAPH), CLOSING];
    const isText = text.includes(LINE);
    const document = isText
      ? lines.join('\n').replaceAll(LINE, '\n')
      : lines.map((line) => `<p>${line}</p>`).join('\n');
    const name = isText ? '陷阱.txt' : '陷阱.html';
    const outcome = await read(new TextEncoder().encode(document), name, '');
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const figures = outcome.value.figures.filter(({ fact }) => !ON_COVER.includes(fact.id));
    const got = figures.map(({ fact, value, unit }) => `${fact.id} ${value} ${unit}`.trim());
    expect(got.sort()).toEqual(due === '' ? [] : due.split(' / ').sort());
  },
);
