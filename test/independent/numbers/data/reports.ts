/** One report's folder: its figures, self scores, documents, tables and own checks. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { Figures } from './figures.ts';
import { type Folder, type Row, word } from './files.ts';
import type { Glossary } from './glossary.ts';
import type { Rubric } from './rubrics.ts';
import { readTables, type Table } from './tables.ts';
import type { Units } from './units.ts';

export interface Report {
  readonly jurisdiction: string;
  readonly year: string;
  readonly department: string;
  readonly title: string;
  readonly rubric: Rubric;
  readonly figures: Figures;
  /** Self score by indicator; an indicator without one is absent. */
  readonly scores: ReadonlyMap<string, Exact>;
  /** Self score of single items, by "indicator item", where the report gives them. */
  readonly itemScores: ReadonlyMap<string, Exact>;
  readonly documents: readonly Row[];
  readonly listedTables: readonly Row[];
  readonly tables: readonly Table[];
  readonly ownChecks: readonly Yaml[];
}

export interface Reading {
  readonly glossary: Glossary;
  readonly units: Units;
  readonly rubrics: readonly Rubric[];
}

/** Undefined for a draft: it is checked, but not published. */
export function readReport(
  folder: Folder,
  [jurisdiction, year, department]: readonly [string, string, string],
  { glossary, units, rubrics }: Reading,
): Report | undefined {
  if (folder.has('draft.md') || !folder.has('report.yaml')) return undefined;
  const card = folder.yaml('report.yaml');
  const rubric = rubrics.find((each) => each.id === word(card, '评分标准'));
  if (!rubric) throw new Error(`no rubric for ${folder.path}`);
  const checks = folder.yaml('checks.yaml');
  return {
    jurisdiction,
    year,
    department,
    title: word(card, '标题'),
    rubric,
    figures: Figures.read(folder.rows('figures.csv'), glossary, units),
    scores: readScores(folder.rows('scores.csv'), false),
    itemScores: readScores(folder.rows('scores.csv'), true),
    documents: folder.rows('disclosures.csv'),
    listedTables: folder.rows('disclosed-tables.csv'),
    tables: readTables(folder.folder('tables')),
    ownChecks: Array.isArray(checks) ? checks : [],
  };
}

function readScores(rows: readonly Row[], ofItems: boolean): Map<string, Exact> {
  const scores = new Map<string, Exact>();
  for (const row of rows) {
    const [indicator = '', item = '', score = ''] = [row['indicator'], row['item'], row['score']];
    if (score === '' || (item !== '') !== ofItems) continue;
    scores.set(ofItems ? `${indicator} ${item}` : indicator, Exact.of(score));
  }
  return scores;
}
