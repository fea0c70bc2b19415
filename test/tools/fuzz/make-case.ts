/** The case with a certain number: the same seed and number make the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { dice, type Dice } from '../demo/rng.ts';
import type { Fixture } from '../benchmark/fixtures.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { randomDocument, type Case } from './random-document.ts';
import type { Words } from './vocabulary.ts';

/**
 * @param fixtures what is mutated
 * @param names of facts and indicators, for random documents
 */
export function makeCase(
  seed: string,
  index: number,
  fixtures: readonly [Fixture, ...Fixture[]],
  names: Words,
): Case & { readonly rubric: string } {
  const roll = dice(`${seed}|${String(index)}`);
  const fixture = roll.pick(fixtures);
  const { rubric } = fixture;
  if (roll.oneIn(3)) return { ...randomDocument(roll, names), rubric };
  const name = fixture.file.replace(/^.*\//, '');
  const other = roll.pick(fixtures);
  if (roll.oneIn(4)) return { name, rubric, bytes: mutateBytes(fixture.bytes, other.bytes, roll) };
  return { name, rubric, bytes: mutateInside(fixture, other, roll, names) };
}

function mutateInside(fixture: Fixture, other: Fixture, roll: Dice, names: Words): Uint8Array {
  const { bytes, program } = fixture;
  if (program === 'docx') return mutateWord(bytes, roll, names);
  if (program === 'chromium' || program === 'libreoffice')
    return mutateBytes(bytes, other.bytes, roll);
  const encoding = program === 'gbk' ? 'gbk' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return strToU8(mutateText(text, roll, names));
}

function mutateWord(bytes: Uint8Array, roll: Dice, names: Words): Uint8Array {
  const files = unzipSync(bytes);
  const document = files['word/document.xml'] ?? new Uint8Array();
  const mutated = mutateText(strFromU8(document), roll, names);
  // The clock is no part of a case: two made in different seconds are the same.
  return zipSync(
    { ...files, 'word/document.xml': strToU8(mutated) },
    { mtime: new Date(1990, 1, 1) },
  );
}
