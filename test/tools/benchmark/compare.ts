/** How much of what a document states was read, and what was read that it does not state. */
import type { FoundFigure, Imported } from '../../../src/importer/imported.ts';
import type { Units } from '../../../src/engine/model/unit.ts';
import type { ExpectedRow, Fixture } from './fixtures.ts';
import { sameValue } from './same-value.ts';

export interface Comparison {
  readonly file: string;
  /** Values read, and how many of them the document states. */
  readonly read: number;
  readonly right: number;
  /** Values the document states, and how many of them were read. */
  readonly present: number;
  readonly found: number;
  readonly scores: number;
  readonly scoresRight: number;
  /** A line each: fact, value and why it is wrong. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Right values said to stand where they do not. */
  readonly misplaced: readonly string[];
}

/** Of the cover, compared with the list of documents. */
const ON_COVER = ['reportYear', 'departmentName'];

export function compare(fixture: Fixture, imported: Imported, units: Units): Comparison {
  const figures = imported.figures.filter(({ fact }) => !ON_COVER.includes(fact.id));
  const accepts = (rows: readonly ExpectedRow[], figure: FoundFigure): ExpectedRow | undefined =>
    rows.find((row) => row.fact === figure.fact.id && sameValue(row, figure, units));
  const wrongFigures = figures.filter(
    (figure) => !accepts(fixture.must, figure) && !accepts(fixture.may, figure),
  );
  const missed = fixture.must.filter((row) => !figures.some((figure) => accepts([row], figure)));
  const scores = compareScores(fixture, imported, units);
  return {
    file: fixture.file,
    read: figures.length,
    right: figures.length - wrongFigures.length,
    present: fixture.must.length,
    found: fixture.must.length - missed.length,
    scores: fixture.scores.length,
    scoresRight: scores.right,
    wrong: [
      ...wrongFigures.map((figure) => describeWrong(figure, accepts(fixture.not, figure))),
      ...scores.wrong,
      ...compareCover(fixture, imported),
    ],
    missed: [
      ...missed.map(({ fact, value, unit }) => `${fact} ${value} ${unit}`),
      ...scores.missed,
    ],
    misplaced: figures.flatMap((figure) => {
      const row = accepts(fixture.must, figure);
      return row && isMisplaced(row, figure) ? [`${figure.fact.id} ${figure.value}`] : [];
    }),
  };
}

function describeWrong({ fact, value, unit, mentions }: FoundFigure, trap?: ExpectedRow): string {
  const why = trap ? 'is another year’s or another’s figure' : 'is not stated';
  return `${fact.id} ${value} ${unit} ${why}: ${mentions.map(({ quote }) => `“${quote}”`).join(' ')}`;
}

function compareScores(
  { scores }: Fixture,
  imported: Imported,
  units: Units,
): {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
} {
  const key = (each: { indicator: string; item: string }): string =>
    `${each.indicator}|${each.item}`;
  const expected = new Map(scores.map((each) => [key(each), each.score]));
  const same = (score: string, other: string | undefined): boolean =>
    other !== undefined &&
    sameValue({ value: score, unit: '分' }, { value: other, unit: '分' }, units);
  const found = new Map(imported.scores.map((each) => [key(each), each.score]));
  return {
    right: scores.filter((each) => same(each.score, found.get(key(each)))).length,
    wrong: imported.scores
      .filter((each) => !same(each.score, expected.get(key(each))))
      .map(
        (each) => `score ${key(each)} ${each.score}, not ${expected.get(key(each)) ?? 'scored'}`,
      ),
    missed: scores.filter((each) => !found.has(key(each))).map((each) => `score ${key(each)}`),
  };
}

function compareCover({ year, department }: Fixture, { cover }: Imported): readonly string[] {
  return [
    ...(cover.year && cover.year.value !== year
      ? [`cover year ${cover.year.value}, not ${year}`]
      : []),
    ...(cover.department && cover.department.value !== department
      ? [`cover department ${cover.department.value}, not ${department}`]
      : []),
  ];
}

/** Told only where the document's own places are known. */
function isMisplaced(row: ExpectedRow, { mentions }: FoundFigure): boolean {
  const known = row.lines.length > 0 ? row.lines : row.pages;
  if (known.length === 0) return false;
  const isThere = (span: { from: number; to: number }): boolean =>
    known.some((place) => span.from <= place && place <= span.to);
  return !mentions.some(({ place }) =>
    (row.lines.length > 0 ? place.lines : place.pages).some(isThere),
  );
}
