/** 部门名称: behind its label, in the cell or line after it, or in the title. */
import type { FoundText } from '../imported.ts';
import { join, passagePlace, slice, type Passage } from '../text/passage.ts';
import type { CoverLine } from './cover-lines.ts';
import type { CoverWords } from './cover-words.ts';

const LONGEST = 40;
const YEAR = /(?:20\d\d|二[零〇○Oo0][零〇○Oo0一二三四五六七八九]{2})年度?/gu;

export interface Labelled {
  /** Behind the label and its brackets; may be empty. */
  readonly value: Passage;
  /** A colon or brackets behind the label. */
  readonly isMarked: boolean;
  /** The label itself says 名称. */
  readonly isOfName: boolean;
}

/** @returns undefined where the line does not begin with one of the labels, the longest tried first */
export function behindLabel(passage: Passage, labels: readonly string[]): Labelled | undefined {
  const label = labels.find((each) => passage.text.startsWith(each));
  if (label === undefined) return undefined;
  const [, mark = '', colon = ''] =
    /^(\([^()]{1,6}\))?(:?)/u.exec(passage.text.slice(label.length)) ?? [];
  const from = label.length + mark.length + colon.length;
  const isMarked = colon !== '' || mark !== '';
  return { value: slice(passage, from), isMarked, isOfName: label.includes('名称') };
}

export function namesBehindLabels(
  lines: readonly CoverLine[],
  words: CoverWords,
): readonly FoundText[] {
  return lines.flatMap(({ passage, next }): readonly FoundText[] => {
    const labelled = behindLabel(passage, words.departmentLabels);
    if (!labelled) return [];
    const value = untilLabel(labelled.value, words);
    const after = next && untilLabel(next, words);
    if (value.text === '') return after ? nameOf(after, words) : [];
    const name = nameOf(value, words);
    // Without a colon it may be a title: 部门决算 …
    if (!labelled.isMarked && !labelled.isOfName) return [];
    if (name.length > 0 || !labelled.isMarked || !after) return name;
    return nameOf(join([value, after]), words);
  });
}

/** @returns a line of its own before the title, if it is a department's name */
export function nameBefore(passage: Passage | undefined, words: CoverWords): readonly FoundText[] {
  return passage ? nameOf(passage, words) : [];
}

/** @returns the name before or behind the year in `某局2021年度部门整体支出绩效自评报告` */
export function nameInTitle(passage: Passage, words: CoverWords): readonly FoundText[] {
  const cut = words.behindDepartment
    .map((word) => passage.text.indexOf(word))
    .filter((at) => at >= 0)
    .reduce((least, at) => Math.min(least, at), passage.text.length);
  const parts = passage.text.slice(0, cut).replaceAll(YEAR, '|').split(/[|()]/u);
  const names = parts.flatMap((part) => {
    const from = passage.text.indexOf(part);
    return part === '' ? [] : nameOf(slice(passage, from, from + part.length), words);
  });
  return names.length === 1 ? names : [];
}

/** Up to a year, without brackets behind: `(公章)`; those of `(本级)` belong to the name. */
function nameOf(passage: Passage, { departmentEndings }: CoverWords): readonly FoundText[] {
  const [untilYear = ''] = passage.text.split(YEAR);
  const bare = untilYear.replace(/\((?!本级|机关)[^()]{0,20}\)$/u, '');
  const core = bare.replace(/\((?:本级|机关)\)$/u, '');
  if (!isName(bare) || !departmentEndings.some((ending) => core.endsWith(ending))) return [];
  return [{ value: bare, place: passagePlace(passage, 0, bare.length) }];
}

/** Several labels may stand on one line; what follows the next one, a person perhaps, is not looked at. */
function untilLabel(passage: Passage, words: CoverWords): Passage {
  const labels = [...words.otherLabels, ...words.yearLabels, ...words.departmentLabels];
  const ends = labels.flatMap((label) => {
    const at = passage.text.indexOf(label);
    const behind = passage.text.slice(at + label.length);
    // 年度 within a name is no label: a label has a colon, brackets or the beginning of the line.
    return at >= 0 && (at === 0 || /^(?:\([^()]{1,6}\))?:/u.test(behind)) ? [at] : [];
  });
  return slice(
    passage,
    0,
    ends.reduce((least, at) => Math.min(least, at), passage.text.length),
  );
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST && !/[\d,。;:、/|]/u.test(text);
}
