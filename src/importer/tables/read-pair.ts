/** 一项一值: a label and its value side by side, without heads. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { CellLabels } from './cell-labels.ts';
import { combinedFacts } from './combine-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridWords } from './grid-words.ts';
import type { LabelMeaning } from './label-meaning.ts';

const NO_AXIS = {
  subjects: new Set<string>(),
  replaced: new Map<string, string>(),
  hasOtherPeriods: false,
  aspects: new Set<string>(),
  facts: new Set<string>(),
  labels: [],
};

const NO_TITLE = { lines: [], own: '', aspect: '', isBudget: false };

/** @param isWhole whether a heading says that the whole department is meant */
export function readAlone(
  { left, earlier }: CellLabels,
  of: (label: string) => LabelMeaning | undefined,
  words: GridWords,
  isWhole: () => boolean,
): readonly Fact[] {
  // `公务接待费 | 10 | 决算数 | 8`: the second label is not of the whole department.
  const areApart = earlier.every((run) => read(run, of, words, isWhole).length > 0);
  return areApart ? read(left, of, words, isWhole) : [];
}

function read(
  labels: readonly PlainCell[],
  of: (label: string) => LabelMeaning | undefined,
  words: GridWords,
  isWhole: () => boolean,
): readonly Fact[] {
  const inner = labels.at(-1)?.label ?? '';
  const outer = labels.slice(0, -1).map(({ label }) => of(label));
  const says = (meaning: LabelMeaning | undefined): boolean =>
    meaning !== undefined &&
    !meaning.aspect &&
    !meaning.fact &&
    !meaning.period &&
    (!meaning.subject || meaning.subject === 'total');
  const alone = words.alone.get(inner);
  // 自评总分 says by itself whose it is.
  if (alone && outer.every(says)) return alone.kind === 'score' || isWhole() ? [alone] : [];
  const left = [...outer, of(inner)];
  if (!left.every((meaning) => meaning !== undefined)) return [];
  return combinedFacts(
    { left, over: [], rows: NO_AXIS, columns: NO_AXIS, title: NO_TITLE, isWholeRow: false },
    words,
  );
}
