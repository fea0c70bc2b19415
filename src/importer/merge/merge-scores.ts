/** scores.csv after an import: a score of an indicator or item is merged as one. */
import { SCORE_COLUMNS } from '../../engine/model/read-scores.ts';
import type { MergeRubric } from './reading.ts';
import type { FoundScore } from '../imported.ts';
import { oneLine, type CsvCells } from './csv-text.ts';
import { placeColumns, placeText } from './place-text.ts';
import { decideMerge, takesTheirs, type Accepts, type Merged, type Version } from './three-way.ts';

export type ScoreCells = CsvCells<(typeof SCORE_COLUMNS)[number]>;

export interface MergedScores {
  readonly rows: readonly ScoreCells[];
  readonly merged: readonly Merged[];
}

export function mergeScores(
  mine: readonly ScoreCells[],
  base: readonly ScoreCells[],
  found: readonly FoundScore[],
  { rubric, accepts }: { rubric: MergeRubric; accepts: Accepts },
): MergedScores {
  const theirs = found.map((score) => scoreRow(score, rubric));
  const of = (rows: readonly ScoreCells[], key: string): ScoreCells | undefined =>
    rows.find((row) => keyOf(row) === key);
  const keys = [...new Set([...mine, ...theirs].map(keyOf))];
  const results = keys.map((key) => {
    const [row, fresh] = [of(mine, key), of(theirs, key)];
    const versions = {
      base: versionOf(of(base, key)),
      mine: versionOf(row),
      theirs: versionOf(fresh),
    };
    const verdict = decideMerge(versions, accepts(key));
    const name = nameOf(fresh ?? row);
    const merged: Merged = { kind: 'score', key, name, verdict, ...versions };
    return { row: takesTheirs(verdict) ? taken(fresh, row) : row, merged };
  });
  return {
    rows: results.flatMap(({ row }) => (row ? [row] : [])),
    merged: results.map((each) => each.merged),
  };
}

/** `budget-execution-rate`, or with its item `budget-execution-rate/2`. */
function keyOf({ indicator, item }: ScoreCells): string {
  return item === '' ? indicator : `${indicator}/${item}`;
}

function nameOf(row: ScoreCells | undefined): string {
  if (!row) return '';
  return row.item === '' ? row.name : `${row.name} 评分项 ${row.item}`;
}

export function scoreRow(
  { indicator, item, score, place }: FoundScore,
  rubric: MergeRubric,
): ScoreCells {
  const name = rubric.indicators.find(({ id }) => id === indicator)?.name ?? '';
  return { indicator, name, item, score: oneLine(score), ...placeColumns(place), note: '' };
}

/** The row stays when the score goes: 未自评 is said by an empty one. */
function taken(fresh: ScoreCells | undefined, row: ScoreCells | undefined): ScoreCells | undefined {
  if (!fresh) return row && { ...row, score: '', line: '', page: '' };
  return { ...fresh, note: row?.note ?? '' };
}

function versionOf(row: ScoreCells | undefined): Version | undefined {
  if (!row || (row.score === '' && row.note === '')) return undefined;
  return { value: row.score === '' ? '未自评' : row.score, place: placeText(row) };
}
