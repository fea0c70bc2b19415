/** Where on a printed line something was read, and which of its numbers nobody took. */
import type { Line, SourceDocument } from '../document.ts';
import { endsWithLabel, personsFrom } from '../merge/persons.ts';
import type { ReviewEntry, EntryMention } from './entries.ts';
import { noFigures } from './no-figures.ts';
import type { TextRange } from './text-range.ts';

export interface ReviewMark extends TextRange {
  readonly kind: 'read' | 'unread' | 'person';
  /** Of what was read: ids of the marks, one for each mention; several facts may share a number. */
  readonly ids: readonly string[];
}

export interface MarkedLine {
  readonly line: Line;
  /** In order, without overlap. */
  readonly marks: readonly ReviewMark[];
}

/** Every line of the document once, in reading order. */
export function documentLines({ blocks }: SourceDocument): readonly Line[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' ? block.lines : block.cells.flatMap(({ lines }) => lines),
  );
}

export function markLines(
  document: SourceDocument,
  entries: readonly ReviewEntry[],
): readonly MarkedLine[] {
  const lines = documentLines(document);
  const byNumber = Map.groupBy(lines, ({ number }) => number);
  const read = new Map<Line, ReviewMark[]>();
  for (const mention of entries.flatMap(({ mentions }) => mentions))
    for (const [line, stretch] of stretches(mention, lines, byNumber, read))
      read.set(line, withMark(read.get(line) ?? [], stretch, mention.mark));
  let isNamed = false;
  let isBroken = false;
  return lines.map((line) => {
    const goesOn = isBroken && /^\s*[0-9０-９]/u.test(line.text);
    const isHidden = (isNamed || goesOn) && line.text.trim() !== '';
    const person = isHidden ? 0 : personsFrom(line.text);
    // A telephone number that runs over the end of the line.
    isBroken = person !== undefined && /[0-9０-９][-－—]?\s*$/u.test(line.text);
    // A name may stand on the line below its label; blank lines between them do not count.
    if (line.text.trim() !== '') isNamed = endsWithLabel(line.text);
    return { line, marks: marksOf(line, read.get(line) ?? [], person) };
  });
}

/** Between the labels of a row and a column in the quote of a table. */
const CROSS = ' × ';

/** By boxes where the format has them; else by the printed value on the lines that are named. */
function stretches(
  { place, value, quote }: EntryMention,
  lines: readonly Line[],
  byNumber: ReadonlyMap<number, readonly Line[]>,
  read: ReadonlyMap<Line, readonly ReviewMark[]>,
): readonly (readonly [Line, TextRange])[] {
  if (place.boxes.length > 0)
    return lines.flatMap((line) => {
      const stretch = inBoxes(line, place);
      return stretch ? [[line, stretch] as const] : [];
    });
  const named = place.lines.flatMap(({ from, to }) => {
    // A hostile span must not make this count to a billion.
    const last = Math.min(to, from + 200);
    return Array.from({ length: last - from + 1 }, (_, index) => byNumber.get(from + index) ?? []);
  });
  const candidates = named.flat();
  const exact = candidates.flatMap((line) => {
    const places = wholesIn(line.text, value, Math.max(0, line.text.indexOf(quote)));
    return places.map((from) => [line, { from, to: from + value.length }] as const);
  });
  // Two cells of a row may hold the same number: the facts come in the order of the columns.
  const isFree = ([line, { from, to }]: readonly [Line, TextRange]): boolean =>
    !read.get(line)?.some((each) => each.from < to && from < each.to);
  const inTable = quote.includes(CROSS) ? exact.filter(isFree) : [];
  const chosen = inTable.length > 0 ? inTable : exact;
  if (chosen.length > 0) return chosen.slice(0, place.lines.length);
  return candidates
    .filter(({ text }) => text.trim() !== '')
    .map((line) => [line, { from: 0, to: line.text.length }] as const);
}

/** Where the value stands by itself: 5 is not the 5 of 91.50, and 350.10 not that of 1,350.10. */
function wholesIn(text: string, value: string, start: number): readonly number[] {
  if (value === '') return [];
  const places: number[] = [];
  for (let from = text.indexOf(value, start); from >= 0; from = text.indexOf(value, from + 1)) {
    const before = /[0-9０-９][.,，．]?$/.test(text.slice(Math.max(0, from - 2), from));
    const after = /^[.,，．]?[0-9０-９]/.test(
      text.slice(from + value.length, from + value.length + 2),
    );
    if (!/^[0-9０-９]/.test(value) || (!before && !after)) places.push(from);
  }
  return places;
}

function inBoxes({ page, boxes }: Line, place: EntryMention['place']): TextRange | undefined {
  if (!boxes || page === undefined) return undefined;
  const here = place.boxes.filter((each) => each.page === page);
  const inside = boxes.flatMap(({ left, top, right, bottom }, index) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isIn = here.some(
      ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    return isIn ? [index] : [];
  });
  const [first] = inside;
  return first === undefined ? undefined : { from: first, to: (inside.at(-1) ?? first) + 1 };
}

/** Overlapping marks become one, which leads to all of its facts. */
function withMark(marks: readonly ReviewMark[], { from, to }: TextRange, id: string): ReviewMark[] {
  const touching = marks.filter((each) => each.from < to && from < each.to);
  const apart = marks.filter((each) => !touching.includes(each));
  const all = [...touching, { from, to, ids: [id] }];
  const hull = {
    kind: 'read' as const,
    from: Math.min(...all.map((each) => each.from)),
    to: Math.max(...all.map((each) => each.to)),
    ids: all.flatMap(({ ids }) => ids),
  };
  return [...apart, hull];
}

const NUMBERS = /[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?[%％‰]?/g;

function marksOf(
  line: Line,
  read: readonly ReviewMark[],
  person: number | undefined,
): readonly ReviewMark[] {
  const end = person ?? line.text.length;
  const seen = read.filter(({ to }) => to <= end);
  const plain = noFigures(line.text);
  const unread = [...line.text.slice(0, end).matchAll(NUMBERS)].flatMap((match): ReviewMark[] => {
    const from = match.index;
    const to = from + match[0].length;
    const isTaken = seen.some((each) => each.from < to && from < each.to);
    const isPlain = plain.some((each) => each.from <= from && to <= each.to);
    return isTaken || isPlain ? [] : [{ kind: 'unread', from, to, ids: [] }];
  });
  const hidden: ReviewMark[] =
    person === undefined || person >= line.text.length
      ? []
      : [{ kind: 'person', from: person, to: line.text.length, ids: [] }];
  return [...seen, ...unread, ...hidden].sort((a, b) => a.from - b.from);
}
