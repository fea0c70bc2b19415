/** 相近的名字: the known name that a misspelt one may stand for, to suggest in a message. */

/** So many signs wrong, left out or added are a slip; a name that differs by more is another. */
const SLIPS = 2;

/** @returns undefined when none is near */
export function nearName(name: string, known: readonly string[]): string | undefined {
  const plain = plainName(name);
  const ranked = known
    .map((each) => ({ each, distance: distance(plain, plainName(each)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best && best.distance <= SLIPS && best.distance * 2 < plain.length) return best.each;
  return known.find((each) => stem(plainName(each)) === stem(plain));
}

/** Without what follows the last dot. */
export function stem(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

/** Signs to change, add or drop to make one of the other. */
function distance(one: string, other: string): number {
  const signs = Array.from(other);
  let row = Array.from({ length: signs.length + 1 }, (_, index) => index);
  for (const [index, sign] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [place, each] of signs.entries())
      next.push(
        Math.min(
          (next[place] ?? 0) + 1,
          (row[place + 1] ?? 0) + 1,
          (row[place] ?? 0) + (each === sign ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
