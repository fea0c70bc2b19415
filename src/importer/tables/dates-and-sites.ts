/** 文字格: dates and sites beside a label that names them, as `部门预算公开日期 | 2021年2月5日`. */
import type { Mention } from '../imported.ts';
import { passagePlace, passageText } from '../text/passage.ts';
import type { GridPlaces } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridLayout } from './grid-sections.ts';
import type { TextName, GridLabelWords, GridHeadWords, GridTextWords } from './grid-words.ts';

interface TextMeans {
  readonly words: GridLabelWords & GridHeadWords & GridTextWords;
  readonly year: string;
}

const DATE =
  /^((?:19|20)\d\d)(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|\.\d{1,2}\.\d{1,2}|\/\d{1,2}\/\d{1,2})$/u;
const LABEL_YEAR = /^((?:19|20)\d\d)年度?/u;
const SITE = /^[\p{Script=Han}]{4,20}$/u;

export function findTextCells(
  places: GridPlaces,
  { sections }: GridLayout,
  context: TextMeans,
): readonly Mention[] {
  const headRows = sections.flatMap((section) => section.headRows);
  return places.flatMap((line, row) => {
    const cells = [...new Set(line)].filter((cell) => cell !== undefined);
    return cells.flatMap((cell, at): readonly Mention[] => {
      const label = cells[at - 1];
      if (cell.row !== row || label?.row !== row) return [];
      const name = nameOf(label.label, context);
      if (!name || !isTold(cell, name, context)) return [];
      const over = headRows.filter((each) => each < row).map((each) => places[each]?.[cell.column]);
      return over.some((head) => head && isOfOther(head, context))
        ? []
        : [mentionOf(label, cell, name)];
    });
  });
}

/** 2021年部门预算公开日期 of this year, 2020年部门决算公开日期 of the last. */
function nameOf(label: string, { words, year }: TextMeans): TextName | undefined {
  const [printed = '', digits] = LABEL_YEAR.exec(label) ?? [];
  const last = words.lastYear.find((word) => printed === '' && label.startsWith(word));
  const own = words.thisYear.find((word) => printed === '' && label.startsWith(word));
  const rest = label.slice((printed || last || own || '').length);
  const name = words.textNames.find(({ labels }) => labels.has(rest));
  const named = last ? 'last' : own ? 'this' : digits && ofYear(digits, year);
  return !name || !named || name.period === named ? name : undefined;
}

function ofYear(digits: string, year: string): string {
  if (digits === year) return 'this';
  return Number(digits) === Number(year) - 1 ? 'last' : 'other';
}

function isTold({ passage }: PlainCell, { kind }: TextName, { words, year }: TextMeans): boolean {
  if (kind === 'date') return DATE.exec(passage.text)?.[1] === year;
  return SITE.test(passage.text) && words.siteEndings.some((end) => passage.text.endsWith(end));
}

/** A date that was aimed at, or of another year. */
function isOfOther({ label }: PlainCell, { words, year }: TextMeans): boolean {
  const years = label.match(/(?:19|20)\d\d/gu) ?? [];
  return (
    years.some((each) => each !== year) ||
    [...words.lastYear, ...words.targetHeads].some((word) => label.includes(word))
  );
}

function mentionOf(label: PlainCell, { passage }: PlainCell, { fact }: TextName): Mention {
  return {
    fact,
    value: passageText(passage),
    unit: '',
    place: passagePlace(passage, 0, passage.origins.length),
    quote: `${label.label}：${passageText(passage)}`,
    rule: `表格 ${label.label}`,
    doubt: '',
  };
}
