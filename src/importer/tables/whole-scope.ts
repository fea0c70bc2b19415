/** 部门整体: whether headings, or the report itself, say that a table is about the whole department. */
import type { Line, SourceDocument } from '../document.ts';
import { plainCells, type CellContext } from './grid-cells.ts';
import { isFormOfOther, type GridScope } from './grid-scope.ts';
import { gridLayout, type GridLayout } from './grid-sections.ts';
import { normalise } from '../text/normalise.ts';

/** The nearest heading that names any subject must name the whole department. */
export function isWholeTable(
  before: readonly Line[],
  { titles }: GridLayout,
  scope: GridScope,
): boolean {
  return nearest(before, titles, scope) ?? false;
}

/** @returns undefined where no heading names a subject */
function nearest(
  before: readonly Line[],
  titles: GridLayout['titles'],
  scope: GridScope,
): boolean | undefined {
  const { says, names } = wordsOf(scope);
  for (const title of [...titles].reverse())
    if (says(title.passage.text) || names(title.passage.text))
      return says(title.passage.text) && !names(title.passage.text);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const text = normalise(before.slice(at, at + 1), scope.lookAlikes).text;
    if (says(text) || names(text)) return says(text) && !names(text);
  }
  return undefined;
}

function wordsOf({ words }: Pick<GridScope, 'words'>) {
  const subjects = [...words.subjects].flatMap(([label, id]) =>
    id === 'total' || id === 'score' ? [] : [label],
  );
  return {
    names: (text: string): boolean => subjects.some((label) => text.includes(label)),
    says: (text: string): boolean => words.wholeTitles.some((word) => text.includes(word)),
  };
}

export interface FormScope extends GridScope {
  /** Title of the report, plain. */
  readonly title: string;
  /** Whether nothing in the document is a form of another unit or of a project. */
  readonly isPure: boolean;
}

/** The same of a table of indicators: in a report of the whole department they are its own where nothing else is said. */
export function isOfWholeForm(
  before: readonly Line[],
  overForm: readonly Line[],
  layout: GridLayout,
  titleLine: Line | undefined,
  scope: FormScope,
): boolean {
  const { words, lookAlikes, title, isPure } = scope;
  const { says, names } = wordsOf(scope);
  const saysWhole = (text: string): boolean => says(text) && !names(text);
  const right = titleLine ?? overForm.at(-1);
  const heading = right ? [normalise([right], lookAlikes).text] : [];
  const over = [...heading, ...layout.titles.map(({ passage }) => passage.text)];
  const own = nearest(before, layout.titles, scope);
  // A heading of one kind of money or of one work may stand below that of the whole.
  if (!over.every((text) => saysWhole(text) || saysNoMore(text, scope))) return false;
  if (own === true || !isPure) return own === true;
  if (own === undefined && nearest(overForm, [], scope)) return true;
  const isOfIndicators = words.indicatorTitles.some((word) =>
    over.some((text) => text.includes(word)),
  );
  return saysWhole(title) && (own === undefined || isOfIndicators);
}

/** 三、2021年度绩效指标完成情况表: of nothing but the department's own indicators. */
function saysNoMore(heading: string, { words, year, names }: FormScope): boolean {
  const own = [...names, ...words.thisYear, `${year}年度`, `${year}年`];
  const known = [...own, ...words.indicatorTitleWords].sort((a, b) => b.length - a.length);
  let rest = heading.replaceAll(
    /[\p{P}\p{S}\s]|^附?[表件]?[\d一二三四五六七八九十]{1,3}(?!\d)/gu,
    '',
  );
  for (const word of known) rest = rest.replaceAll(word, '');
  return rest === '';
}

/** Whether forms of other units stand in the document. */
export function hasFormsOfOthers(
  { blocks }: SourceDocument,
  scope: GridScope & CellContext,
): boolean {
  return blocks.some((block) => {
    if (block.kind === 'text') return false;
    return isFormOfOther(gridLayout(plainCells(block, scope), block, scope.words), scope);
  });
}
