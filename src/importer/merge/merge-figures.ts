/** figures.csv after an import: every fact merged as a whole, rows and notes of a person kept. */
import type { Glossary } from '../../engine/model/glossary.ts';
import { WIDE_TABLE_RULE } from '../../engine/model/import-trace.ts';
import { FIGURE_COLUMNS, STATUS_WORDS } from '../../engine/model/read-figures.ts';
import { joinSources } from '../../engine/model/source.ts';
import type { FoundFigure } from '../imported.ts';
import { oneLine, type CsvCells } from './csv-text.ts';
import { placeColumns, placeText } from './place-text.ts';
import { decideMerge, takesTheirs, type Accepts, type Merged, type Version } from './three-way.ts';

export type FigureCells = CsvCells<(typeof FIGURE_COLUMNS)[number]>;

export interface MergedFigures {
  readonly rows: readonly FigureCells[];
  readonly merged: readonly Merged[];
}

/** A reading may speak of some facts only; of the others nothing follows from its silence. */
export type FactScope = (fact: string) => boolean;

/** @param base rows as the last import wrote them; none where there was no import */
export function mergeFigures(
  mine: readonly FigureCells[],
  base: readonly FigureCells[],
  found: readonly FoundFigure[],
  { glossary, scope, accepts }: { glossary: Glossary; scope: FactScope; accepts: Accepts },
): MergedFigures {
  const theirs = found.map(figureRow);
  const [mineOf, baseOf, theirsOf] = [grouped(mine), grouped(base), grouped(theirs)];
  // Facts of the file in its order, then what is new in that of the glossary.
  const known = glossary.facts.map(({ id }) => id).filter((id) => theirsOf.has(id));
  const keys = [...new Set([...mineOf.keys(), ...known])];
  const results = keys.map((key) => {
    const rows = mineOf.get(key) ?? [];
    const fresh = theirsOf.get(key) ?? [];
    if (!scope(key)) return { rows, merged: [] };
    const versions = {
      base: versionOf(baseOf.get(key) ?? []),
      mine: versionOf(rows),
      theirs: versionOf(fresh),
    };
    // 未公布 and nothing read are the same finding.
    const isUnpublished = rows.every(({ status }) => status === STATUS_WORDS.missing);
    const agrees = fresh.length === 0 && rows.length > 0 && isUnpublished;
    const verdict = agrees ? 'same' : decideMerge(versions, accepts(key));
    const name = glossary.byId(key)?.name ?? rows[0]?.name ?? key;
    const kept = takesTheirs(verdict) ? withNotes(fresh, rows) : rows;
    return { rows: kept, merged: [{ kind: 'figure' as const, key, name, verdict, ...versions }] };
  });
  return {
    rows: results.flatMap((each) => each.rows),
    merged: results.flatMap((each) => each.merged),
  };
}

function grouped(rows: readonly FigureCells[]): ReadonlyMap<string, readonly FigureCells[]> {
  return Map.groupBy(rows, ({ fact }) => fact);
}

/** The row of one value; its line and page name every mention. */
export function figureRow({ fact, status, value, unit, mentions }: FoundFigure): FigureCells {
  const source = joinSources(mentions.map(({ place }) => place));
  const printed = oneLine(value);
  const word = STATUS_WORDS[status];
  const note = noteOf(mentions[0]?.rule ?? '');
  return {
    fact: fact.id,
    name: fact.name,
    value: printed,
    unit,
    status: word,
    ...placeColumns(source),
    note,
  };
}

const TABLE_NOTE = `取自${WIDE_TABLE_RULE}`;

/** A line of a wide table must not be taken for one of the report. */
function noteOf(rule: string): string {
  if (!rule.startsWith(WIDE_TABLE_RULE)) return '';
  return `取自${rule.slice(0, rule.lastIndexOf('×列'))}，行号是表的行`;
}

/** Two values of a conflict are one version. A bare 未公布 says nothing yet; with a note it is somebody's finding. */
function versionOf(rows: readonly FigureCells[]): Version | undefined {
  const said = rows.filter((row) => row.status !== STATUS_WORDS.missing || row.note !== '');
  if (said.length === 0) return undefined;
  const values = said.map(({ value, unit, status }) =>
    value === '' ? status : withUnit(value, unit),
  );
  return { value: values.join(' | '), place: said.map(placeText).join(' | ') };
}

function withUnit(value: string, unit: string): string {
  if (unit === '') return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

/** Notes are a person's: each stays with its value, or with the fact's first row. */
function withNotes(
  fresh: readonly FigureCells[],
  rows: readonly FigureCells[],
): readonly FigureCells[] {
  const [first] = rows;
  const bare = first && {
    ...first,
    value: '',
    status: STATUS_WORDS.missing,
    line: '',
    page: '',
    note: '',
  };
  const targets = fresh.length > 0 || !bare ? fresh : [bare];
  const lost = rows.filter((row) => !targets.some(({ value }) => value === row.value));
  return targets.map((row, index) => {
    const own = rows.filter(({ value }) => value === row.value);
    const notes = [...own, ...(index === 0 ? lost : [])].map(({ note }) => note);
    const kept = notes.filter((note) => note !== '' && !note.startsWith(TABLE_NOTE));
    const fresh = row.note.startsWith(TABLE_NOTE) ? [row.note] : [];
    return { ...row, note: [...new Set([...kept, ...fresh])].join('；') };
  });
}
