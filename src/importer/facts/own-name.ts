/** 自己的名称: whether a text ends with the department's name, whole, its end (水务局), or shortened (科创局). */

/** data/recognition/phrases.yaml */
export interface NameWords {
  /** Characters that end names of places: 市, 区; 市水务局 is not 某区水务局. */
  readonly levels: readonly string[];
  /** Characters at the end of a name, or left of it when shortened, that no two offices of a place share. */
  readonly shortName: number;
}

/**
 * @param names of the department, plain
 */
export function endsWithOwnName(
  text: string,
  names: readonly string[],
  { levels, shortName }: NameWords,
): boolean {
  const tail = text.slice(-shortName);
  if (tail.length < shortName) return false;
  return names.some((name) => {
    const shared = sharedEnd(text, name);
    const length = shared >= shortName ? shared : isShortFor(tail, name) ? shortName : 0;
    if (length === 0) return false;
    const before = text.at(-length - 1) ?? '';
    return !levels.includes(before) || before === levelOf(name, levels);
  });
}

function sharedEnd(text: string, name: string): number {
  let length = 0;
  while (length < name.length && text.at(-length - 1) === name.at(-length - 1)) length++;
  return length;
}

/** Its characters stand in the name in their order, the last at its end. */
function isShortFor(tail: string, name: string): boolean {
  if (tail.at(-1) !== name.at(-1)) return false;
  let at = -1;
  return Array.from(tail).every((character) => (at = name.indexOf(character, at + 1)) >= 0);
}

/** The 区 of 示例区水务局. */
function levelOf(name: string, levels: readonly string[]): string {
  return Array.from(name).findLast((character) => levels.includes(character)) ?? '';
}
