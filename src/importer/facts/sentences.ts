/** 断句: the lines of a text block as sentences, each a passage, in the order of the print. */
import type { Line } from '../document.ts';
import { join, slice, type Passage } from '../passage.ts';
import { normalise, type LookAlikes } from './normalise.ts';

export interface Sentence {
  readonly passage: Passage;
  /** Ended by a full stop or semicolon-like mark; false where a heading or a paragraph's end cut it. */
  readonly isWhole: boolean;
}

/** 断句的尺度; data/recognition/phrases.yaml */
export interface SentenceMeasures {
  /** Characters; a longer one is text whose stops were lost. */
  readonly longestSentence: number;
  /** Part of the usual width below which a line ends its paragraph. */
  readonly shortLine: number;
  /** How many sentences further on the unit of a cut-off number may stand. */
  readonly unitReach: number;
}

/** The start of a line that begins something new: （一）, 一、, 1., （1）, ①. */
const HEADING =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])/u;
const STOP = /[。！？!?]/u;
/** A line of a page number alone. */
const PAGE_NUMBER = /^\s*[-–—]?\s*\d{1,3}\s*[-–—]?\s*$/u;
export function sentencesOf(
  lines: readonly Line[],
  lookAlikes: LookAlikes,
  { shortLine }: SentenceMeasures,
): readonly Sentence[] {
  const paragraphs = paragraphsOf(lines, shortLine);
  const sentences = paragraphs.flatMap((paragraph) => split(normalise(paragraph, lookAlikes)));
  return sentences.filter(({ passage }) => passage.text !== '');
}

function paragraphsOf(lines: readonly Line[], shortLine: number): readonly (readonly Line[])[] {
  const printed = lines.filter(
    ({ text, page }) => text.trim() !== '' && !(page === undefined && PAGE_NUMBER.test(text)),
  );
  const usual = usualWidth(printed);
  const paragraphs: Line[][] = [];
  let open = false;
  for (const line of printed) {
    if (!open || HEADING.test(line.text)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
    open = !line.endsParagraph && widthOf(line) >= usual * shortLine;
  }
  return paragraphs;
}

/** Three quarters of the lines are not wider. */
function usualWidth(lines: readonly Line[]): number {
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

function widthOf({ text }: Line): number {
  return Array.from(text.trim()).reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);
}

function split(passage: Passage): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < passage.text.length; index++)
    if (STOP.test(passage.text[index] ?? '')) {
      sentences.push({ passage: slice(passage, from, index), isWhole: true });
      from = index + 1;
    }
  sentences.push({ passage: slice(passage, from), isWhole: false });
  return sentences;
}

/**
 * Pages are sometimes extracted out of order: 实际支出 379.54 here, 万元。 some sentences on.
 * Joined only where one sentence alone is a bare unit and one alone before it ends in a bare number.
 */
export function rejoinUnits(
  sentences: readonly Sentence[],
  isUnit: (text: string) => boolean,
  { unitReach }: SentenceMeasures,
): readonly Sentence[] {
  const result = [...sentences];
  for (const [at, { passage }] of sentences.entries()) {
    if (!isUnit(passage.text)) continue;
    const before = sentences.slice(Math.max(0, at - unitReach), at);
    const open = before.filter((each) => !each.isWhole && /\d$/.test(each.passage.text));
    const [only] = open;
    if (!only || open.length > 1) continue;
    result[sentences.indexOf(only)] = { passage: join([only.passage, passage]), isWhole: true };
  }
  return result;
}
