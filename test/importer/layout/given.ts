/** Tables as a reader of these tests sees them: text in, printed cells out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid, Line, SourceDocument } from '../../../src/importer/document.ts';
import { describeGrid } from '../../../src/importer/layout/describe-grid.ts';
import { findTextTables } from '../../../src/importer/layout/find-text-tables.ts';
import { readTextTableWords } from '../../../src/importer/layout/layout-words.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import type { Problem } from '../../../src/engine/model/problem.ts';
import { DATA_ROOT, words as vocabulary } from '../../helpers/data.ts';

const FILE = 'recognition/text-tables.yaml';

export const problems: Problem[] = [];
const entry = readYaml(readFileSync(join(DATA_ROOT, FILE), 'utf8'), FILE, (problem) =>
  problems.push(problem),
);
if (!entry) throw new Error(`${FILE} is no YAML`);

export const words = readTextTableWords(entry, {
  facts: vocabulary.glossary.facts.flatMap(({ name, aliases }) => [name, ...aliases]),
  zeroWords: vocabulary.zeroWords,
  units: [...vocabulary.units.keys()],
});

export function lineOf(text: string, index: number): Line {
  return { number: index + 1, page: undefined, text, boxes: undefined, endsParagraph: false };
}

export function documentOf(...texts: readonly string[]): SourceDocument {
  let before = 0;
  const blocks = texts.map((text) => {
    const lines = text.split('\n').map((each, index) => lineOf(each, before + index));
    before += lines.length;
    return { kind: 'text' as const, lines };
  });
  return { format: 'text', blocks, pageSizes: undefined, lineCount: before, remarks: [] };
}

/** Text as its lines, a grid as its rows with ` | ` between the cells and its origin before them. */
export function found(...texts: readonly string[]): readonly string[] {
  return findTextTables(documentOf(...texts), words).blocks.flatMap((block) =>
    block.kind === 'text'
      ? block.lines.map(({ text }) => text.trim()).filter((text) => text !== '')
      : [`[${block.origin}]`, ...rowsOf(block), '[end]'],
  );
}

export function gridsOf(text: string): readonly Grid[] {
  return findTextTables(documentOf(text), words).blocks.filter((block) => block.kind === 'grid');
}

export function rowsOf(grid: Grid): readonly string[] {
  return describeGrid(grid).map((row) => row.join(' | '));
}
