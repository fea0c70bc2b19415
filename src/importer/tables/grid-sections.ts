/** 分段: a grid may hold several small tables, each with its own head rows; some rows only say whose form it is. */
import type { PlainCell } from './grid-cells.ts';
import type {
  GridWords,
  GridLabelWords,
  GridFactWords,
  GridScopeWords,
  GridIndicatorWords,
  GridHeadWords,
} from './grid-words.ts';

export interface GridSection {
  /** Rows of heads, from the top; none where the grid begins with values. */
  readonly headRows: readonly number[];
  /** Rows with values. */
  readonly bodyRows: readonly number[];
}

export interface GridLayout {
  readonly sections: readonly GridSection[];
  /** Cells of rows that run over all columns at the top of the grid: its title. */
  readonly titles: readonly PlainCell[];
  /** Rows that say whose form it is, each from its label on. */
  readonly formRows: readonly (readonly PlainCell[])[];
}

type Kind = 'title' | 'head' | 'body' | 'form' | 'nothing';

/** A name and what is filled in. */
const PAIR = 2;
const SENTENCE_END = /[。;！？!?]$/u;
const YEAR = /^(?:19|20)\d\d$/u;

export function gridLayout(
  cells: readonly PlainCell[],
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
  words: GridWords,
): GridLayout {
  const rows: PlainCell[][] = Array.from({ length: rowCount }, () => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  const sections: { headRows: number[]; bodyRows: number[] }[] = [];
  const titles: PlainCell[] = [];
  const formRows: PlainCell[][] = [];
  let isTop = true;
  rows.forEach((row, index) => {
    const over = (sections.at(-1)?.headRows ?? []).flatMap((head) => rows[head] ?? []);
    const isOfPairs =
      columnCount === PAIR &&
      over.length === PAIR &&
      over.every(({ label }) => words.neutral.has(label));
    const isOfIndicators =
      over.some(({ label }) => words.indicatorHeads.has(label)) &&
      over.some(({ label }) => words.attainedHeads.has(label));
    const kind = kindOf(row, { index, columnCount, isTop, isOfPairs, isOfIndicators, words });
    if (kind === 'title') titles.push(...row);
    if (kind === 'form') formRows.push(row.filter(({ passage }) => passage.text !== ''));
    if (kind !== 'head' && kind !== 'body') return;
    isTop = false;
    const last = sections.at(-1);
    if (!last || (kind === 'head' && last.bodyRows.length > 0))
      sections.push({ headRows: [], bodyRows: [] });
    const section = sections.at(-1);
    (kind === 'head' ? section?.headRows : section?.bodyRows)?.push(index);
  });
  return { sections, titles, formRows };
}

function kindOf(
  row: readonly PlainCell[],
  at: {
    readonly index: number;
    readonly columnCount: number;
    readonly isTop: boolean;
    /** `指标 | 填报内容` stands over it, and no more columns. */
    readonly isOfPairs: boolean;
    /** Heads of a table of indicators stand over it: `公开情况 | 按时公开 | 已公开` is no head. */
    readonly isOfIndicators: boolean;
    readonly words: GridWords;
  },
): Kind {
  const printed = row.filter(({ passage }) => passage.text !== '');
  const [first, second] = printed;
  if (!first) return 'nothing';
  if (isNumbering(printed, at.words)) return 'nothing';
  if (areYears(printed)) return 'head';
  const isAcross = row.length === 1 && first.colSpan === at.columnCount && at.columnCount > 1;
  const isWords = printed.every(({ value, isDash }) => !value && !isDash);
  if (isAcross && isWords && at.isTop) return 'title';
  if (isFormRow(printed, at.words)) return 'form';
  if (isWords && printed.some(({ label }) => isText(label, at.words))) return 'nothing';
  if (!isWords) return 'body';
  // `公开网站 | 示例区人民政府网` is filled in, and over nothing.
  const isFilledIn = second && !at.words.neutral.has(first.label) && !isHead(second, at.words);
  if (at.isOfPairs && isFilledIn) return 'nothing';
  if (at.isOfIndicators && second && !printed.some((cell) => isHeadOfIndicators(cell, at.words)))
    return 'nothing';
  return at.index === 0 || second || isAcross ? 'head' : 'body';
}

/** Sentences, and what is too long for a head. */
function isText(label: string, { headLength }: GridHeadWords): boolean {
  return label.length > headLength || SENTENCE_END.test(label);
}

/** 1, 2, 3 … under the heads, or behind 栏次: which column it is. */
function isNumbering(printed: readonly PlainCell[], { numbering }: GridHeadWords): boolean {
  const [first] = printed;
  const rest = first && numbering.has(first.label) ? printed.slice(1) : printed;
  const isNamed = rest.length < printed.length;
  return (
    rest.length > (isNamed ? 0 : 1) &&
    rest.every(({ passage }, at) => passage.text === String(at + 1))
  );
}

/** `项目 | 2021 | 2022`: consecutive years are heads, not numbers. */
function areYears(printed: readonly PlainCell[]): boolean {
  const [first] = printed;
  const years = (first?.value ? printed : printed.slice(1)).map(({ passage }) => passage.text);
  const steps = years.slice(1).map((year, at) => Number(year) - Number(years[at]));
  return (
    years.length > 1 &&
    years.every((year) => YEAR.test(year)) &&
    steps.every((step) => Math.abs(step) === 1)
  );
}

/** `部门名称 | …`, also several of them in a row; as the head of a column it stands beside other known heads. */
function isFormRow(
  printed: readonly PlainCell[],
  words: GridLabelWords & GridFactWords & GridScopeWords,
): boolean {
  const [first, second, ...others] = printed;
  if (!first || !second || !words.formLabels.has(first.label)) return false;
  if (others.length === 0) return !isHead(second, words);
  const isOfReport = words.departmentLabels.has(first.label) || words.yearLabels.has(first.label);
  if (!isOfReport && !printed.slice(1).some((cell) => isHead(cell, words))) return true;
  return (
    printed.length % 2 === 0 &&
    printed.every((cell, at) => at % 2 > 0 || words.formLabels.has(cell.label))
  );
}

function isHeadOfIndicators(
  cell: PlainCell,
  words: GridLabelWords & GridFactWords & GridIndicatorWords,
): boolean {
  return (
    words.indicatorHeads.has(cell.label) ||
    words.attainedHeads.has(cell.label) ||
    isHead(cell, words)
  );
}

function isHead({ label }: PlainCell, words: GridLabelWords & GridFactWords): boolean {
  return (
    label !== '' &&
    (words.subjects.has(label) ||
      words.aspects.has(label) ||
      words.composites.has(label) ||
      words.neutral.has(label) ||
      words.direct.has(label))
  );
}
