/** Entry: every sortable table of the page that has something to sort. */
import { makeSortable } from './sort-table.ts';
import { bodyRows } from './table-model.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  if (bodyRows(table).length > 1) makeSortable(table);
