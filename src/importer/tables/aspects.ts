/** 口径: which of the aspects that labels and title name is meant, and whether the table lets it stand. */
import type { Combined } from './label-axis.ts';
import type { GridPartWords, GridConditionWords } from './grid-words.ts';
import type { TableTitle } from './table-title.ts';

/** @returns '' where none is named, or two that contradict each other */
export function labelAspect(
  aspects: ReadonlySet<string>,
  titleAspect: string,
  { refined }: GridPartWords,
): string {
  const all = new Set(aspects.size === 0 ? [titleAspect] : aspects);
  if (titleAspect !== '' && [...all].every((aspect) => refined.get(aspect)?.has(titleAspect)))
    return titleAspect;
  for (const [wide, finer] of refined)
    if ([...all].some((aspect) => finer.has(aspect))) all.delete(wide);
  return all.size === 1 ? ([...all][0] ?? '') : '';
}

/** 占全年指标 is of the year so far where the table says 累计; 固定资产 is all of it in a table of assets. */
export function mayStand(
  subject: string,
  aspect: string,
  { title, rows, columns }: Pick<Combined, 'title' | 'rows' | 'columns'>,
  { budgetWithout, withWords, notUnder, subjectWords, withoutWords }: GridConditionWords,
): boolean {
  const labels = [...rows.labels, ...columns.labels];
  return (
    !(title.isBudget && [...budgetWithout].some((each) => columns.subjects.has(each))) &&
    says(withWords.get(aspect), [...title.lines, ...labels]) &&
    (withoutWords.has(aspect) || says(subjectWords.get(subject), title.lines)) &&
    notUnder.get(aspect)?.has(title.aspect) !== true
  );
}

/** Whether no word is asked for, or one of them is said. */
function says(words: ReadonlySet<string> | undefined, texts: readonly string[]): boolean {
  return !words || [...words].some((word) => texts.some((text) => text.includes(word)));
}

/** What an aspect may mean, the first that has a fact counts. */
export function waysOf(
  aspect: string,
  { isBudget }: TableTitle,
  { elseAspects }: GridConditionWords,
): readonly string[] {
  const other = elseAspects.get(aspect);
  const ways = other === undefined ? [aspect] : [aspect, other];
  return isBudget && aspect === 'budget' ? ['initial', ...ways] : ways;
}
