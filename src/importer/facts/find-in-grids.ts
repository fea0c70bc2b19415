/** Figures of tables: what the labels of a row and of a column say together. An unknown label is not read past. */
import type { Grid, Line } from '../document.ts';
import type { Fact } from '../../model/glossary.ts';
import type { Units } from '../../model/unit.ts';
import type { Mention } from '../imported.ts';
import { isOfOtherYear, overTable } from '../over-table.ts';
import { placeOf, printedText } from '../passage.ts';
import { isPair, labelsOf, placesOf, type CellLabels, type Places } from './cell-labels.ts';
import { factOf } from './combine-labels.ts';
import { isOfOther, isOfWhole } from './grid-scope.ts';
import { plainCells, type PlainCell, type Value } from './grid-cells.ts';
import { layoutOf, type Section } from './grid-sections.ts';
import type { GridWords } from './grid-words.ts';
import { meaningOf, type Meaning } from './label-meaning.ts';
import type { LookAlikes } from './normalise.ts';
import { readAlone } from './read-pair.ts';
import { sectionRows } from './section-rows.ts';
import { unitOf } from './unit-of-cell.ts';

export interface GridContext {
  readonly words: GridWords;
  readonly lookAlikes: LookAlikes;
  readonly units: Units;
  readonly zeroWords: readonly string[];
  readonly year: string;
  /** Names of the department as rows may print them, plain. */
  readonly names: readonly string[];
}

/** @param before the lines printed before the grid */
export function findInGrid(
  grid: Grid,
  before: readonly Line[],
  context: GridContext,
): readonly Mention[] {
  const over = overTable(grid, before, { ...context, linesOver: context.words.linesOver });
  if (isOfOtherYear(over, context.year)) return [];
  const cells = plainCells(grid, context);
  const layout = layoutOf(cells, grid, context.words);
  if (isOfOther(layout, cells, over, context)) return [];
  const places = placesOf(cells);
  const texts = [over.text, ...layout.titles.map(({ passage }) => passage.text)];
  const title = context.words.titleAspects.find(({ word }) =>
    texts.some((text) => text.includes(word)),
  );
  const table: Table = {
    places,
    titleAspect: title?.aspect ?? '',
    units: [over.unit, over.countUnit],
    isWhole: once(() => isOfWhole(before, layout, context)),
  };
  return layout.sections.flatMap((section) => readSection(section, table, context));
}

interface Table {
  readonly places: Places;
  readonly titleAspect: string;
  /** Printed over it; '' for none. */
  readonly units: readonly string[];
  /** Whether a heading says that the whole department is meant. */
  readonly isWhole: () => boolean;
}

function once(tell: () => boolean): () => boolean {
  let told: boolean | undefined;
  return () => (told ??= tell());
}

interface Hit {
  readonly row: number;
  readonly mention: Mention;
}

function readSection(section: Section, table: Table, context: GridContext): readonly Mention[] {
  const { words } = context;
  const of = (label: string): Meaning | undefined => meaningOf(label, context);
  const rows = sectionRows(section, table.places, of, words);
  const hits = section.bodyRows.flatMap((row) => {
    const cells = new Set(table.places[row]);
    return [...cells].flatMap((cell): Hit[] => {
      if (!cell?.value || cell.row !== row) return [];
      const labels = labelsOf(cell, section, table.places);
      const fact = labels && factAt(cell, labels);
      const mention = fact && mentionOf(cell, cell.value, fact, labels, table, context);
      return mention ? [{ row, mention }] : [];
    });
  });
  return withoutRivals(hits);

  function factAt(cell: PlainCell, labels: CellLabels): Fact | undefined {
    const { left, earlier, over, corner } = labels;
    if (!earlier.every((run) => run.length === 1 && of(run[0]?.label ?? '')) && over.length > 0)
      return undefined;
    if (over.length === 0)
      return isPair(cell, left, table.places)
        ? readAlone(labels, of, words, table.isWhole)
        : undefined;
    const beside = left.length > 0 ? left : corner;
    const isWholeRow = rows.wholeRows.has(cell.row) || left.length === 0;
    const meanings = beside.map(({ label }) => of(label) ?? (isWholeRow ? {} : undefined));
    const heads = over.map((head) => of(head.label || head.passage.text));
    if (![...meanings, ...heads].every((each) => each !== undefined)) return undefined;
    return factOf(
      {
        ...rows,
        left: meanings as readonly Meaning[],
        over: heads as readonly Meaning[],
        titleAspect: table.titleAspect,
        isWholeRow,
      },
      words,
    );
  }
}

function mentionOf(
  cell: PlainCell,
  value: Value,
  fact: Fact,
  labels: CellLabels,
  table: Table,
  { units }: GridContext,
): Mention | undefined {
  const unit = unitOf(value, fact, labels, table.units, units);
  if (unit === undefined) return undefined;
  const names = [...labels.left, ...labels.over]
    .map(({ label, passage }) => label || passage.text)
    .join(' × ');
  const to = value.passage.origins.length;
  return {
    fact,
    value: printedText(value.passage),
    unit,
    place: placeOf(value.passage, 0, to),
    quote: `${names}：${printedText(cell.passage)}`,
    rule: `表格 ${names}`,
    doubt: '',
  };
}

/** Rows of one table that print one fact with two values are rows of two things. */
function withoutRivals(hits: readonly Hit[]): readonly Mention[] {
  const byFact = Map.groupBy(hits, ({ mention }) => mention.fact.id);
  const rivals = new Set(
    [...byFact].flatMap(([id, same]) =>
      new Set(same.map(({ mention }) => mention.value)).size > 1 ? [id] : [],
    ),
  );
  return hits.filter(({ mention }) => !rivals.has(mention.fact.id)).map(({ mention }) => mention);
}
