/** Reads one report's folder. */
import { readOwnChecks, type OwnChecks } from '../checks/read-checks.ts';
import type { Entry } from '../model/entry.ts';
import type { Figure } from '../model/figure.ts';
import { quoted } from '../model/problem.ts';
import { readFigures } from '../model/read-figures.ts';
import { readScores, type Scorable } from '../model/read-scores.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Folder } from './folder.ts';
import type { ReportCard, ReportKey, ReportRecord } from './jurisdiction.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadDisclosures } from './load-disclosures.ts';
import { loadTables } from './load-tables.ts';
import type { Catalogue } from './load.ts';

export function loadReport(
  root: Folder,
  catalogue: Catalogue,
  key: ReportKey,
): ReportRecord | undefined {
  const jurisdiction = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  const department = jurisdiction?.departments.find((each) => each.id === key.department);
  const folder = folderOf(root, key);
  const card = loadCard(folder, key, catalogue);
  if (!jurisdiction || !department || !card) return undefined;
  const scores = folder.bytes('scores.csv');
  return {
    key,
    jurisdiction,
    department,
    card: card.card,
    rubric: card.rubric,
    figures: loadFigures(root, catalogue, key),
    scores: scores
      ? readScores(scores, folder.label('scores.csv'), scorable(card.rubric), folder.report)
      : [],
    ownChecks: loadOwnChecks(folder, catalogue),
    tables: loadTables(folder.sub('tables')),
    disclosures: loadDisclosures(folder),
    corrections: loadCorrections(folder, catalogue.words.glossary),
    summary: loadSummary(folder),
  };
}

export function loadFigures(root: Folder, { words }: Catalogue, key: ReportKey): readonly Figure[] {
  const folder = folderOf(root, key);
  const bytes = folder.bytes('figures.csv');
  return bytes ? readFigures(bytes, folder.label('figures.csv'), words, folder.report) : [];
}

function folderOf(root: Folder, { jurisdiction, year, department }: ReportKey): Folder {
  return root.sub('jurisdictions').sub(jurisdiction).sub(year).sub(department);
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

function loadSummary(folder: Folder): readonly string[] {
  const text = folder.has('summary.md') ? folder.text('summary.md') : undefined;
  const paragraphs = (text ?? '').split(/\n\s*\n/).map((each) => each.replaceAll('\n', '').trim());
  return paragraphs.filter((each) => each !== '' && !each.startsWith('#'));
}
