/**
 * 句式的写法: what a clerk writes in data/recognition/phrases.yaml → a regular expression.
 * `{id}` a slot, `(甲|乙|)` a choice that may hold anything, `<词>` a list of words, `…` a gap, the rest as it stands.
 */
import { plainWord } from '../text/normalise.ts';

export interface PhraseParts {
  /** Source of the regular expression of one slot; undefined when the id is not known. */
  readonly slot: (written: string) => string | undefined;
  /** Words that `<词>` stands for; undefined when the list is not known. */
  readonly words: (name: string) => readonly string[] | undefined;
  /** Characters that `…` may stand for. */
  readonly gap: number;
}

export interface PhraseSource {
  readonly source: string;
  /** Its longest literal outside of any choice, or else a list: sentences with none of them need no search. */
  readonly landmarks: readonly string[];
  /** What could not be understood, as written. */
  readonly unknown: readonly string[];
}

/** 控制率=实有人数÷编制数×100%,即45÷48,为93.75%: what is reckoned stands before the result; or nothing does. */
const RECKONED =
  '(?:(?:=[^,;。=]{1,80}(?=[=,])){1,3}(?:,?即[^,;。=\\d]{0,12}[\\d,.]+[人名]?[÷/][\\d,.]+[人名]?(?:[×*]100%)?)?(?:=|,?(?:为|是|得|达到|达|计算得出|即))|=)?';

/** What no list can hold: the year between a name and what is said of it, or nothing; a year for certain; a formula. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['算式', RECKONED],
  ['年', '(?:(?:(?:19|20)\\d\\d|本|全|当|上)年度?|)'],
  ['年份', '(?:19|20)\\d\\d年度?'],
]);

const PIECE = /\{([^{}]*)\}|<([^<>]*)>|[(|)]|…|[{}<>]|[^{}<>(|)…]+/gu;

/** Bounded throughout, so that a hostile sentence costs no more than its length. */
export function compileGrammar(written: string, parts: PhraseParts): PhraseSource {
  const unknown: string[] = [];
  let source = '';
  let landmarks: readonly string[] = [''];
  let depth = 0;
  for (const [piece, slot, list] of written.matchAll(PIECE)) {
    if (piece === '(') depth++;
    else if (piece === ')') depth--;
    if (depth < 0) break;
    const compiled = compilePiece(piece, slot, list, parts);
    if (compiled === undefined) unknown.push(piece);
    source += compiled ?? '';
    if (depth === 0) landmarks = rarer(landmarks, landmarksOf(piece, slot, list, parts));
  }
  if (depth !== 0) unknown.push(written);
  return { source: unknown.length > 0 ? '' : source, landmarks, unknown };
}

/** Words of which one stands wherever the piece does; '' stands everywhere. */
function landmarksOf(
  piece: string,
  slot: string | undefined,
  list: string | undefined,
  { words }: PhraseParts,
): readonly string[] {
  if (slot !== undefined || /[(|)…]/u.test(piece)) return [''];
  return (list === undefined ? [piece] : (words(list) ?? [''])).map(plainWord);
}

/** Those whose shortest word is longer. */
function rarer(one: readonly string[], other: readonly string[]): readonly string[] {
  const shortest = (words: readonly string[]): number =>
    Math.min(...words.map(({ length }) => length));
  return shortest(other) > shortest(one) ? other : one;
}

function compilePiece(
  piece: string,
  slot: string | undefined,
  list: string | undefined,
  { slot: slotOf, words, gap }: PhraseParts,
): string | undefined {
  if (slot !== undefined) return slotOf(slot);
  if (list !== undefined) return BUILT_IN.get(list) ?? anyOf(words(list));
  if (piece === '(') return '(?:';
  if (piece === '|' || piece === ')') return piece;
  if (/^[{}<>]$/u.test(piece)) return undefined;
  // A gap never runs over a figure: what stands behind it could be said of something else.
  if (piece === '…') return `(?:(?:19|20)\\d\\d年|[^。\\d]){0,${String(gap)}}?`;
  return literal(piece);
}

/** The longest first, so that 为 does not end what 为人民币 began. */
export function anyOf(words: readonly string[] | undefined): string | undefined {
  if (!words) return undefined;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(literal).join('|')})`;
}

function literal(text: string): string {
  return plainWord(text).replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
