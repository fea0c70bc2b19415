/** 封面各行: what stands before the first chapter, in plain form; cells of forms know their neighbour. */
import type { Block, GridCell, SourceDocument } from '../document.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';
import { join, slice, type Passage } from '../text/passage.ts';
import type { CoverWords } from './cover-words.ts';

export interface CoverLine {
  readonly passage: Passage;
  /** Where the value of a label stands that has nothing behind it; undefined where nothing follows. */
  readonly next: Passage | undefined;
}

export function coverLines(
  { blocks }: SourceDocument,
  words: CoverWords,
  lookAlikes: LookAlikes,
): readonly CoverLine[] {
  const { ends, mostLines } = words;
  const lines: CoverLine[] = [];
  for (const block of blocks) {
    const left = mostLines - lines.length;
    if (left <= 0) break;
    const own =
      block.kind === 'text'
        ? textLines(block, left, words, lookAlikes)
        : gridLines(block, left, lookAlikes);
    const end = own.findIndex(({ passage }) => ends.some((word) => passage.text.startsWith(word)));
    lines.push(...(end < 0 ? own : own.slice(0, end)));
    if (end >= 0) break;
  }
  return lines;
}

function textLines(
  { lines }: Extract<Block, { kind: 'text' }>,
  most: number,
  { departmentLabels }: CoverWords,
  lookAlikes: LookAlikes,
): readonly CoverLine[] {
  const passages: Passage[] = [];
  for (const line of lines) {
    const passage = withoutMark(normalise([line], lookAlikes));
    if (passage.text !== '') passages.push(passage);
    if (passages.length > most) break;
  }
  return passages.slice(0, most).map((passage, index): CoverLine => {
    const next = passages[index + 1];
    // 部门 / 名称: a label broken over two lines of a narrow cell.
    const whole = next && passage.text + next.text;
    if (next && departmentLabels.some((label) => label === whole && label !== passage.text))
      return { passage: join([passage, next]), next: passages[index + 2] };
    return { passage, next };
  });
}

/** Signs of a heading in marked-up text. */
function withoutMark(passage: Passage): Passage {
  const mark = /^[#*]+/u.exec(passage.text);
  return mark ? slice(passage, mark[0].length) : passage;
}

function gridLines(
  { cells }: Extract<Block, { kind: 'grid' }>,
  most: number,
  lookAlikes: LookAlikes,
): readonly CoverLine[] {
  const first = cells.slice(0, most);
  const passages = new Map(
    first.map((cell): [GridCell, Passage] => [cell, normalise(cell.lines, lookAlikes)]),
  );
  return first.flatMap((cell): readonly CoverLine[] => {
    const passage = passages.get(cell);
    if (!passage || passage.text === '') return [];
    const right = first.find(
      ({ row, column }) => row === cell.row && column === cell.column + cell.colSpan,
    );
    return [{ passage, next: right && passages.get(right) }];
  });
}
