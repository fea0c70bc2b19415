/** One small table with its heads → the figures that its rows and columns name. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { Mention } from '../imported.ts';
import { passagePlace, passageText } from '../text/passage.ts';
import { isBehindFullMarks, isPair, labelsOf, type CellLabels } from './cell-labels.ts';
import { combinedFacts } from './combine-labels.ts';
import type { GridContext } from './grid-context.ts';
import type { PlainCell, Value } from './grid-cells.ts';
import type { GridSection } from './grid-sections.ts';
import type { GridTitleWords } from './grid-words.ts';
import {
  indicatorColumns,
  indicatorOf,
  isTotalScore,
  type IndicatorColumns,
} from './indicator-rows.ts';
import { isListOfRates, rateInList } from './list-of-rates.ts';
import { meaningOf, type LabelMeaning } from './label-meaning.ts';
import { isProvenRate } from './proven-rate.ts';
import { readAlone } from './read-pair.ts';
import { sectionRows, type SectionRows } from './section-rows.ts';
import type { TableTitle } from './table-title.ts';
import { unitOf } from './unit-of-cell.ts';
import type { Table } from './section-table.ts';

export function readSection(
  section: GridSection,
  table: Table,
  context: GridContext,
): readonly Mention[] {
  const of = (label: string): LabelMeaning | undefined => meaningOf(label, context);
  const rows = sectionRows(section, table.places, { ...context, of });
  const indicators = indicatorColumns(section, table.places, { ...context, of });
  const mentions = section.bodyRows.flatMap((row) =>
    [...new Set(table.places[row])].flatMap((cell): readonly Mention[] => {
      const value = cell?.value;
      if (!cell || !value || cell.row !== row || rows.parts.has(row)) return [];
      if (!isProvenRate(cell, section, table.places, { of, words: context.words })) return [];
      const labels = labelsOf(cell, section, table.places);
      const reading = { section, rows, table, of, context, indicators };
      const facts = labels
        ? factsAt(cell, labels, reading).filter((fact) => isTold(fact, context))
        : [];
      const mentions = facts.flatMap(
        (fact) => (labels && mentionOf(value, cell, fact, labels, table, context)) ?? [],
      );
      // Where the unit tells which it is, it must be printed.
      return facts.length === 1 ? mentions : mentions.filter(({ unit }) => unit !== '');
    }),
  );
  return withoutRivals(mentions);
}

const TOTAL_SCORE = 'score points';

interface Means {
  readonly section: GridSection;
  readonly rows: SectionRows;
  readonly table: Table;
  readonly of: (label: string) => LabelMeaning | undefined;
  readonly context: GridContext;
  readonly indicators: IndicatorColumns | undefined;
}

/** A budget tells nothing of what was spent. */
function isTold({ id }: Fact, { isBudget, spent }: GridContext): boolean {
  return !isBudget || !spent.has(id);
}

function factsAt(
  cell: PlainCell,
  labels: CellLabels,
  { section, rows, table, of, context, indicators }: Means,
): readonly Fact[] {
  const { words, isMixed } = context;
  const { left, earlier, over, corner } = labels;
  const inside = rows.insides.get(cell.row);
  if (indicators) {
    const fact = indicatorOf(cell, indicators, table.places, inside?.fact, words);
    if (fact) return table.isWholeForm() ? [fact] : [];
    if (isTotalScore(cell, section, table.places, words) && table.isWholeForm())
      return words.facts.get(TOTAL_SCORE) ?? [];
  }
  const isShared = [...left, ...over].some(({ label }) => words.sharedLabels.has(label));
  if (isShared && isMixed && !table.isWhole()) return [];
  if (over.length === 0) {
    if (isBehindFullMarks(cell, left, table.places, words.fullMarks))
      return words.facts.get(`${of(left[0]?.label ?? '')?.subject ?? ''} points`) ?? [];
    if (!isPair(cell, left, table.places)) return [];
    return readAlone(labels, of, words, table.isWhole);
  }
  if (!earlier.every((run) => run.length === 1 && of(run[0]?.label ?? ''))) return [];
  const beside = left.length > 0 ? left : corner;
  const isWholeRow = rows.wholeRows.has(cell.row) || left.length === 0;
  // A unit that is the only one needs no known name.
  const mayBeUnknown = rows.wholeRows.has(cell.row) ? left.at(-1) : undefined;
  const rowSays = known(beside, (each) => {
    if (inside && each === inside.label) return { fact: inside.fact };
    return of(each.label) ?? (each === mayBeUnknown ? {} : undefined);
  });
  const columnSays = known(over, (each) => of(each.label || each.passage.text));
  if (!rowSays || !columnSays) return [];
  const title = titleFor([...beside, ...over], [...rowSays, ...columnSays], table, words);
  const facts = combinedFacts(
    { ...rows, left: rowSays, over: columnSays, title, isWholeRow },
    words,
  );
  if (facts.length > 0 || !isListOfRates(section, table.places)) return facts;
  return table.isWhole() ? rateInList(left, columnSays, words) : [];
}

/** 预算执行情况 over a number is no 口径, but it may well be another than the title's. */
function titleFor(
  cells: readonly PlainCell[],
  says: readonly LabelMeaning[],
  { title }: Table,
  { aspectHints }: GridTitleWords,
): TableTitle {
  const isVague = cells.some(
    ({ label }, at) => !says[at]?.aspect && aspectHints.some((word) => label.includes(word)),
  );
  return isVague ? { ...title, aspect: '' } : title;
}

/** All or nothing. */
function known(
  cells: readonly PlainCell[],
  of: (cell: PlainCell) => LabelMeaning | undefined,
): readonly LabelMeaning[] | undefined {
  const meanings = cells.flatMap((cell) => of(cell) ?? []);
  return meanings.length === cells.length ? meanings : undefined;
}

function mentionOf(
  value: Value,
  cell: PlainCell,
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
  return {
    fact,
    value: passageText(value.passage),
    unit,
    place: passagePlace(value.passage, 0, value.passage.origins.length),
    quote: `${names}：${passageText(cell.passage)}`,
    rule: `表格 ${names}`,
    doubt: '',
  };
}

/** Rows of one table that print one fact with two values are rows of two things. */
function withoutRivals(mentions: readonly Mention[]): readonly Mention[] {
  const values = new Map<string, Set<string>>();
  for (const { fact, value } of mentions)
    values.set(fact.id, (values.get(fact.id) ?? new Set()).add(value));
  return mentions.filter(({ fact }) => values.get(fact.id)?.size === 1);
}
