/** 待办 and 提醒: what is still to be done in a report's folder, or worth a second look. None of it is an error. */
import { readTable, type CsvRow } from '../engine/model/csv.ts';
import type { Decimal } from '../engine/model/decimal.ts';
import type { Fact } from '../engine/model/glossary.ts';
import { quoted } from '../engine/model/problem.ts';
import { FIGURE_COLUMNS, STATUS_WORDS } from '../engine/model/read-figures.ts';
import { SCORE_COLUMNS } from '../engine/model/read-scores.ts';
import { DRAFT_FILE, isDraft } from './draft.ts';
import type { Folder } from './folder.ts';
import type { ReportCard, ReportRecord } from './jurisdiction.ts';
import { appliesTo } from './load-card.ts';
import { remindOfCellForms, remindOfFigureForms } from './remind/numbers.ts';
import { remindOfRows } from './remind/rows.ts';
import { firstListed } from './remind/unlike.ts';
import { remindOfDisclosures } from './remind-disclosures.ts';
import { folderOf } from './load-report.ts';
import type { Catalogue } from './catalogue.ts';
import { factsOfRubric } from './needed-facts.ts';
import type { Reminder, Remind } from './reminder.ts';
import type { FigureRow } from './report-files.ts';

/**
 * @param root data/, without a listener: what is wrong in it was told when the report was read
 * @param figures rows of figures.csv, where they were read already
 */
export function remind(
  root: Folder,
  catalogue: Catalogue,
  record: ReportRecord,
  figures = figureRows(folderOf(root, record.key)),
): readonly Reminder[] {
  const folder = folderOf(root, record.key);
  const reminders: Reminder[] = [];
  const say: Remind = (file, problem, kind = '待办') => {
    reminders.push({ kind, problem: { file: folder.label(file), ...problem } });
  };
  const draft = isDraft(folder);
  if (draft)
    say(DRAFT_FILE, {
      found: '草稿的标记',
      expected: '填完以后没有这个文件',
      action: '填好并核对以后删去它，报告才会公布',
    });
  remindOfCard(record, draft, say);
  remindOfFigures(figures, record, catalogue, draft, say);
  remindOfScores(scoreRows(folder), record, draft, say);
  for (const table of record.tables) {
    remindOfCellForms(table, catalogue.words.tableWords, say);
    remindOfRows(table, catalogue.words.tableWords, say);
  }
  remindOfDisclosures(record, catalogue, say);
  if (record.summary.length === 0)
    say('summary.md', { found: '没有简介', expected: '250 到 400 字', action: '请用自己的话写' });
  return reminders;
}

type ScoreRow = CsvRow<(typeof SCORE_COLUMNS)[number]>;

function figureRows(folder: Folder): readonly FigureRow[] {
  const bytes = folder.bytes('figures.csv');
  const spec = { file: 'figures.csv', columns: FIGURE_COLUMNS };
  return bytes ? readTable(bytes, spec, () => undefined) : [];
}

function scoreRows(folder: Folder): readonly ScoreRow[] {
  const bytes = folder.bytes('scores.csv');
  const spec = { file: 'scores.csv', columns: SCORE_COLUMNS };
  return bytes ? readTable(bytes, spec, () => undefined) : [];
}

const CARD_KEYS: readonly (readonly [string, keyof ReportCard])[] = [
  ['名称', 'fileName'],
  ['形式', 'form'],
  ['sha256', 'sha256'],
  ['网址', 'url'],
  ['取得日期', 'retrieved'],
];

function remindOfCard(record: ReportRecord, draft: boolean, say: Remind): void {
  const { card, rubric, key, jurisdiction } = record;
  if (card.title === '')
    say('report.yaml', { column: '标题', found: '空', expected: '报告的标题', action: '请照抄' });
  if (draft && !appliesTo(rubric, key))
    say('report.yaml', {
      column: '评分标准',
      found: quoted(rubric.id),
      expected: `适用于 ${key.jurisdiction} ${key.year} 年度的评分标准`,
      action: '请照 data/rubrics/README.md 发布新版本，再改这里',
    });
  // An invented report comes from nowhere.
  if (jurisdiction.fictional) return;
  const empty = CARD_KEYS.filter(([, field]) => card[field] === '').map(([name]) => name);
  if (empty.length > 0)
    say('report.yaml', {
      column: '文件',
      found: `${empty.join('、')}为空`,
      expected: '来源写全',
      action: '请补上；确实没有记下的留空，不要补猜',
    });
}

