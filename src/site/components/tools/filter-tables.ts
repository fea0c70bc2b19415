/** Entry: every filter form of the page. */
import { makeFilterable } from './filter-table.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters-for]'))
  makeFilterable(form);
