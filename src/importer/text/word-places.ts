/** Where words stand in a plain text. */

export function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Where the last of the words begins; -1 when there is none. */
export function last(text: string, words: readonly string[]): number {
  return words.reduce((at, word) => Math.max(at, text.lastIndexOf(word)), -1);
}

export function wordPlaces(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}
