/** Reads one report's folder. */
import { readOwnChecks, type OwnChecks } from '../checks/read-checks.ts';
import type { Entry } from '../model/entry.ts';
import { readTable } from '../model/csv.ts';
import { quoted } from '../model/problem.ts';
import { readFigures } from '../model/read-figures.ts';
import { readScores, type Scorable } from '../model/read-scores.ts';
import { parseSpans } from '../model/source.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Folder } from './folder.ts';
import type {
  Correction,
  Disclosure,
  ReportCard,
  ReportKey,
  ReportRecord,
} from './jurisdiction.ts';
import { loadTables } from './load-tables.ts';
import type { Catalogue } from './load.ts';

export function loadReport(
  root: Folder,
  catalogue: Catalogue,
  key: ReportKey,
): ReportRecord | undefined {
  const jurisdiction = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  const department = jurisdiction?.departments.find((each) => each.id === key.department);
  const folder = root.sub('jurisdictions').sub(key.jurisdiction).sub(key.year).sub(key.department);
  const card = loadCard(folder, key, catalogue);
  if (!jurisdiction || !department || !card) return undefined;
  const { words } = catalogue;
  const figures = folder.bytes('figures.csv');
  const scores = folder.bytes('scores.csv');
  return {
    key,
    jurisdiction,
    department,
    card: card.card,
    rubric: card.rubric,
    figures: figures ? readFigures(figures, folder.label('figures.csv'), words, folder.report) : [],
    scores: scores
      ? readScores(scores, folder.label('scores.csv'), scorable(card.rubric), folder.report)
      : [],
    ownChecks: loadOwnChecks(folder, catalogue),
    tables: loadTables(folder.sub('tables')),
    disclosures: loadDisclosures(folder),
    corrections: loadCorrections(folder, catalogue),
    summary: loadSummary(folder),
  };
}

function loadCard(
  folder: Folder,
  key: ReportKey,
  catalogue: Catalogue,
): { card: ReportCard; rubric: Rubric } | undefined {
  const entry = folder.yaml('report.yaml');
  if (!entry) return undefined;
  for (const [name, expected] of [
    ['部门', key.department],
    ['年度', key.year],
  ] as const)
    if (entry.text(name) !== expected)
      entry
        .at(name)
        .problem(quoted(entry.text(name)), `文件夹名 ${quoted(expected)}`, '请让两者一致');
  const id = entry.text('评分标准');
  const rubric = catalogue.rubrics.find((each) => each.id === id);
  if (!rubric) entry.at('评分标准').problem(quoted(id), 'rubrics 文件夹里的编号', '请改正');
  if (rubric && !appliesTo(rubric, key))
    entry
      .at('评分标准')
      .problem(
        quoted(id),
        `适用于 ${key.jurisdiction} ${key.year} 年度的评分标准`,
        `请换成适用的版本（${id} 适用 ${rubric.jurisdiction} ${rubric.years.join('、')}）`,
      );
  const file = entry.at('文件');
  const card = {
    title: entry.text('标题'),
    rubric: id,
    fileName: file.text('名称'),
    form: file.text('形式'),
    lineCount: file.optionalText('行数'),
    sha256: file.text('sha256'),
    url: file.optionalText('网址'),
    retrieved: file.text('取得日期'),
    note: file.optionalText('说明'),
  };
  entry.optionalText('个人信息');
  checkFiction(entry, key, catalogue);
  file.done();
  entry.done();
  return rubric && { card, rubric };
}

/** Invented reports live in an invented jurisdiction: only there is every page marked. */
function checkFiction(entry: Entry, key: ReportKey, catalogue: Catalogue): void {
  const said = entry.optionalText('虚构');
  const place = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  if (said === '是' && place?.fictional === false)
    entry
      .at('虚构')
      .problem(
        quoted(said),
        '否，与 jurisdiction.yaml 一致',
        '虚构的报告请放进虚构的行政区，页面才会逐页标明',
      );
}

function appliesTo(rubric: Rubric, key: ReportKey): boolean {
  return rubric.jurisdiction === key.jurisdiction && rubric.years.includes(key.year);
}

function scorable(rubric: Rubric): Scorable {
  return new Map(rubric.indicators.map((each) => [each.id, each]));
}

function loadOwnChecks(folder: Folder, catalogue: Catalogue): OwnChecks {
  const entry = folder.has('checks.yaml') ? folder.yaml('checks.yaml') : undefined;
  return entry
    ? readOwnChecks(entry, catalogue.words, catalogue.checks)
    : { checks: [], adopted: new Set() };
}

function loadDisclosures(folder: Folder): readonly Disclosure[] {
  if (!folder.has('disclosures.csv')) return [];
  const columns = [
    'kind',
    'title',
    'document_number',
    'approved_on',
    'published_on',
    'url',
    'note',
    'line',
  ] as const;
  const file = folder.label('disclosures.csv');
  const rows = readTable(
    folder.bytes('disclosures.csv') ?? new Uint8Array(),
    { file, columns },
    folder.report,
  );
  return rows.map(({ line, cells }) => {
    const check = (column: keyof typeof cells, fits: boolean, expected: string): void => {
      const found = quoted(cells[column]);
      if (!fits) folder.report({ file, row: line, column, found, expected, action: '请改正' });
    };
    const isDate = (text: string): boolean => text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
    check('approved_on', isDate(cells.approved_on), '空或 2021-09-10 式的日期');
    check('published_on', isDate(cells.published_on), '空或 2021-09-10 式的日期');
    check('url', cells.url === '' || /^https?:\/\//.test(cells.url), '空或 http(s) 网址');
    const lines = parseSpans(cells.line);
    check('line', lines !== undefined, '行号，如 353-355');
    return {
      kind: cells.kind,
      title: cells.title,
      documentNumber: cells.document_number,
      approvedOn: cells.approved_on,
      publishedOn: cells.published_on,
      url: cells.url,
      note: cells.note,
      lines: lines ?? [],
    };
  });
}

function loadCorrections(folder: Folder, catalogue: Catalogue): readonly Correction[] {
  if (!folder.has('corrections.csv')) return [];
  const columns = ['date', 'fact', 'old', 'new', 'reason'] as const;
  const file = folder.label('corrections.csv');
  const rows = readTable(
    folder.bytes('corrections.csv') ?? new Uint8Array(),
    { file, columns },
    folder.report,
  );
  return rows.map(({ line, cells }) => {
    const known = catalogue.words.glossary.byId(cells.fact);
    if (!known) {
      const found = quoted(cells.fact);
      const expected = 'glossary.csv 中的 id';
      folder.report({ file, row: line, column: 'fact', found, expected, action: '请改正' });
    }
    return cells;
  });
}

function loadSummary(folder: Folder): readonly string[] {
  const text = folder.has('summary.md') ? folder.text('summary.md') : undefined;
  const paragraphs = (text ?? '').split(/\n\s*\n/).map((each) => each.replaceAll('\n', '').trim());
  return paragraphs.filter((each) => each !== '' && !each.startsWith('#'));
}
