/** Puts a payload into every text field, and takes back each that the validation names: what is left it lets through. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dataset } from '../../../../src/dataset/load.ts';
import { publish } from '../../../../src/dataset/publication.ts';
import type { Problem } from '../../../../src/engine/model/problem.ts';
import { fieldsOf, writeFile, type Injection } from './fields.ts';
import { PAYLOADS } from './payloads.ts';

export interface Injected {
  readonly kept: readonly Injection[];
  readonly refused: readonly Injection[];
}

const MOST_ROUNDS = 60;

/** @param folder with data/ and public/; its data/ is changed */
export function inject(folder: string, round: number): Injected {
  const root = join(folder, 'data');
  const fields = fieldsOf(root);
  const sound = new Map(fields.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]));
  let kept: readonly Injection[] = fields.map((field, index) => {
    const payload = PAYLOADS[(index + round * 37) % PAYLOADS.length] ?? '';
    // Beside the old text as well as instead of it: a word that is known may still be recognised.
    return { field, text: (index + round) % 2 === 0 ? payload : `${field.original}${payload}` };
  });
  const all = kept;
  write(root, sound, kept);
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const problems = problemsOf(folder);
    if (problems.length === 0) return { kept, refused: all.filter((each) => !kept.includes(each)) };
    const left = without(kept, problems, rounds > MOST_ROUNDS / 2);
    if (left.length === kept.length) throw new Error(`not ours: ${JSON.stringify(problems[0])}`);
    kept = left;
    write(root, sound, kept);
  }
  throw new Error('the validation never comes to an end');
}

/** Writes the sound data with fewer injections. */
export function write(
  root: string,
  sound: ReadonlyMap<string, string>,
  kept: readonly Injection[],
): void {
  const byFile = Map.groupBy(kept, ({ field }) => field.file);
  for (const [file, text] of sound) writeFile(root, file, text, byFile.get(file) ?? []);
}

function problemsOf(folder: string): readonly Problem[] {
  const dataset = new Dataset(join(folder, 'data'), join(folder, 'public'));
  for (const key of dataset.catalogue.reports) publish(dataset, key);
  return [...dataset.problems, ...dataset.unrecordedDocuments()];
}

/** Takes back the cells that are named; else their rows, else their files; at last the shared lists. */
function without(
  kept: readonly Injection[],
  problems: readonly Problem[],
  isLate: boolean,
): readonly Injection[] {
  const taken = new Set<Injection>();
  for (const { file, row, column } of problems) {
    const inFile = kept.filter(({ field }) => `data/${field.file}` === file);
    const inRow = inFile.filter(({ field }) => field.row === row);
    const inCell = inRow.filter(({ field }) => field.column === column);
    const [found = []] = [inCell, inRow, inFile].filter((each) => each.length > 0);
    for (const each of found) taken.add(each);
  }
  // What is wrong follows from a name in another file.
  if (taken.size === 0 || isLate)
    for (const each of kept) if (!each.field.file.startsWith('jurisdictions/')) taken.add(each);
  return kept.filter((each) => !taken.has(each));
}
