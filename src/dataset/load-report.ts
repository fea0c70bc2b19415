/** Reads one report's folder. */
import { readOwnChecks, type OwnChecks } from '../checks/read-checks.ts';
import type { Figure } from '../model/figure.ts';
import { readFigures } from '../model/read-figures.ts';
import { readScores, type SelfScore } from '../model/read-scores.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Folder } from './folder.ts';
import type { ReportKey, ReportRecord } from './jurisdiction.ts';
import { loadCard } from './load-card.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadDisclosures } from './load-disclosures.ts';
import { loadTables } from './load-tables.ts';
import type { Catalogue } from './load.ts';

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
  const figures = loadFigures(root, catalogue, key);
  const scores = loadScores(folder, card.rubric);
  return {
    key,
    jurisdiction,
    department,
    card: card.card,
    rubric: card.rubric,
    figures,
    scores,
    ownChecks: loadOwnChecks(folder, catalogue),
    tables: loadTables(folder.sub('tables')),
    disclosures: loadDisclosures(folder, { key, jurisdiction, catalogue, publicRoot }),
    corrections: loadCorrections(folder, {
      glossary: catalogue.words.glossary,
      rubric: card.rubric,
      figures,
      scores,
    }),
    summary: loadSummary(folder),
  };
}

export function loadFigures(root: Folder, { words }: Catalogue, key: ReportKey): readonly Figure[] {
  const folder = folderOf(root, key);
  const bytes = folder.bytes('figures.csv');
  return bytes ? readFigures(bytes, folder.label('figures.csv'), words, folder.report) : [];
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
    ? readOwnChecks(entry, catalogue.words, catalogue.checks)
    : { checks: [], adopted: new Set() };
}

function loadSummary(folder: Folder): readonly string[] {
  const text = folder.has('summary.md') ? folder.text('summary.md') : undefined;
  // A hint to the clerk in a comment is nothing to publish.
  const shown = (text ?? '').replaceAll(/<!--[^]*?-->/g, '');
  const paragraphs = shown.split(/\n\s*\n/).map((each) => each.replaceAll('\n', '').trim());
  return paragraphs.filter((each) => each !== '' && !each.startsWith('#'));
}
