/** Numbers that are no figures: years and days, counts of chapters and lists, document numbers, pages, telephones. */
import type { TextRange } from './text-range.ts';

const D = '[0-9０-９]';
const YEAR = `(?:19|20|１９|２０)${D}{2}`;
const TO = '\\s?[-－—–~～至到、和及]\\s?';
const OPEN = '[（(〔［\\[【]';
const CLOSE = '[）)〕］\\]】]';
/** A number of a list stands at the start of a line or of a sentence. */
const BEGINS = '(?<=^\\s{0,20}|[。；;]\\s?)';

/** Notations rather than words: they are the same everywhere. Repeats are bounded, for a hostile line may be long. */
const FORMS: readonly RegExp[] = [
  // 2021年, 2019—2021 年度, 1-12月, 12月31日
  `(?:${YEAR}(?:\\s?年)?${TO}){0,5}${YEAR}\\s?年`,
  `(?<![0-9０-９.．,，])(?:${D}{1,2}\\s?月?${TO})?${D}{1,2}\\s?月`,
  `(?<![0-9０-９.．,，])(?:${D}{1,2}\\s?日?${TO})?${D}{1,2}\\s?日`,
  // 2021-03-01, 2021/3/1, 2021.3.1, 14:30
  `(?<!${D})${YEAR}([-－/／.．])${D}{1,2}\\1${D}{1,2}(?!${D})`,
  `(?<!${D})${D}{1,2}[:：]${D}{2}(?![0-9０-９.．])`,
  // 第3章, 第 1-2 页, 共 20 页, 附件2, 表1-1
  `第\\s?${D}{1,6}(?:${TO}${D}{1,6})?`,
  `共\\s?${D}{1,4}\\s?页`,
  `(?:附件|附表|附图|(?<!\\p{L})[表图])\\s?${D}{1,3}(?:[-－.．]${D}{1,3})?(?=[\\s：:、，,。）)]|$)`,
  // 〔2021〕12号, [2021]第12号, 1005号
  `${OPEN}${YEAR}${CLOSE}(?:\\s?第?\\s?${D}{1,5}\\s?号)?`,
  `(?<![0-9０-９.．,，])${D}{1,5}\\s?号`,
  // （1）, 1., 1、, 1.2.3
  `(?<=^\\s{0,20}|[。；;：:，,]\\s?)${OPEN}\\s?${D}{1,2}\\s?${CLOSE}(?=\\s?\\p{L})`,
  `${BEGINS}${D}{1,2}(?:[.．]${D}{1,2}){0,4}[.．、)）](?=\\s?[\\p{L}“《（(])`,
  `^\\s{0,20}${D}{1,2}(?:[.．]${D}{1,2}){2,4}(?=\\s?\\p{L})`,
  // - 3 -, and the page behind the dots of a table of contents
  `^\\s{0,200}[-－—–]{1,3}\\s?${D}{1,4}\\s?[-－—–]{1,3}\\s{0,9}$`,
  `[.．…·]{3}\\s{0,9}${D}{1,3}\\s{0,9}$`,
  // 0755-12345678, 400-123-4567
  `(?<![0-9０-９.．,，])0${D}{2,3}[-－—–]${D}{7,8}(?!${D})`,
  `(?<![0-9０-９.．,，])[48]00[-－—–]${D}{3,4}[-－—–]?${D}{3,4}(?!${D})`,
  // Addresses of pages.
  '(?:https?://|www\\.)[!-~]{1,2000}',
].map((form) => new RegExp(form, 'gu'));

/** Stretches of a line whose numbers nobody would read as figures. */
export function noFigures(text: string): readonly TextRange[] {
  if (!/[0-9０-９]/.test(text)) return [];
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: found }) => {
      return { from: index, to: index + found.length };
    }),
  );
}
