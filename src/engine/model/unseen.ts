/**
 * 看不见的字: control signs, and those that turn or hide writing (U+202E shows 379 as 973). Text from data/ or from a
 * document may hold them to deceive a terminal or a reader. Tab and line break are the writer's own.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The same, but leaves everything that counts as a space or a line break. */
const UNSEEN_IN_LINE = /(?![\t-\r\u2028\u2029])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Each of them as a sign that can be seen: for whatever is shown. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, '\uFFFD');
}

/** Without them: for what is written into data/. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(UNSEEN_IN_LINE, '');
}
