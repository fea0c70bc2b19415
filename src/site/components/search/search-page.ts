/** The search page: address ↔ form → results. The index is loaded here and nowhere else. */
import { SEARCH_OPTIONS, type Pagefind } from '../../search/pagefind.ts';
import { search, type Results } from '../../search/results.ts';
import { readWish, wishAddress, type SearchQuery } from '../../search/search-query.ts';
import { findSearchParts } from './dom.ts';
import { makeFilters, showFilters } from './filter-form.ts';
import { addArrowKeys } from './keyboard.ts';
import { resultItem } from './result-item.ts';

/** Results shown at first and with each 更多. */
const STEP = 10;
/** Rest after a key before searching, in ms. */
const REST = 250;

const parts = findSearchParts();
const { form, input, status, help, none, failed, list, more, clear } = parts;
const siteTitle = document.title;
let results: Results | undefined;
/** Counts searches, so that a slow one does not overwrite a later one. */
let run = 0;

const opened: Promise<Pagefind> = open();

async function open(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(SEARCH_OPTIONS);
  await pagefind.init();
  makeFilters(parts, await pagefind.filters());
  return pagefind;
}

async function show(wish: SearchQuery, count: number): Promise<void> {
  const mine = ++run;
  document.title = wish.query === '' ? siteTitle : `${wish.query} · ${siteTitle}`;
  clear.hidden = Object.keys(wish.filters).length === 0;
  try {
    const pagefind = await opened;
    if (mine !== run) return;
    showFilters(parts, wish);
    const found = await search(pagefind, wish.query, wish.filters);
    const items = ((await found?.load(0, count)) ?? []).map(resultItem);
    if (mine !== run) return;
    results = found;
    list.replaceChildren(...items);
    help.hidden = found !== undefined;
    none.hidden = found?.count !== 0;
    failed.hidden = true;
    showCount();
  } catch (error) {
    if (mine === run) fail(error);
  }
}

function showCount(): void {
  const shown = list.children.length;
  more.hidden = !results || shown >= results.count;
  const part = more.hidden ? '' : `，已显示前 ${shown} 条`;
  const cut = results?.parts.map((each) => `“${each}”`).join('') ?? '';
  const instead = cut === '' ? '' : `；没有整句相同的，按${cut}分开查找`;
  status.textContent = results ? `找到 ${results.count} 条${part}${instead}` : '';
}

function fail(error: unknown): void {
  console.error(error);
  list.replaceChildren();
  help.hidden = none.hidden = more.hidden = true;
  failed.hidden = false;
  status.textContent = '检索的索引读不出来，请重新载入本页';
}

async function showMore(): Promise<void> {
  const from = list.children.length;
  const mine = run;
  const items = ((await results?.load(from, from + STEP)) ?? []).map(resultItem);
  // A second press before the first was answered would bring the same results again.
  if (mine !== run || list.children.length !== from) return;
  list.append(...items);
  items[0]?.querySelector('a')?.focus();
  showCount();
  history.replaceState({ shown: list.children.length }, '');
}

function formWish(): SearchQuery {
  // The form holds no files.
  const fields = [...new FormData(form)] as [string, string][];
  return readWish(new URLSearchParams(fields));
}

/** A finished choice is a step to go back from; typing is not. */
function ask(kind: 'step' | 'typing'): void {
  clearTimeout(resting);
  const wish = formWish();
  const address = wishAddress(wish);
  if (kind === 'typing') history.replaceState(null, '', address);
  else if (address !== (location.search || '?')) history.pushState(null, '', address);
  void show(wish, STEP);
}

function showAddress(): void {
  const wish = readWish(new URLSearchParams(location.search));
  const { shown = STEP } = (history.state ?? {}) as { shown?: number };
  input.value = wish.query;
  void show(wish, shown);
}

let resting: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', (event) => {
  clearTimeout(resting);
  // Half-typed pinyin is no query yet.
  if (!(event instanceof InputEvent && event.isComposing))
    resting = setTimeout(ask, REST, 'typing');
});
input.addEventListener('compositionend', () => {
  clearTimeout(resting);
  resting = setTimeout(ask, REST, 'typing');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask('step');
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) ask('step');
});
clear.addEventListener('click', () => {
  for (const select of form.querySelectorAll('select')) select.value = '';
  input.focus();
  ask('step');
});
more.addEventListener('click', () => {
  showMore().catch(fail);
});
addEventListener('popstate', showAddress);
addArrowKeys(parts);
showAddress();
