/**
 * 读得通: do the tags of an XML part close in order? The parser behind mammoth repairs a damaged part in time that
 * grows with the square of its size, so that such a part must not reach it.
 */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let at = xml.indexOf('<');
  while (at >= 0) {
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, at));
    const end = skipped ? xml.indexOf(skipped[1], at) : endOfTag(xml, at);
    if (end < 0) return false;
    if (!skipped && !follow(xml.slice(at + 1, end), open)) return false;
    at = xml.indexOf('<', end + 1);
  }
  return open.length === 0;
}

/** The `>` that is in no quotes; -1 when another `<` comes before it. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at] ?? '';
    if (character === '<') return -1;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function follow(tag: string, open: string[]): boolean {
  const name = /^\/?([^\s/>]+)/u.exec(tag)?.[1];
  if (name === undefined) return false;
  if (tag.startsWith('/')) return open.pop() === name;
  if (!tag.endsWith('/')) open.push(name);
  return true;
}
