/** 口径: which of the aspects that labels and title name is meant, and whether the table lets it stand. */
import type { Combined } from './combine-labels.ts';
import type { GridWords } from './grid-words.ts';
import type { TableTitle } from './table-title.ts';

/** @returns '' where none is named, or two that contradict each other */
export function aspectOf(
  aspects: ReadonlySet<string>,
  titleAspect: string,
  { refined }: GridWords,
): string {
  const all = new Set(aspects.size === 0 ? [titleAspect] : aspects);
  if (titleAspect !== '' && [...all].every((aspect) => refined.get(aspect)?.has(titleAspect)))
    return titleAspect;
  for (const [wide, finer] of refined)
    if ([...all].some((aspect) => finer.has(aspect))) all.delete(wide);
  return all.size === 1 ? ([...all][0] ?? '') : '';
}

/** 完成率 is of the adjusted budget only where the table has one; 占全年指标 is of the year so far where it says 累计. */
export function mayStand(
  aspect: string,
  { title, rows, columns }: Pick<Combined, 'title' | 'rows' | 'columns'>,
  { withWords, withAspects }: GridWords,
): boolean {
  const printed = [...title.lines, ...rows.labels, ...columns.labels];
  const said = [...(withWords.get(aspect) ?? [])];
  const beside = [...(withAspects.get(aspect) ?? [])];
  return (
    (said.length === 0 || said.some((word) => printed.some((text) => text.includes(word)))) &&
    beside.every((each) => columns.aspects.has(each))
  );
}

/** What an aspect may mean, the first that has a fact counts. */
export function waysOf(
  aspect: string,
  { isBudget }: TableTitle,
  { elseAspects }: GridWords,
): readonly string[] {
  const other = elseAspects.get(aspect);
  const ways = other === undefined ? [aspect] : [aspect, other];
  return isBudget && aspect === 'budget' ? ['initial', ...ways] : ways;
}
