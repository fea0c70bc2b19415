/** 疑点编号: four digits that follow from what a finding is about, so that it keeps its number in every build. */

/** @param subjects each once; @returns the number of each, in the same order */
export function findingNumbers(subjects: readonly string[]): readonly string[] {
  const taken = new Set<number>();
  const numbers = new Map<string, number>();
  // In the order of their names, not of the page: a finding that is added or mended moves no other.
  for (const subject of [...subjects].sort()) {
    let number = hash(subject) % COUNT;
    while (taken.has(number)) number = (number + 1) % COUNT;
    taken.add(number);
    numbers.set(subject, number);
  }
  return subjects.map((each) => String(numbers.get(each) ?? 0).padStart(DIGITS, '0'));
}

/** Short enough to be said on the telephone; a report has some tens of findings at most. */
const DIGITS = 4;
const COUNT = 10 ** DIGITS;

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
