/** 合看: what the labels of a row and of a column say together. */
import type { Fact } from '../../engine/model/glossary.ts';
import { labelAspect, mayStand, waysOf } from './aspects.ts';
import type { GridWords, Sum, GridPartWords } from './grid-words.ts';
import type { LabelMeaning, Period } from './label-meaning.ts';
import { besideOthers } from './beside-others.ts';
import { isOfTable } from './table-title.ts';
import { type LabelAxis, UNKNOWN_LABEL, type Combined } from './label-axis.ts';

/** @returns several where only the unit tells them apart */
export function combinedFacts(cell: Combined, words: GridWords): readonly Fact[] {
  if (isSumOfSeveral(cell) || isOneOfSeveral(cell)) return [];
  const all = [...cell.left, ...cell.over];
  const period = periodOf(all);
  if (period === 'other' || period === undefined) return [];
  const named = all.flatMap(({ fact }) => fact ?? []);
  const subject = subjectOf(cell, words);
  if (subject === undefined) return [];
  const aspects = new Set(all.flatMap(({ aspect }) => aspect ?? []));
  const [fact, ...others] = named;
  if (fact) {
    const may = words.directAspects.get(fact.id);
    const isAlone = others.length === 0 && [...aspects].every((each) => may?.has(each));
    const fits =
      subject === '' ||
      words.topics.has(subject) ||
      words.directSubjects.get(fact.id)?.has(subject) === true ||
      isOfTotal(cell, fact, subject);
    return isAlone && fits && period === 'this' ? [fact] : [];
  }
  if (!isOfTable(subject, cell.title, words)) return [];
  const aspect = labelAspect(aspects, cell.title.aspect, words);
  if (!mayStand(subject, aspect, cell, words)) return [];
  const facts = period === 'this' ? words.facts : words.previousFacts;
  const keys = waysOf(aspect, cell.title, words).map((each) => `${subject} ${each}`);
  const reported = facts.get(keys.find((key) => facts.has(key)) ?? '');
  return reported ?? (period === 'this' ? besideOthers(cell, subject, aspect, words) : []);
}

/** 合计 of 货物 and 服务 under a head that names the fact. */
function isOfTotal({ left, over }: Combined, fact: Fact | undefined, subject: string): boolean {
  const isNamed = [...left, ...over].some((each) => each.subject === subject);
  return fact !== undefined && !isNamed && left.at(-1)?.isTotal === true;
}

/** `2020年 | 2021年 | 合计`: the sum is of years, or of what nobody knows. */
function isSumOfSeveral({ left, over, columns }: Combined): boolean {
  if (!isTotal(over) || over.some(({ period, subject, fact }) => period ?? subject ?? fact))
    return false;
  const isOfKinds = [...left, ...over].some(({ aspect }) => aspect);
  return columns.hasOtherPeriods || (columns.subjects.has(UNKNOWN_LABEL) && !isOfKinds);
}

/** The department's own column beside those of its units is not of the whole. */
function isOneOfSeveral({ over, columns }: Combined): boolean {
  return over.some(({ isName }) => isName) && columns.subjects.has(UNKNOWN_LABEL);
}

/** Undefined where two periods contradict each other. */
function periodOf(all: readonly LabelMeaning[]): Period | undefined {
  const periods = new Set(all.flatMap(({ period }) => period ?? []));
  if (periods.size === 0) return 'this';
  return periods.size === 1 ? [...periods][0] : undefined;
}

/** @returns '' for none, undefined where the labels contradict each other */
function subjectOf(cell: Combined, words: GridPartWords): string | undefined {
  const inRow = innermost(cell.left, words);
  const inColumn = innermost(cell.over, words);
  if (inRow === undefined || inColumn === undefined) return undefined;
  const row = cell.rows.replaced.get(inRow) ?? inRow;
  const column = cell.columns.replaced.get(inColumn) ?? inColumn;
  // Only rows tell what stands around them.
  if (row === '' && words.mustFollow.has(column)) return undefined;
  const ofRow = row !== '' ? row : totalOf(cell.left, cell.rows, words);
  const ofColumn = column !== '' ? column : totalOf(cell.over, cell.columns, words);
  const isUnitRow = cell.left.some(({ isName }) => isName) || (isTotal(cell.left) && ofRow === '');
  if (isUnitRow && !cell.isWholeRow) return undefined;
  if (ofRow === '' || ofColumn === '' || ofRow === ofColumn) return ofRow || ofColumn;
  if (words.contains.get(ofRow)?.has(ofColumn) && row !== '') return ofColumn;
  return words.contains.get(ofColumn)?.has(ofRow) ? ofRow : undefined;
}

/** Each subject must be a part of the one it stands in. */
function innermost(
  chain: readonly LabelMeaning[],
  { contains }: GridPartWords,
): string | undefined {
  let inner = '';
  for (const { subject } of chain) {
    if (!subject || subject === inner) continue;
    if (inner !== '' && !contains.get(inner)?.has(subject)) return undefined;
    inner = subject;
  }
  return inner;
}

function isTotal(chain: readonly LabelMeaning[]): boolean {
  return chain.at(-1)?.isTotal === true;
}

function totalOf(chain: readonly LabelMeaning[], axis: LabelAxis, words: GridPartWords): string {
  if (!isTotal(chain)) return '';
  return words.sums.find((sum) => isSumOf(sum, axis, words))?.subject ?? '';
}

function isSumOf(
  { parts, subject, allowsOthers, without }: Sum,
  { subjects, facts }: LabelAxis,
  { contains }: GridPartWords,
): boolean {
  if (without.some((each) => subjects.has(each) || facts.has(each))) return false;
  if (!parts.every((part) => subjects.has(part))) return false;
  if (allowsOthers) return true;
  return [...subjects].every(
    (each) =>
      each === subject ||
      contains.get(subject)?.has(each) ||
      parts.some((part) => part === each || contains.get(part)?.has(each)),
  );
}
