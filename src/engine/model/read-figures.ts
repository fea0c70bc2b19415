/** Reads a report's figures.csv: every figure as printed, with unit and place. */
import { readTable, type CsvRow } from './csv.ts';
import { FIGURE_STATUSES, type Figure, type FigureStatus } from './figure.ts';
import type { Fact, Glossary } from './glossary.ts';
import { isOnlyMention, type FigureOnLine } from './mentions.ts';
import { judgeValue, type SignWords } from './number-form.ts';
import { quoted, type Report } from './problem.ts';
import { parseSpans, type Source } from './source.ts';
import type { TableWords } from './table-words.ts';
import type { Units } from './unit.ts';

export const FIGURE_COLUMNS = [
  'fact',
  'name',
  'value',
  'unit',
  'status',
  'line',
  'page',
  'note',
] as const;
type FigureRow = CsvRow<(typeof FIGURE_COLUMNS)[number]>;
type Say = (column: (typeof FIGURE_COLUMNS)[number], expected: string, action: string) => undefined;

export const STATUS_WORDS: Readonly<Record<FigureStatus, string>> = {
  published: '已公布',
  missing: '未公布',
  'not-applicable': '不适用',
  conflict: '冲突',
};

export interface Vocabulary {
  readonly glossary: Glossary;
  readonly units: Units;
  readonly zeroWords: readonly string[];
  readonly tableWords: TableWords;
  readonly signWords: SignWords;
}

export function readFigures(
  bytes: Uint8Array,
  file: string,
  words: Vocabulary,
  report: Report,
): readonly Figure[] {
  const rows = readTable(bytes, { file, columns: FIGURE_COLUMNS }, report);
  const figures: FigureOnLine[] = [];
  for (const row of rows) {
    const figure = readFigure(row, words, (column, expected, action) => {
      report({ file, row: row.line, column, found: quoted(row.cells[column]), expected, action });
      return undefined;
    });
    if (figure) figures.push({ figure, line: row.line });
  }
  return figures
    .filter((each) => isOnlyMention(each, figures, file, report))
    .map((each) => each.figure);
}

function readFigure({ cells }: FigureRow, words: Vocabulary, say: Say): Figure | undefined {
  const fact = readFact(cells.fact, cells.name, words.glossary, say);
  const status = FIGURE_STATUSES.find((each) => STATUS_WORDS[each] === cells.status);
  if (!status) return say('status', Object.values(STATUS_WORDS).join('、'), '请从中选一个');
  const source = readSource(cells.line, cells.page, say);
  if (!fact || !source) return undefined;
  const withoutValue = {
    fact,
    printed: '',
    unit: undefined,
    status,
    source,
    note: cells.note,
    number: undefined,
  };
  if (status === 'missing' || status === 'not-applicable') {
    if (cells.value !== '')
      return say('value', '空，因为本行没有公布数', '请删去值，或改 status 为 已公布');
    if (status === 'not-applicable' && cells.note === '')
      return say('note', '不适用的原因', '请写明为什么不适用');
    return withoutValue;
  }
  if (cells.value === '')
    return say('value', '照印刷抄写的值', '请填写；报告没有这个数时把 status 改为 未公布');
  if (source.lines.length + source.pages.length === 0)
    return say('line', '行号或页码', '请写明这个数印在哪里');
  return readValue({ ...withoutValue, printed: cells.value }, cells.unit, words, say);
}

function readFact(id: string, name: string, glossary: Glossary, say: Say): Fact | undefined {
  const fact = glossary.byId(id);
  if (!fact) {
    const near = glossary.byName(name) ?? glossary.nearest(name);
    return say(
      'fact',
      'glossary.csv 中的 id',
      `请改正，或先在字典登记${near ? `；最接近的是 ${near.id}（${near.name}）` : ''}`,
    );
  }
  if (fact.name !== name)
    return say('name', `“${fact.name}”（${id} 的中文名）`, '请核对是否填错行');
  return fact;
}

function readSource(line: string, page: string, say: Say): Source | undefined {
  const lines = parseSpans(line);
  const pages = parseSpans(page);
  if (!lines) return say('line', '行号，如 180;186 或 255-257', '请改正');
  if (!pages) return say('page', '页码，如 4 或 4-5', '请改正');
  return { lines, pages };
}

function readValue(
  figure: Figure,
  unitText: string,
  words: Vocabulary,
  say: Say,
): Figure | undefined {
  const { fact } = figure;
  const unit = words.units.get(unitText);
  if (unitText !== '' && !unit) return say('unit', 'units.csv 中的单位', '请改正，或先登记单位');
  if (fact.unit && unit?.kind !== fact.unit.kind)
    return say('unit', `与“${fact.unit.id}”同类的单位`, '请照印刷填写单位');
  if (fact.kind === 'choice' && !fact.options.includes(figure.printed))
    return say('value', fact.options.join('、'), '请从中选一个');
  const { number, fault } = judgeValue(fact, figure.printed, figure.note, words);
  if (fault) return say('value', fault.expected, fault.action);
  return { ...figure, unit, number };
}
