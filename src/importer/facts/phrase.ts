/**
 * 句式: how reports print a fact in a sentence, written by a clerk in data/recognition/phrases.yaml.
 * `{fact}` is its number with its unit, `(a|b|)` a choice, `…` some characters of the same sentence.
 */
import type { Fact, Glossary } from '../../model/glossary.ts';
import type { Problem } from '../../model/problem.ts';
import { plainWord } from './normalise.ts';
import { NUMBER } from './numbers.ts';

export interface PhrasePattern {
  readonly written: string;
  readonly regex: RegExp;
  /** Fact of each numbered slot, in the order of the print. */
  readonly slots: readonly Fact[];
  /** Its literal start, by which most sentences are passed over without a search. */
  readonly firstWord: string;
  /** It may speak of another year than the report's. */
  readonly anyYear: boolean;
}

const PIECE = /\{([A-Za-z]+)\}|\(([^()]*)\)|…|[^{}()…]+/gu;

export interface PhraseMeans {
  readonly glossary: Glossary;
  /** Ids of units.csv. */
  readonly units: readonly string[];
  readonly zeroWords: readonly string[];
  /** Characters that `…` may stand for. */
  readonly gap: number;
}

type Fault = Pick<Problem, 'found' | 'expected' | 'action'>;

/** @returns a fault instead when a slot names no fact, or nothing literal stands in the phrase */
export function compilePhrase(
  written: string,
  anyYear: boolean,
  means: PhraseMeans,
): PhrasePattern | Fault {
  const slots: Fact[] = [];
  const parts: string[] = [];
  let firstWord = '';
  for (const [piece, id, choices] of written.matchAll(PIECE)) {
    if (id !== undefined) {
      const fact = means.glossary.byId(id);
      if (!fact) return fault(`“{${id}}”`, 'glossary.csv 中的 id', '请改正');
      parts.push(slot(slots.push(fact) - 1, fact, means));
    } else if (choices !== undefined)
      parts.push(`(?:${choices.split('|').map(literal).join('|')})`);
    else if (piece === '…') parts.push(`[^。]{0,${String(means.gap)}}?`);
    else {
      if (firstWord === '') firstWord = plainWord(piece);
      parts.push(literal(piece));
    }
  }
  if (firstWord === '' || slots.length === 0)
    return fault(`“${written}”`, '至少一处原字和一个 {事实}', '请照 data/README.md 改写');
  return { written, regex: new RegExp(parts.join(''), 'gdu'), slots, firstWord, anyYear };
}

export function isFault(result: PhrasePattern | Fault): result is Fault {
  return 'expected' in result;
}

function fault(found: string, expected: string, action: string): Fault {
  return { found, expected, action };
}

function slot(index: number, fact: Fact, { units, zeroWords }: PhraseMeans): string {
  const name = `f${String(index)}`;
  if (!fact.unit) return `(?<${name}>[^,;:。()]{2,30}?)`;
  const printed = [...units].sort((a, b) => b.length - a.length).map(escape);
  return `(?:(?<${name}>${NUMBER})个?(?:${printed.join('|')})|(?<${name}z>${zeroWords.map(literal).join('|')}))`;
}

function literal(text: string): string {
  return escape(plainWord(text));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
