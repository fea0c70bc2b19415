/**
 * Marks in a source say what a number is: `{fact=1,234.56|万元}` prints the value and expects it to be read,
 * `{!fact=…}` prints a value that must not be read as this fact, `{?fact=…}` one that may be, `{-fact=…}` prints
 * nothing (the text beside it says it). Without `=` the value is that of the record, with `=@other` that of
 * another fact.
 */
export type Demand = 'must' | 'may' | 'not';

export interface Mark {
  readonly demand: Demand;
  readonly fact: string;
  readonly value: string;
  readonly unit: string;
}

export interface Marked {
  /** The text with each mark as two private characters around the printed value: they have no width. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /\{(-?)([!?]?)([A-Za-z]+)(?:=([^{}|]*))?(?:\|([^{}|]*))?\}/g;
const FIRST_MARK = 0xe100;
const END = '\ue001';
const PRIVATE = /[\ue001\ue100-\uefff]/g;

const DEMANDS: Readonly<Record<string, Demand>> = { '': 'must', '?': 'may', '!': 'not' };

/**
 * @param valueOf the value of the record; throws when the record lacks it
 * @param unitOf the unit of the glossary, for marks that name none
 */
export function readMarks(
  source: string,
  valueOf: (fact: string) => string,
  unitOf: (fact: string) => string,
): Marked {
  const marks: Mark[] = [];
  const text = source.replace(
    MARK,
    (_, silent: string, sign: string, fact: string, given?: string, unit?: string) => {
      const value = given?.startsWith('@') ? valueOf(given.slice(1)) : (given ?? valueOf(fact));
      marks.push({ demand: DEMANDS[sign] ?? 'must', fact, value, unit: unit ?? unitOf(fact) });
      const start = String.fromCharCode(FIRST_MARK + marks.length - 1);
      return silent === '' ? `${start}${value}${END}` : `${start}${END}`;
    },
  );
  return { text, marks };
}

export function isPrivate(character: string): boolean {
  return /[\ue001\ue100-\uefff]/.test(character);
}

export function withoutMarks(text: string): string {
  return text.replace(PRIVATE, '');
}

/** The lines, from 1, on which each mark begins. */
export function linesOfMarks(lines: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  lines.forEach((line, index) => {
    for (const character of line) {
      const mark = character.charCodeAt(0) - FIRST_MARK;
      if (mark >= 0 && mark < 0xf00) found.set(mark, [...(found.get(mark) ?? []), index + 1]);
    }
  });
  return found;
}
