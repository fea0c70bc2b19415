/**
 * 断开的数: a narrow cell of a PDF breaks `13,498.89` into `13,498.8` and `9`. The pieces are one number where all
 * other numbers of the table have as many decimals as the two together, and the first piece alone has fewer.
 */
import { slice, type Passage } from './passage.ts';

const BROKEN = /^([-−△▲]?\d[\d,]*\.\d+) (\d+)$/u;
/** A percent sign alone on the next line. */
const BROKEN_RATE = /^([-−△▲]?\d[\d,]*(?:\.\d+)?) [%％]$/u;
const WHOLE = /^[-−△▲]?\d[\d,]*\.(\d+)$/u;

/** So many other numbers must show how many decimals the table prints. */
const ENOUGH = 2;
/** Where every number is broken, so many of them must come to as many decimals as amounts of money have. */
const ENOUGH_BROKEN = 4;
const OF_MONEY = 2;

export function rejoinNumbers(passages: readonly Passage[]): readonly Passage[] {
  const decimals = decimalsOf(passages);
  return passages.map((passage) => {
    const [, rate = ''] = BROKEN_RATE.exec(passage.text) ?? [];
    if (rate !== '' && isOverLines(passage, rate.length)) return without(passage, rate.length);
    const [, first = '', rest = ''] = BROKEN.exec(passage.text) ?? [];
    if (first === '' || !isOverLines(passage, first.length)) return passage;
    const joined = WHOLE.exec(first + rest)?.[1]?.length;
    return joined === decimals ? without(passage, first.length) : passage;
  });
}

/** Undefined where they differ, or are too few. */
function decimalsOf(passages: readonly Passage[]): number | undefined {
  const found = passages.flatMap(({ text }) => WHOLE.exec(text)?.[1]?.length ?? []);
  const [first] = found;
  if (found.length === 0) return areAllMoney(passages) ? OF_MONEY : undefined;
  return found.length >= ENOUGH && found.every((each) => each === first) ? first : undefined;
}

function areAllMoney(passages: readonly Passage[]): boolean {
  const joined = passages.flatMap(({ text }) => {
    const [, first = '', rest = ''] = BROKEN.exec(text) ?? [];
    return first === '' ? [] : [WHOLE.exec(first + rest)?.[1]?.length];
  });
  return joined.length >= ENOUGH_BROKEN && joined.every((each) => each === OF_MONEY);
}

function isOverLines({ origins }: Passage, gap: number): boolean {
  const [before, behind] = [origins[gap - 1], origins[gap + 1]];
  return before?.line.boxes !== undefined && before.line !== behind?.line;
}

function without(passage: Passage, gap: number): Passage {
  const [before, behind] = [slice(passage, 0, gap), slice(passage, gap + 1)];
  return { text: before.text + behind.text, origins: [...before.origins, ...behind.origins] };
}
