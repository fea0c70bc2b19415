/** 归一: a passage in the plain form in which words are looked for; every character keeps its origin. */
import type { Line } from '../document.ts';
import { passageOf, type CharacterOrigin, type Passage } from './passage.ts';

/** Look-alikes of the CJK radicals block that NFKC leaves alone → the character meant. */
export type LookAlikes = ReadonlyMap<string, string>;

const SPACE = /\s/u;
const QUOTES = /["'“”‘’「」『』]/u;
/** Between these a gap may part two numbers or break one: it stays, as one blank. */
const NUMERIC = /[\d.,%]/;

/** Folds full-width forms, drops quotes and blanks, and keeps one blank where a gap stands inside digits. */
export function normalise(lines: readonly Line[], lookAlikes: LookAlikes): Passage {
  const characters: string[] = [];
  const origins: CharacterOrigin[] = [];
  let gap: CharacterOrigin | undefined;
  for (const line of lines) {
    for (const origin of passageOf(line).origins) {
      const raw = line.text[origin.offset] ?? '';
      if (SPACE.test(raw)) {
        gap = origin;
        continue;
      }
      const folded = lookAlikes.get(raw) ?? raw.normalize('NFKC');
      for (const character of Array.from(folded)) {
        if (QUOTES.test(character) || SPACE.test(character)) continue;
        if (gap && NUMERIC.test(characters.at(-1) ?? '') && NUMERIC.test(character)) {
          characters.push(' ');
          origins.push(gap);
        }
        gap = undefined;
        for (const unit of character.split('')) {
          characters.push(unit);
          origins.push(origin);
        }
      }
    }
    gap = { line, offset: Math.max(0, line.text.length - 1) };
  }
  return { text: characters.join(''), origins };
}

/** Plain form of a word of a list. */
export function plainWord(word: string): string {
  return Array.from(word.normalize('NFKC'))
    .filter((character) => !SPACE.test(character) && !QUOTES.test(character))
    .join('');
}
