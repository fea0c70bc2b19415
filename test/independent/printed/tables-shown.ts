/** Tables as shown: rows of what does not apply, and columns whose head and cells must agree. */
import type { Page } from '../html.ts';
import { readTables, type Table } from '../tables.ts';
import type { Findings } from './findings.ts';

export function checkTables(page: Page, findings: Findings): void {
  for (const table of readTables(page.main)) {
    checkNotApplicable(table, findings);
    checkUnits(table, findings);
  }
}

/** 不适用 leaves nothing to print but the weight of the item. */
function checkNotApplicable(table: Table, findings: Findings): void {
  const scores = table.columns.findIndex((name) => /^自评得分/.test(name));
  if (scores < 0 || !table.columns.some((name) => /^复算/.test(name))) return;
  for (const row of table.rows) {
    const texts = row.cells.map(({ text }) => text);
    if (texts.at(-1) !== '不适用') continue;
    const printed = texts.filter((text, index) => {
      return (
        /^(?:自评得分|复算)/.test(table.columns[index] ?? '') && !/^(?:—|-|不适用)$/.test(text)
      );
    });
    findings.check('not-applicable', printed.length === 0, texts.join(' | '), '— in every column');
  }
}

const money = /（(?:万元|元|亿元)）/;

/** The name of a column, as shown and as it goes into the CSV, must not give a rate an amount's unit. */
function checkUnits(table: Table, findings: Findings): void {
  const heads = table.head.at(-1)?.cells ?? [];
  table.columns.forEach((shown, index) => {
    const names = [shown, heads[index]?.data['name']].filter((name) => name !== undefined);
    if (!names.some((name) => money.test(name))) return;
    const cells = table.rows.map((row) => row.cells[index]?.text ?? '');
    const rates = cells.filter((text) => /\d\s*[%％]$/.test(text));
    const kind = rates.length > 0 ? `${names.join(' → ')}: ${rates[0] ?? ''}` : '';
    findings.check('rate-in-money', rates.length === 0, kind, 'no unit of money');
  });
}
