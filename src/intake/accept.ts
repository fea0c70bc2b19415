/** --accept: which differences are settled in favour of what an import reads. */
import { CORRECTION_COLUMNS } from '../dataset/load-corrections.ts';
import type { Catalogue } from '../dataset/catalogue.ts';
import { CARD_KEYS } from '../importer/merge/card.ts';
import type { Files } from '../importer/merge/existing-folder.ts';
import type { Accepts } from '../importer/merge/three-way.ts';
import { readTable } from '../engine/model/csv.ts';
import type { Glossary } from '../engine/model/glossary.ts';
import { quoted, type Problem } from '../engine/model/problem.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import type { ImportCommand } from './import-command.ts';

type Indicators = Pick<Rubric, 'indicators'>;

/** A misspelt name would silently accept nothing, an ambiguous one more than was meant. */
export function acceptProblems(
  { accept }: Pick<ImportCommand, 'accept'>,
  { words: { glossary }, rubrics }: Pick<Catalogue, 'words' | 'rubrics'>,
): readonly Problem[] {
  if (accept === undefined || accept === 'all') return [];
  return accept.flatMap((name) => {
    const meant = rubrics.map((rubric) => keysOf(name, glossary, rubric));
    const several = meant.find(({ length }) => length > 1);
    const problem = { file: '命令行', column: '--accept' };
    if (several)
      return {
        ...problem,
        found: `${quoted(name)}，可以是 ${several.join('、')}`,
        expected: '一个事实或指标',
        action: '请写其中一个的 id',
      };
    if (meant.some(({ length }) => length > 0)) return [];
    const expected = `事实或指标的 id 或中文名、tables.csv 里的文件名，或 ${CARD_KEYS.join('、')}`;
    return { ...problem, found: quoted(name), expected, action: '请照差异表里写的改正' };
  });
}

/** By id, or by the exact name or alias; an item of an indicator behind a slash. */
function keysOf(name: string, glossary: Glossary, { indicators }: Indicators): readonly string[] {
  const [, subject = '', item = ''] = /^([^/]*)(\/.*)?$/.exec(name) ?? [];
  const isId =
    glossary.byId(name) !== undefined ||
    indicators.some(({ id }) => id === subject) ||
    CARD_KEYS.includes(name) ||
    name.endsWith('.csv');
  if (isId) return [name];
  const facts = glossary.facts.filter((fact) => fact.name === name || fact.aliases.includes(name));
  const named = indicators.filter((indicator) => indicator.name === subject);
  return [...facts.map(({ id }) => id), ...named.map(({ id }) => `${id}${item}`)];
}

/** @param corrected what a bare --accept leaves alone: it has to be named */
export function acceptsOf(
  { accept }: Pick<ImportCommand, 'accept'>,
  glossary: Glossary,
  rubric: Indicators,
  corrected: ReadonlySet<string>,
): Accepts {
  if (accept === undefined) return () => false;
  if (accept === 'all') return (key) => !corrected.has(correctionSubject(key));
  const keys = new Set(accept.flatMap((name) => keysOf(name, glossary, rubric)));
  return (key) => keys.has(key);
}

/** A correction names an indicator, never one of its items. */
export function correctionSubject(key: string): string {
  return key.replace(/\/.*$/, '');
}

/** Facts and indicators of corrections.csv: the dataset has made sure that what stands is what the latest one says. */
export function correctedIn(files: Files): ReadonlySet<string> {
  const text = files.get('corrections.csv');
  if (text === undefined || text === '') return new Set();
  const spec = { file: 'corrections.csv', columns: CORRECTION_COLUMNS };
  const rows = readTable(new TextEncoder().encode(text), spec, () => undefined);
  return new Set(rows.map(({ cells }) => cells.fact));
}
