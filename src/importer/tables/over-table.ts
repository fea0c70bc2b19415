/** 表题与单位: what is printed right over a grid, or in it. */
import type { Units } from '../../engine/model/unit.ts';
import type { Grid, Line, SourceDocument } from '../document.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';
import type { Passage } from '../text/passage.ts';

export interface OverTable {
  /** As printed, without the unit; '' where the line over the table is a sentence or there is none. */
  readonly title: string;
  readonly titleLine: Line | undefined;
  /** The last line over it that names a year, back to the end of a sentence; plain, '' where there is none. */
  readonly yearLine: string;
  /** All lines over the table that may speak of it, plain. */
  readonly text: string;
  /** Id in units.csv; '' where no unit of money is printed. */
  readonly unit: string;
  /** The same of a unit that counts: 人. */
  readonly countUnit: string;
  /** The same of percentages, beside or without one of money: 单位：万元、%. */
  readonly rateUnit: string;
}

export interface LinesOverContext {
  readonly units: Units;
  readonly lookAlikes: LookAlikes;
  /** Printed lines over a table in which its title and its unit are looked for. */
  readonly linesOver: number;
}

const UNIT_PART = /[（(［[]?(?:金额|计量)?单位\s*[:：].*$/u;
const RATES = /单位:[^。;:\d]{0,8}(%)/u;
const SENTENCE_END = /[。；，、：;,:]$/u;

/** @param before the lines printed before the grid, none empty */
export function overTable(
  { cells }: Pick<Grid, 'cells'>,
  before: readonly Line[],
  { units, lookAlikes, linesOver }: LinesOverContext,
): OverTable {
  const over = before.slice(-linesOver);
  const passage = normalise(over, lookAlikes);
  const inside = cells.map(({ lines }) => normalise(lines, lookAlikes));
  const unitOf = (kind: string): string => unitIn([...inside, passage], kind, units) ?? '';
  const titleLine = over.findLast((line) => titleOf(line) !== '' && !isRemnant(line, units));
  const title = titleLine ? titleOf(titleLine) : '';
  const isTitle = title !== '' && !SENTENCE_END.test(title);
  return {
    title: isTitle ? title : '',
    titleLine: isTitle ? titleLine : undefined,
    yearLine: yearLineOf(over, lookAlikes),
    text: passage.text,
    unit: unitOf('money') || bracketed(passage.text, 'money', units),
    countUnit: unitOf('count') || bracketed(passage.text, 'count', units),
    rateUnit: RATES.exec(passage.text)?.[1] ?? '',
  };
}

function titleOf({ text }: Line): string {
  return text.replace(UNIT_PART, '').trim();
}

/** A page number, or the end of a unit that was broken: it stands between a title and its table. */
function isRemnant({ text }: Line, units: Units): boolean {
  return /^\s*[-–—]?\s*\d{1,3}\s*[-–—]?\s*$/u.test(text) || units.has(text.trim());
}

const YEARS = /(?:19|20)\d\d(?=年)/gu;

/** A long title is broken over lines, and only its first may name the year. */
function yearLineOf(over: readonly Line[], lookAlikes: LookAlikes): string {
  const plain = over.map((line) => normalise([line], lookAlikes).text).join('\n');
  // What ended before says nothing of the table, wherever its last line ends.
  const said = plain.split(/[。；;]/u).at(-1) ?? '';
  return said.split('\n').findLast((text) => text.search(YEARS) >= 0) ?? '';
}

const HAN = /^\p{Script=Han}/u;

/** The first printed; 填报单位：元… is none, for the word goes on. */
function unitIn(passages: readonly Passage[], wanted: string, units: Units): string | undefined {
  const ids = [...units.values()].filter(({ kind }) => kind === wanted).map(({ id }) => id);
  // 万元 before 元 and 万.
  const longestFirst = ids.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`单位:(?:人民币)?(${longestFirst.join('|')})`, 'gu');
  for (const { text, origins } of passages)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const [last, next] = [origins[end - 1], origins[end]];
      const goesOn = next?.line === last?.line && next?.offset === (last?.offset ?? 0) + 1;
      if (!goesOn || !HAN.test(text.slice(end))) return match[1];
    }
  return undefined;
}

/** `三公经费支出情况（万元）` right over the table. */
function bracketed(text: string, kind: string, units: Units): string {
  const unit = /\((?:人民币)?([^()]{1,3})\)$/u.exec(text)?.[1] ?? '';
  return units.get(unit)?.kind === kind ? unit : '';
}

/** A table of another year than the report's says nothing of the report's. */
export function isOfOtherYear(
  { title, yearLine }: Pick<OverTable, 'title' | 'yearLine'>,
  year: string,
): boolean {
  // Where no cover names the year, the line over the table may be what tells it.
  const named = year === '' ? title.normalize('NFKC').replaceAll(/\s/gu, '') : yearLine;
  const years = Array.from(named.matchAll(YEARS), ([digits]) => digits);
  return years.length > 0 && !years.includes(year);
}

/**
 * Every grid with the lines printed between it and the one before: what stands over that one is not this one's.
 * Grids with nothing between them are one form: `overForm` stands over the first of them.
 */
export function withLinesOver<Result>(
  { blocks }: SourceDocument,
  read: (grid: Grid, before: readonly Line[], overForm: readonly Line[]) => readonly Result[],
): readonly Result[] {
  let before: readonly Line[] = [];
  let overForm: readonly Line[] = [];
  return blocks.flatMap((block) => {
    if (block.kind === 'text') {
      before = [...before, ...block.lines.filter(({ text }) => text.trim() !== '')];
      return [];
    }
    if (before.length > 0) overForm = before;
    const results = read(block, before, overForm);
    before = [];
    return results;
  });
}
