/** Entry: every sortable table of the page. */
import { makeSortable } from './sort-table.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  makeSortable(table);
