/** Labels and heads as they are compared: without white space, item numbers and the manner of brackets. */

const ITEM_NUMBER =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\(\d+\)|\d+[.、](?!\d))/;

/** `　（一）因公出国（境）费` is 因公出国(境)费; 其中： before a part is left out. */
export function plainLabel(text: string): string {
  // NFKC folds full-width brackets, digits and spaces.
  const folded = text.normalize('NFKC').replaceAll(/[\s“”"‘’']/g, '');
  return folded
    .replace(/^其中:/, '')
    .replace(ITEM_NUMBER, '')
    .replace(/^其中:/, '');
}
