/** 文字的空: `{id:日期}` and `{id:网站}`, texts that are told by their form. */
import { anyOf } from './phrase-grammar.ts';

/** 2021年2月5日, 2021-02-05, 2021.2.5 */
const DATE =
  '(?:19|20)\\d\\d(?:年\\d{1,2}月\\d{1,2}日|-\\d{1,2}-\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2}|/\\d{1,2}/\\d{1,2})(?!\\d)';
/** Of a name: 在 would begin it anew, but for 在线. */
const NAME = '(?:[^,;:。()\\d在的于、和及与]|在线){2,20}?';

/** @returns the source of the group `name`; undefined for any other kind of slot */
export function textSlot(
  name: string,
  kind: string | undefined,
  lists: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (kind === '日期') return `(?<${name}>${DATE})`;
  const ends = kind === '网站' ? anyOf(lists.get('网站')) : undefined;
  return ends && `(?<${name}>${NAME}${ends})`;
}
