/** `form[data-filters-for]`: its selects hide the rows of one or several tables that have another `data-<name>`. */
import { matches, readChoices, writeChoices, type Choices, type Field } from './choices.ts';
import { bodyRows, findTable, shownRows, tableChanged } from './table-model.ts';

interface Filters {
  readonly form: HTMLFormElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly fields: readonly Field[];
  readonly tables: readonly HTMLTableElement[];
  readonly status: HTMLElement;
  readonly clear: HTMLButtonElement;
}

export function makeFilterable(form: HTMLFormElement): void {
  const filters = findParts(form);
  if (!filters) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('change', () => {
    choose(filters, chosen(filters));
  });
  filters.clear.addEventListener('click', () => {
    choose(filters, {});
    filters.selects[0]?.focus();
  });
  addEventListener('popstate', () => {
    showAddress(filters);
  });
  showAddress(filters);
}

function findParts(form: HTMLFormElement): Filters | undefined {
  const selects = [...form.querySelectorAll('select')];
  const ids = (form.dataset['filtersFor'] ?? '').split(' ');
  const tables = ids.flatMap((id) => findTable(id) ?? []);
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const clear = form.querySelector<HTMLButtonElement>('button[data-clear]');
  if (tables.length === 0 || !status || !clear) return undefined;
  const fields = selects.map(({ name, options }) => ({
    name,
    values: [...options].map(({ value }) => value).filter((value) => value !== ''),
  }));
  return { form, selects, fields, tables, status, clear };
}

function chosen({ selects }: Filters): Choices {
  const set = selects.filter(({ value }) => value !== '');
  return Object.fromEntries(set.map(({ name, value }) => [name, value]));
}

/** Each choice is a step to go back from. */
function choose(filters: Filters, choices: Choices): void {
  const address = writeChoices(new URLSearchParams(location.search), filters.fields, choices);
  history.pushState(null, '', address === '?' ? location.pathname : address);
  show(filters, choices, []);
}

function showAddress(filters: Filters): void {
  const { choices, unknown } = readChoices(new URLSearchParams(location.search), filters.fields);
  show(filters, choices, unknown);
}

function show(
  { selects, tables, status, clear }: Filters,
  choices: Choices,
  unknown: readonly string[],
): void {
  for (const select of selects) select.value = choices[select.name] ?? '';
  for (const table of tables) {
    for (const row of bodyRows(table)) row.hidden = !matches(row.dataset, choices);
    tableChanged(table);
  }
  const isFiltered = Object.keys(choices).length > 0;
  clear.hidden = !isFiltered;
  const [first] = tables;
  if (!first) return;
  const all = String(bodyRows(first).length);
  const count = isFiltered
    ? `符合条件的有 ${String(shownRows(first).length)} 行，共 ${all} 行`
    : `共 ${all} 行`;
  const ignored = unknown.map((value) => `“${value}”`).join('、');
  status.textContent =
    unknown.length === 0 ? count : `${count}；网址里的${ignored}不在本表的选项中，已略去`;
}
