/** Reads one report's folder. */
import type { CheckInput } from '../engine/checks/given.ts';
import { readOwnChecks, type OwnChecks } from '../engine/checks/read-checks.ts';
import { readTable } from '../engine/model/csv.ts';
import type { Disclosure } from '../engine/model/disclosure.ts';
import type { Figure } from '../engine/model/figure.ts';
import { Figures } from '../engine/model/figures.ts';
import { FIGURE_COLUMNS, readFigures } from '../engine/model/read-figures.ts';
import { readScores, type SelfScore } from '../engine/model/read-scores.ts';
import type { PublishedTable } from '../engine/model/table.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import type { Folder } from './folder.ts';
import type { ReportKey, ReportRecord } from './jurisdiction.ts';
import { checkReportPlaces, extentOf } from './check-places.ts';
import { loadCard } from './load-card.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadDisclosures } from './load-disclosures.ts';
import { checkImport } from './load-import.ts';
import { loadTables } from './load-tables.ts';
import { compareOwnTableFigures } from './own-table-figures.ts';
import type { ReportFiles } from './report-files.ts';
import { standingTables } from './standing-tables.ts';
import type { Catalogue } from './catalogue.ts';

export interface Reading {
  readonly publicRoot: string;
  /** What was read of this report before, and keeps what is read now. */
  readonly files: ReportFiles;
  /** Its places and its own tables are held against it: not where nobody listens. */
  readonly isJudged: boolean;
}

export function loadReport(
  root: Folder,
  catalogue: Catalogue,
  key: ReportKey,
  { publicRoot, files, isJudged }: Reading,
): ReportRecord | undefined {
  const jurisdiction = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  const department = jurisdiction?.departments.find((each) => each.id === key.department);
  const folder = folderOf(root, key);
  const card = loadCard(folder, key, catalogue);
  if (!jurisdiction || !department || !card) return undefined;
  const imported = isJudged ? checkImport(folder, catalogue.words.glossary) : undefined;
  const figures = loadFigures(folder, catalogue, files).map((figure) =>
    calledAs(figure, card.card.names.get(figure.fact.id)),
  );
  const scores = loadScores(folder, card.rubric);
  const disclosures = loadDisclosures(folder, { key, jurisdiction, catalogue, publicRoot, files });
  if (imported) {
    const counted = imported.sha256 === card.card.sha256 ? imported.pages : '';
    checkReportPlaces(folder, extentOf(card.card, counted), disclosures, files);
  }
  const tables = loadReportTables(folder, catalogue, disclosures, files);
  if (isJudged) compareOwnTableFigures(folder, figures, tables);
  return {
    key,
    jurisdiction,
    department,
    card: card.card,
    rubric: card.rubric,
    figures,
    scores,
    ownChecks: loadOwnChecks(folder, catalogue),
    tables,
    disclosures,
    corrections: loadCorrections(folder, {
      glossary: catalogue.words.glossary,
      rubric: card.rubric,
      figures,
      scores,
      limits: catalogue.limits,
    }),
    summary: loadSummary(folder),
  };
}

function calledAs(figure: Figure, name: string | undefined): Figure {
  return name === undefined ? figure : { ...figure, calledAs: name };
}

function loadFigures(from: Folder, { words }: Catalogue, files: ReportFiles): readonly Figure[] {
  return files.figures.read(from, (folder) => {
    const bytes = folder.bytes('figures.csv');
    if (!bytes) return [];
    const file = folder.label('figures.csv');
    files.rows = readTable(bytes, { file, columns: FIGURE_COLUMNS }, () => undefined);
    return readFigures(bytes, file, words, folder.report);
  });
}

function loadReportTables(
  from: Folder,
  { words, disclosureTables }: Catalogue,
  documents: readonly Disclosure[],
  files: ReportFiles,
): readonly PublishedTable[] {
  return files.tables.read(from.sub('tables'), (folder) =>
    loadTables(folder, { words, known: disclosureTables, documents }),
  );
}

/** 公布数 and 公开的表 alone, as another year's checks need them. */
export function loadGiven(
  root: Folder,
  catalogue: Catalogue,
  key: ReportKey,
  files: ReportFiles,
): CheckInput {
  const folder = folderOf(root, key);
  const jurisdiction = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  const disclosures = jurisdiction
    ? loadDisclosures(folder, { key, jurisdiction, catalogue, files })
    : [];
  return {
    figures: new Figures(loadFigures(folder, catalogue, files)),
    tables: standingTables(loadReportTables(folder, catalogue, disclosures, files), disclosures),
  };
}

export function folderOf(root: Folder, { jurisdiction, year, department }: ReportKey): Folder {
  return root.sub('jurisdictions').sub(jurisdiction).sub(year).sub(department);
}

function loadScores(folder: Folder, { indicators }: Rubric): readonly SelfScore[] {
  const bytes = folder.bytes('scores.csv');
  const scorable = new Map(indicators.map((each) => [each.id, each]));
  return bytes ? readScores(bytes, folder.label('scores.csv'), scorable, folder.report) : [];
}

function loadOwnChecks(folder: Folder, catalogue: Catalogue): OwnChecks {
  const entry = folder.has('checks.yaml') ? folder.yaml('checks.yaml') : undefined;
  return entry
    ? readOwnChecks(entry, catalogue.checkWords, catalogue.checks)
    : { checks: [], adopted: new Set() };
}

function loadSummary(folder: Folder): readonly string[] {
  const text = folder.has('summary.md') ? folder.text('summary.md') : undefined;
  // A hint to the clerk in a comment is nothing to publish.
  const shown = (text ?? '').replaceAll(/<!--[^]*?-->/g, '');
  const paragraphs = shown.split(/\n\s*\n/).map((each) => each.replaceAll('\n', '').trim());
  return paragraphs.filter((each) => each !== '' && !each.startsWith('#'));
}