function remindOfFigures(
  rows: readonly FigureRow[],
  { rubric, key }: ReportRecord,
  { words, unitReminder }: Catalogue,
  draft: boolean,
  say: Remind,
): void {
  const present = new Set(rows.map((row) => row.cells.fact));
  const absent = [...factsOfRubric(rubric)].filter((fact) => !present.has(fact.id));
  if (absent.length > 0)
    say('figures.csv', {
      found: `没有评分标准要用的 ${firstListed(
        absent.map((fact) => fact.name),
        '项',
      )}`,
      expected: '每个事实一行',
      action: '请补上；报告没有的，status 写 未公布',
    });
  const open = rows.filter((row) => row.cells.status === STATUS_WORDS.missing).length;
  if (draft && open > 0)
    say('figures.csv', {
      found: `${String(open)} 行 未公布`,
      expected: '报告印了的都已照抄',
      action: '请对着报告逐行填；报告没有的保持 未公布',
    });
  if (unitReminder) remindOfUnits(rows, words, unitReminder, say);
  remindOfYear(rows, key.year, say);
  remindOfFigureForms(
    rows.map(({ line, cells: { value, unit } }) => ({ line, value, unit })),
    words.tableWords,
    say,
  );
}

/** 报告年度, in glossary.csv. */
const REPORT_YEAR = 'reportYear';

/** A copy of another year's report, or a year that was typed wrongly; a report may also misprint its own. */
function remindOfYear(rows: readonly FigureRow[], year: string, say: Remind): void {
  for (const { line, cells } of rows) {
    if (cells.fact !== REPORT_YEAR || cells.value === '' || cells.value.includes(year)) continue;
    const found = quoted(cells.value);
    const expected = `${year}，与文件夹的年度相同`;
    const action = '请对照原文；报告印错的照抄，并在 note 说明';
    say('figures.csv', { row: line, column: 'value', found, expected, action }, '提醒');
  }
}

/** One line for all rows that print the same unusual unit: a report often keeps to one unit throughout. */
function remindOfUnits(
  rows: readonly FigureRow[],
  { glossary, units }: Catalogue['words'],
  limit: Decimal,
  say: Remind,
): void {
  const unusual = rows.flatMap(({ line, cells }) => {
    const unit = units.get(cells.unit);
    const usual = usualUnit(glossary.byId(cells.fact), unit?.kind);
    if (!usual || !unit) return [];
    const ratio = usual.factor.div(unit.factor);
    const times = ratio.lt(1) ? unit.factor.div(usual.factor) : ratio;
    const said = `“${unit.id}”，与字典的“${usual.id}”相差 ${times.toString()} 倍`;
    return times.lt(limit) ? [] : [{ line, said }];
  });
  for (const [said, places] of Map.groupBy(unusual, (each) => each.said)) {
    const lines = places.map((each) => String(each.line)).join('、');
    const found = `第${lines}行的${said}`;
    const action = '请对照原文；照印刷就是这样，不必改';
    say('figures.csv', { column: 'unit', found, expected: '印刷的单位', action }, '提醒');
  }
}

/** The glossary's unit where the printed one is of its kind. */
function usualUnit(fact: Fact | undefined, kind: string | undefined): Fact['unit'] {
  return fact?.unit?.kind === kind ? fact?.unit : undefined;
}

function remindOfScores(
  rows: readonly ScoreRow[],
  { rubric, scores }: ReportRecord,
  draft: boolean,
  say: Remind,
): void {
  const whole = rows.filter((row) => row.cells.item === '').map((row) => row.cells.indicator);
  const absent = rubric.indicators.filter((each) => !whole.includes(each.id));
  if (absent.length > 0)
    say('scores.csv', {
      found: `没有指标 ${firstListed(
        absent.map((each) => each.name),
        '项',
      )}`,
      expected: '每个三级指标一行',
      action: '请补上；报告没有打分的，score 留空',
    });
  const open = whole.length - scores.filter((each) => each.item === '').length;
  if (draft && open > 0)
    say('scores.csv', {
      found: `${String(open)} 行没有自评得分`,
      expected: '报告打了分的都已照抄',
      action: '请对着报告逐行填；报告没有打分的留空',
    });
}
