/** Reads one report's folder. */
import type { CheckInput } from '../engine/checks/given.ts';
import { readOwnChecks, type OwnChecks } from '../engine/checks/read-checks.ts';
import type { Disclosure } from '../engine/model/disclosure.ts';
import type { Figure } from '../engine/model/figure.ts';
import { Figures } from '../engine/model/figures.ts';
import { readFigures } from '../engine/model/read-figures.ts';
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
import { standingTables } from './standing-tables.ts';
import type { Catalogue } from './catalogue.ts';

export function loadReport(
  root: Folder,
  catalogue: Catalogue,
  key: ReportKey,
  publicRoot: string,
): ReportRecord | undefined {
  const jurisdiction = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  const department = jurisdiction?.departments.find((each) => each.id === key.department);
  const folder = folderOf(root, key);
  const card = loadCard(folder, key, catalogue);
  if (!jurisdiction || !department || !card) return undefined;
  const imported = checkImport(folder, catalogue.words.glossary);
  const figures = loadFigures(root, catalogue, key).map((figure) =>
    calledAs(figure, card.card.names.get(figure.fact.id)),
  );
  const scores = loadScores(folder, card.rubric);
  const disclosures = loadDisclosures(folder, { key, jurisdiction, catalogue, publicRoot });
  const counted = imported.sha256 === card.card.sha256 ? imported.pages : '';
  checkReportPlaces(folder, extentOf(card.card, counted), disclosures);
  const tables = loadReportTables(folder, catalogue, disclosures);
  compareOwnTableFigures(folder, figures, tables);
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

function loadFigures(root: Folder, { words }: Catalogue, key: ReportKey): readonly Figure[] {
  const folder = folderOf(root, key);
  const bytes = folder.bytes('figures.csv');
  return bytes ? readFigures(bytes, folder.label('figures.csv'), words, folder.report) : [];
}

function loadReportTables(
  folder: Folder,
  { words, disclosureTables }: Catalogue,
  documents: readonly Disclosure[],
): readonly PublishedTable[] {
  return loadTables(folder.sub('tables'), { words, known: disclosureTables, documents });
}

/** 公布数 and 公开的表 alone, as another year's checks need them. */
export function loadGiven(root: Folder, catalogue: Catalogue, key: ReportKey): CheckInput {
  const folder = folderOf(root, key);
  const jurisdiction = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  const disclosures = jurisdiction ? loadDisclosures(folder, { key, jurisdiction, catalogue }) : [];
  return {
    figures: new Figures(loadFigures(root, catalogue, key)),
    tables: standingTables(loadReportTables(folder, catalogue, disclosures), disclosures),
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
