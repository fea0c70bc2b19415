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

/** 3 of 三、其他收入; undefined without such a number. */
export function ordinalOf(text: string): number | undefined {
  const [, numeral = ''] = /^([一二三四五六七八九十]+)、/.exec(text.replaceAll(/\s/g, '')) ?? [];
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(numeral);
  if (numeral === '' || !parts) return undefined;
  const [, tens = '', ten = '', ones = ''] = parts;
  if (ten === '') return DIGITS.indexOf(numeral);
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(DIGITS.indexOf(ones), 0);
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
