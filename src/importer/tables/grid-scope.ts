/** 说的是谁: tables of a project, of another unit, of a whole city, and forms of another year are not the department's. */
import type { Line, SourceDocument } from '../document.ts';
import type { OverTable } from './over-table.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridLayout } from './grid-sections.ts';
import type { GridWords, GridScopeWords, GridLabelWords } from './grid-words.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';

export interface GridScope {
  readonly words: GridWords;
  readonly lookAlikes: LookAlikes;
  readonly year: string;
  readonly names: readonly string[];
}

/** Whether the table is about something else than the department in the report's year. */
export function isOfOther(
  { titles, formRows }: GridLayout,
  cells: readonly PlainCell[],
  over: OverTable,
  { words, lookAlikes, year, names }: GridScope,
): boolean {
  const title = over.titleLine ? normalise([over.titleLine], lookAlikes).text : '';
  const printed = [title, ...titles.map(({ passage }) => passage.text)];
  if (printed.some((text) => words.otherTitles.some((word) => text.includes(word)))) return true;
  if (printed.some((text) => isOfOtherUnit(text, names, words))) return true;
  if (printed.some((text) => isOfLastYear(text, words))) return true;
  if (cells.some(({ label }) => words.otherLabels.has(label))) return true;
  return isFormOfOther({ formRows }, { words, year, names });
}

/** Whether its rows say that it is another unit's, or another year's. */
export function isFormOfOther(
  { formRows }: Pick<GridLayout, 'formRows'>,
  { words, year, names }: Omit<GridScope, 'lookAlikes'>,
): boolean {
  return formRows.some((row) =>
    row.some((cell, at) => {
      const value = row[at + 1];
      if (at % 2 > 0 || !value) return false;
      if (words.departmentLabels.has(cell.label)) return !mayBeName(value.passage.text, names);
      return words.yearLabels.has(cell.label) && isOtherYear(value.passage.text, year);
    }),
  );
}

const TABLE_NUMBER =
  /^(?:附?表[\d一二三四五六七八九十]{0,3}[:、.]?|[(]?[一二三四五六七八九十\d]{1,2}[)、.]{1,2})/u;

/** 示例区闸站2021年支出决算表 is the station's. */
function isOfOtherUnit(title: string, names: readonly string[], words: GridScopeWords): boolean {
  const text = title.replace(TABLE_NUMBER, '').replace(/^(?:19|20)\d\d年度?/u, '');
  const ends = words.unitEndings.flatMap((ending) => {
    const at = text.indexOf(ending);
    const to = at + ending.length;
    const behind = text.slice(to);
    const goesOn =
      /^(?:19|20)\d\d年/u.test(behind) || words.behindUnits.some((word) => behind.startsWith(word));
    return at > 0 && goesOn ? [to] : [];
  });
  const name = text.slice(0, Math.min(...ends, text.length + 1));
  if (ends.length === 0 || words.selves.some((self) => name.startsWith(self))) return false;
  return !mayBeName(name, names) && !names.some((full) => isShortFor(name, full));
}

/** 上年度收支决算表, and no 与上年对比表. */
function isOfLastYear(
  title: string,
  { lastYear, comparing }: GridLabelWords & GridScopeWords,
): boolean {
  const says = (all: readonly string[]): boolean => all.some((word) => title.includes(word));
  return says(lastYear) && !says(comparing);
}

/** 应急局 is short for 应急管理局: its characters in their order. */
function isShortFor(short: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === short[at]) at += 1;
  return at === short.length;
}

/** `（公章）` behind it, or the name of the place before it, may be printed or not. */
function mayBeName(text: string, names: readonly string[]): boolean {
  const bare = text.replace(/\([^()]*\)$/u, '');
  return names.length === 0 || names.some((name) => name.endsWith(bare) || bare.endsWith(name));
}

function isOtherYear(text: string, year: string): boolean {
  const years = Array.from(text.matchAll(/(?:19|20)\d\d/gu), ([digits]) => digits);
  return years.length > 0 && !years.includes(year);
}

/** Whether forms of projects stand in the document: they print the same labels as the department's own. */
export function hasProjectForms(
  { blocks }: SourceDocument,
  { projectForms }: Pick<GridWords, 'projectForms'>,
): boolean {
  const says = (lines: readonly Line[]): boolean => {
    const text = lines.map((line) => line.text.replaceAll(/\s/gu, '')).join('');
    return projectForms.some((word) => text.includes(word));
  };
  return blocks.some((block) =>
    block.kind === 'text' ? says(block.lines) : block.cells.some(({ lines }) => says(lines)),
  );
}
