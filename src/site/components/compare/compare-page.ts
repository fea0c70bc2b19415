/** The page of comparisons: address ↔ form → chart and table. Only the files of the chosen departments are loaded. */
import { findDepartment, firstYears, readChoice, type Choice } from '../../views/compare/choice.ts';
import type { CompareIndex } from '../../views/compare/data.ts';
import { chosenYears, seriesOf } from '../../views/compare/series.ts';
import { summaryText, comparisonTitle, yearsText } from '../../views/compare/words.ts';
import { comparePath } from '../../views/paths.ts';
import { element } from '../search/dom.ts';
import { href } from '../href.ts';
import { addChartDownloads } from '../tools/download-chart.ts';
import { makeSortable } from '../tools/sort-table.ts';
import { drawComparison, hasValues, type DrawnComparison } from './draw.ts';
import { loadIndex, loadShard } from './load.ts';
import { findCompareParts } from './parts.ts';
import { makePicker, showChosen } from './picker.ts';
import { showResult } from './result.ts';
import { makeSelects, readSelects, showSelects } from './selects.ts';

const parts = findCompareParts();
const base = href('/compare/');
const sorting = makeSortable(parts.table);
let index: CompareIndex;
let choice: Choice;
let shown: DrawnComparison | undefined;
let drawnWidth = 0;
/** Counts what is asked for, so that a slow answer does not overwrite a later one. */
let run = 0;

async function start(): Promise<void> {
  index = await loadIndex(base);
  makePicker(parts, index, (departments) => {
    choose({ departments, ...firstYears(index, departments) });
    openChosen();
  });
  makeSelects(parts, index);
  parts.root.hidden = false;
  parts.list.addEventListener('change', toggle);
  for (const select of [parts.measure, parts.from, parts.to])
    select.addEventListener('change', () => {
      choose(readSelects(parts));
    });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('popstate', showAddress);
  new ResizeObserver(draw).observe(parts.chart);
  showAddress();
  openChosen();
}

function toggle({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const others = choice.departments.filter((id) => id !== target.value);
  if (target.checked && others.length >= index.most) {
    target.checked = false;
    parts.limit.textContent = `已有 ${String(index.most)} 个部门，请先移去一个再选`;
    return;
  }
  choose({ departments: target.checked ? [...others, target.value] : others });
}

/** A choice is a step to go back from. */
function choose(part: Partial<Choice>): void {
  choice = { ...choice, ...part };
  const { departments, measure, from, to } = choice;
  history.pushState(null, '', href(comparePath(departments, measure, [from, to])));
  show([]);
}

function showAddress(): void {
  const read = readChoice(new URLSearchParams(location.search), index);
  choice = read.choice;
  show(read.told);
}

function show(reported: readonly string[]): void {
  parts.limit.textContent = '';
  parts.told.replaceChildren(...reported.map((text) => element('li', '', text)));
  parts.told.hidden = reported.length === 0;
  showSelects(parts, index, choice);
  showChosen(parts, index, choice, (id) => {
    choose({ departments: choice.departments.filter((each) => each !== id) });
  });
  run += 1;
  void showComparison(run);
}

async function showComparison(mine: number): Promise<void> {
  const { departments } = choice;
  const known = departments.flatMap((id) => findDepartment(index, id) ?? []);
  const measure = index.measures.find(({ id }) => id === choice.measure);
  if (!measure) return;
  try {
    const shards = await Promise.all(
      known.map(async (each) => ({ ...each, shard: await loadShard(base, each.id) })),
    );
    if (mine !== run) return;
    const years = chosenYears(choice);
    const series = seriesOf(shards, measure, years);
    shown = { series, years, measure, summary: summaryText(series, measure) };
    showAll(shown);
  } catch (error) {
    if (mine === run) fail(error);
  }
}

function showAll(comparison: DrawnComparison): void {
  const { series, measure } = comparison;
  parts.failed.hidden = true;
  for (const part of [parts.result, parts.numbers]) part.hidden = series.length === 0;
  parts.empty.hidden = series.length > 0;
  parts.status.textContent = `已选 ${String(series.length)} 个部门（最多 ${String(index.most)} 个）：${measure.name}，${yearsText(choice)}`;
  if (series.length === 0) return;
  showResult(parts, comparison, choice, href);
  document.title = `${comparisonTitle(measure, choice)} · 比较 · 明账`;
  sorting.refresh();
  drawnWidth = 0;
  draw();
  addChartDownloads(parts.figure);
}

/** For the width there is; again when that changes. */
function draw(): void {
  const width = Math.round(parts.chart.clientWidth);
  if (!shown || width === 0 || width === drawnWidth) return;
  drawnWidth = width;
  parts.chart.replaceChildren(
    hasValues(shown)
      ? drawComparison(shown, width)
      : element('p', 'compare-none', '所选部门在所选年度都没有这一项的数值，原因见下表。'),
  );
}

/** The list opens where something is chosen. */
function openChosen(): void {
  for (const box of parts.list.querySelectorAll<HTMLInputElement>('input:checked')) {
    const fold = box.closest('details');
    if (fold) fold.open = true;
  }
}

function fail(error: unknown): void {
  parts.root.hidden = false;
  parts.failed.hidden = false;
  for (const part of [parts.result, parts.numbers]) part.hidden = true;
  console.error(error);
}

start().catch(fail);
