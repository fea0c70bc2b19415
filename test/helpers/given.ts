/** What a case gives: published facts in one line of text, and YAML entries. */
import type { Figure } from '../../src/engine/model/figure.ts';
import { Figures } from '../../src/engine/model/figures.ts';
import { readYaml, type Entry } from '../../src/engine/model/entry.ts';
import { exampleFigures } from '../../src/engine/rubric/example.ts';
import { caseText, fail } from './cases.ts';
import { words } from './data.ts';

/**
 * Reads `在编人数=14 人; 核定编制数=20 人`. Facts left out are unpublished; `=不适用` is not applicable;
 * `=3 万元 | 4 万元` is printed twice with two values.
 */
export function given(text: string): Figures {
  const facts = text.split(';').flatMap((each): Figure[] => {
    const [name = '', value = ''] = each.split('=').map((part) => part.trim());
    if (name === '') return [];
    const mentions = value.split('|').map((mention) => mention.trim());
    const figures = mentions.flatMap((mention) => oneFigure(name, mention));
    return mentions.length < 2
      ? figures
      : figures.map((figure) => ({ ...figure, status: 'conflict' }));
  });
  return new Figures(facts);
}

function oneFigure(name: string, value: string): readonly Figure[] {
  const facts = new Map([[name, value]]);
  return exampleFigures({ file: 'given', line: undefined, facts, expected: new Map() }, words);
}

/** A YAML text that must be sound. */
export function entryOf(text: string): Entry {
  const entry = readYaml(text, 'case', fail);
  if (!entry) throw new Error('no YAML');
  return entry;
}

/** A YAML file of test/cases whose top level is a map from names to cases. */
export function entriesOf(name: string): ReadonlyMap<string, Entry> {
  const entry = readYaml(caseText(name), name, fail);
  return new Map(entry?.keys().map((key) => [key, entry.at(key)]));
}
