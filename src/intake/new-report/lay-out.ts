/** The files of an empty report: everything that is known beforehand filled in, and nothing else. */
import { csvFormatRows } from 'd3-dsv';
import { CORRECTION_COLUMNS } from '../../dataset/load-corrections.ts';
import { DISCLOSURE_COLUMNS } from '../../dataset/disclosure-row.ts';
import { LISTED_TABLE_COLUMNS } from '../../dataset/load-listed-tables.ts';
import { ruleOf } from '../../engine/disclosure/rule.ts';
import { TABLE_COLUMNS } from '../../dataset/load-tables.ts';
import type { Catalogue } from '../../dataset/catalogue.ts';
import { DRAFT_FILE } from '../../dataset/draft.ts';
import { neededFacts } from '../../dataset/needed-facts.ts';
import { FIGURE_COLUMNS, STATUS_WORDS } from '../../engine/model/read-figures.ts';
import { SCORE_COLUMNS } from '../../engine/model/read-scores.ts';
import { cardText } from './card-text.ts';
import { draftText } from './draft-text.ts';
import type { Request } from './new-request.ts';

const SUMMARY_HINT =
  '<!-- 用自己的话写 250 到 400 字：这个部门做什么、钱用在哪里。不摘抄原句，不写人名。写好后删去这一行。 -->\n';

/** @returns file name → content, `draft.md` first because it is the one to read first */
export function layOut(request: Request, catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map([
    [DRAFT_FILE, draftText(request)],
    ['report.yaml', cardText(request)],
    ['figures.csv', table(FIGURE_COLUMNS, figureRows(request, catalogue))],
    ['scores.csv', table(SCORE_COLUMNS, scoreRows(request))],
    ['tables/tables.csv', table(TABLE_COLUMNS, [])],
    ['disclosures.csv', table(DISCLOSURE_COLUMNS, disclosureRows(request, catalogue))],
    ['disclosed-tables.csv', table(LISTED_TABLE_COLUMNS, [])],
    ['corrections.csv', table(CORRECTION_COLUMNS, [])],
    ['summary.md', SUMMARY_HINT],
  ]);
}

/** A row names only the columns it fills: a column added to a reader is laid out empty by itself. */
function table<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${csvFormatRows([[...columns], ...cells])}\n`;
}

function figureRows({ rubric }: Request, catalogue: Catalogue) {
  return neededFacts(catalogue, rubric).map((fact) => ({
    fact: fact.id,
    name: fact.name,
    unit: fact.unit?.id ?? '',
    status: STATUS_WORDS.missing,
  }));
}

function scoreRows({ rubric }: Request) {
  return rubric.indicators.map(({ id, name }) => ({ indicator: id, name }));
}

function disclosureRows({ key }: Request, catalogue: Catalogue) {
  const rule = ruleOf(catalogue.disclosureRules, key.jurisdiction, key.year);
  const judged = rule?.documents.filter(({ finding }) => finding) ?? [];
  return judged.map(({ id, kind }) => ({
    id,
    kind,
    title: `${key.year} 年度${kind}`,
    state: '未查明',
  }));
}
