/** 表头: the heads over a body of rows, printed on one line or broken over several. */
import { plainLabel } from '../../engine/model/table-labels.ts';
import { joinLast, knownWords } from './join-words.ts';
import { isCellText, type LinePart, type PrintedRow } from './line-parts.ts';
import { isKnownWord, type TextTableWords } from './layout-words.ts';

export interface Head {
  /** Index of its first row. */
  readonly from: number;
  /** Index of the row below it. */
  readonly to: number;
  /** The fragments of each head; none over a column of labels without a head. */
  readonly cells: readonly (readonly LinePart[])[];
  /** Whether two spaces or more part its cells. */
  readonly isWide: boolean;
}

export function headText(cell: readonly LinePart[]): string {
  return cell.map(({ text }) => text).join('');
}

/** Heads on the one line above the body: parted by wide gaps, or by any space. */
export function lineHeads(
  rows: readonly PrintedRow[],
  end: number,
  words: TextTableWords,
): readonly Head[] {
  const row = rows[end - 1];
  if (!row || row.isRuler || row.trailing > 0 || row.hasNumber) return [];
  const ways = row.wide.length === row.tokens.length ? [row.wide] : [row.wide, row.tokens];
  return ways
    .filter((parts) => parts.length > 1 && isLineHead(parts, parts === row.wide, words))
    .map((parts) => ({
      from: end - 1,
      to: end,
      cells: parts.map((each) => [each]),
      isWide: parts === row.wide,
    }));
}

function isLineHead(parts: readonly LinePart[], isWide: boolean, words: TextTableWords): boolean {
  const texts = parts.map(({ text }) => text);
  if (!texts.every((text) => text.length > 1 && isCellText(text, words))) return false;
  // The same head twice: what parts the two stands in a line above.
  if (new Set(texts.map(plainLabel)).size < texts.length) return false;
  return isWide || texts.some((text) => isKnownWord(text, words.heads));
}

/** A line of years or of known heads over the head says what its columns are of; which ones, text does not show. */
export function standsUnderOther(
  rows: readonly PrintedRow[],
  { start, from }: { readonly start: number; readonly from: number },
  words: TextTableWords,
): boolean {
  const above = from > start ? rows[from - 1] : undefined;
  if (!above || above.isRuler || above.trailing > 0) return false;
  const texts = above.tokens.map(({ text }) => text);
  if (texts.length < 2 || !isCellText(above.line.text.trim(), words)) return false;
  const dated = texts.filter((text) => hasPeriod(text, words));
  // A title has its year once, and does not begin as a head does.
  const least = isKnownWord(texts[0] ?? '', words.firstHeads) ? 1 : 2;
  if (dated.length >= least || dated.some((text) => isPeriod(text, words))) return true;
  return texts.every((text) => isKnownWord(text, words.heads));
}

function isPeriod(text: string, { periods }: TextTableWords): boolean {
  return periods.has(text) || /^(?:19|20)\d\d\s?年度?$/.test(text.normalize('NFKC'));
}

function hasPeriod(text: string, { periods }: TextTableWords): boolean {
  return (
    /(?:19|20)\d\d\s?年/.test(text.normalize('NFKC')) ||
    [...periods].some((each) => text.includes(each))
  );
}

/** The first row that may be part of a head which ends above `end`. */
export function fragmentsFrom(
  rows: readonly PrintedRow[],
  { start, end }: { readonly start: number; readonly end: number },
  words: TextTableWords,
): number {
  let from = end;
  while (from > start && end - from < words.limits.headLines && isFragment(rows, from - 1, words))
    from -= 1;
  return from;
}

function isFragment(rows: readonly PrintedRow[], index: number, words: TextTableWords): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row || row.isRuler || row.trailing > 0) return false;
  if (!isCellText(row.line.text.trim(), words) && !hasShortCells(row, words)) return false;
  return !next || next.at - row.at <= words.limits.blankLines + 1;
}

/** Many heads on one line may be long together. */
function hasShortCells({ tokens }: PrintedRow, words: TextTableWords): boolean {
  return tokens.length > 2 && tokens.every(({ text }) => isCellText(text, words));
}

/** A head broken over lines: as many known words as columns, the first of them over a column of labels. */
export function brokenHead(
  rows: readonly PrintedRow[],
  { start, end, count }: { readonly start: number; readonly end: number; readonly count: number },
  words: TextTableWords,
): Head | undefined {
  const from = fragmentsFrom(rows, { start, end }, words);
  const fragments = rows
    .slice(from, end)
    .flatMap(({ tokens }, index) =>
      tokens.map((token, at) => ({ token, row: from + index, isFirst: at === 0 })),
    );
  // More pieces than a head has lines are no head; and the time must not grow with their square.
  if (fragments.length > words.limits.headLines || count > fragments.length) return undefined;
  const texts = fragments.map(({ token }) => token.text);
  const joined = joinLast(
    knownWords(texts, words.heads, words),
    count,
    (at, word) => fragments[at]?.isFirst === true && isKnownWord(word, words.firstHeads),
  );
  if (!joined) return undefined;
  let at = joined.start;
  const cells = joined.sizes.map((size) => {
    at += size;
    return fragments.slice(at - size, at).map(({ token }) => token);
  });
  if (new Set(cells.map((cell) => plainLabel(headText(cell)))).size < cells.length)
    return undefined;
  const first = fragments[joined.start]?.row ?? end;
  if (standsUnderOther(rows, { start, from: first }, words)) return undefined;
  return { from: first, to: end, cells, isWide: false };
}

/** Where a head printed again ends; undefined when the rows from `at` do not repeat it. */
export function repeatedHead(
  rows: readonly PrintedRow[],
  at: number,
  cells: readonly (readonly LinePart[])[],
): number | undefined {
  const wanted = bare(cells.map(headText).join(''));
  let found = '';
  for (let index = at; index < rows.length; index += 1) {
    found += bare(rows[index]?.line.text ?? '');
    if (!wanted.startsWith(found)) return undefined;
    if (found === wanted) return index + 1;
  }
  return undefined;
}

function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}
