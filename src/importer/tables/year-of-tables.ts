/** 年度: where the cover says none, the tables themselves may: the last year whose actual figures they print. */
import type { SourceDocument } from '../document.ts';
import { plainCells, type CellContext } from './grid-cells.ts';
import type { GridLabelWords } from './grid-words.ts';
import { overTable, withLinesOver, type LinesOverContext } from './over-table.ts';

const OF_YEAR = /^((?:19|20)\d\d)年度?(?=\D)/u;
const YEAR = /(?:19|20)\d\d(?=\s*年)/gu;

/** Aspects of what was spent; a head of a plan says nothing of the report's year. */
const ACTUAL: ReadonlySet<string | undefined> = new Set(['actual', 'final']);

/** @returns '' when nothing tells, or a title names a later year */
export function yearOfTables(
  document: SourceDocument,
  context: LinesOverContext & CellContext & { readonly words: GridLabelWords },
): string {
  const found = withLinesOver(document, (grid, before) => {
    const { title } = overTable(grid, before, context);
    const titles = Array.from(title.normalize('NFKC').matchAll(YEAR), ([year]) => year);
    const heads = plainCells(grid, context).flatMap(({ label }) => headYear(label, context.words));
    return [{ titles, heads }];
  });
  const titles = new Set(found.flatMap((each) => each.titles));
  const last = found
    .flatMap((each) => each.heads)
    .sort()
    .at(-1);
  if (last === undefined) return titles.size === 1 ? ([...titles][0] ?? '') : '';
  return [...titles].some((year) => year > last) ? '' : last;
}

function headYear(label: string, { aspects }: GridLabelWords): readonly string[] {
  const [printed, year] = OF_YEAR.exec(label) ?? [];
  if (printed === undefined || year === undefined) return [];
  return ACTUAL.has(aspects.get(label.slice(printed.length))) ? [year] : [];
}
