/** What must hold whatever the document: each value read is printed where it is said to stand. */
import type { Line, SourceDocument } from '../../../src/importer/document.ts';
import type { Imported, Place } from '../../../src/importer/imported.ts';

/** @returns a line for each value that is not in the text */
export function judge(imported: Imported): readonly string[] {
  const lines = linesOf(imported.document);
  const mentions = imported.figures.flatMap(({ fact, mentions }) =>
    mentions.map(({ value, place, quote }) => ({ what: fact.id, value, place, quote })),
  );
  const scores = imported.scores.map(({ indicator, score, place, quote }) => ({
    what: indicator,
    value: score,
    place,
    quote,
  }));
  const unplaced = imported.figures.filter((figure) => figure.mentions.length === 0);
  const strange = imported.figures.filter(
    ({ value, mentions }) => !mentions.some((mention) => mention.value === value),
  );
  return [
    ...unplaced.map(({ fact }) => `${fact.id} has no place`),
    ...strange.map(({ fact, value }) => `${fact.id} ${value} is not the value of a mention`),
    ...[...mentions, ...scores].flatMap(({ what, value, place, quote }) => {
      if (value === '') return [`${what} has an empty value`];
      if (!stands(value, at(place, lines)))
        return [`${what} “${value}” does not stand at its place`];
      return folded(quote).includes(folded(value))
        ? []
        : [`${what} “${value}” is not in “${quote}”`];
    }),
  ];
}

export function linesOf({ blocks }: SourceDocument): readonly Line[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' ? block.lines : block.cells.flatMap((cell) => cell.lines),
  );
}

function at({ lines, pages }: Place, all: readonly Line[]): readonly string[] {
  const within = (spans: Place['lines'], number: number | undefined): boolean =>
    number !== undefined && spans.some(({ from, to }) => from <= number && number <= to);
  return all
    .filter((line) => within(lines, line.number) || within(pages, line.page))
    .map(({ text }) => text);
}

/** As a whole number, not as a part of a longer one; a value may run over a line's end. */
function stands(value: string, texts: readonly string[]): boolean {
  const wanted = folded(value);
  const all = normal(texts.join('\n'));
  const kept = Array.from({ length: all.length }, (_, at) => at).filter(
    (at) => !/\s/.test(all.charAt(at)),
  );
  const text = folded(all);
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
    const [start = 0, end = 0] = [kept[from], kept[from + wanted.length - 1]];
    const before =
      startsWithDigit(wanted) && GOES_ON_BEFORE.test(all.slice(Math.max(0, start - 2), start));
    const after = endsWithDigit(wanted) && GOES_ON_AFTER.test(all.slice(end + 1, end + 6));
    if (!before && !after) return true;
  }
  return false;
}

const GOES_ON_BEFORE = /\d[.,]?$/;
const GOES_ON_AFTER = /^(?:\d|\.\d|,\d{3}(?!\d))/;

function startsWithDigit(text: string): boolean {
  return /^\d/.test(text);
}

function endsWithDigit(text: string): boolean {
  return /\d$/.test(text);
}

function normal(text: string): string {
  return text.normalize('NFKC');
}

function folded(text: string): string {
  return normal(text).replace(/\s/g, '');
}
