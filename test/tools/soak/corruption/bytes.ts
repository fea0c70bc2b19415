/** Corruptions of a file as bytes: encodings, cuts, quotes, ends of lines. */
import { encodeGbk } from '../../fixtures/gbk.ts';
import type { Dice } from '../../demo/rng.ts';
import { fileOf, pick, type Kind } from './kind.ts';

const ANY = /\.(csv|yaml|md)$/;
/** Every file of a report, and the lists that all share; the lists of the importer are not read here. */
const READ = /^(?!recognition\/).*\.(csv|yaml)$/;

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-16 LE with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 BE with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-32 LE': (text) => Buffer.concat(Array.from(`\ufeff${text}`, utf32)),
  'UTF-8 with mark': (text) => Buffer.from(`\ufeff${text}`),
  'two marks': (text) => Buffer.from(`\ufeff\ufeff${text}`),
  'UTF-8 read as Latin': (text) => Buffer.from(Buffer.from(text).toString('latin1')),
  'cut GBK': (text) => Buffer.concat([Buffer.from(text), Buffer.of(0xb5)]),
  GBK: (text) => encodeGbk(text.replaceAll(/[^\p{ASCII}\p{Script=Han}，。、；：（）“”]/gu, '?')),
};

function utf32(sign: string): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(sign.codePointAt(0) ?? 0);
  return bytes;
}

/** @param change gives undefined where there is nothing to change */
function kind(
  name: string,
  full: number,
  pattern: RegExp,
  change: (text: string, roll: Dice) => readonly [string, string | Uint8Array] | undefined,
): Kind {
  return {
    name,
    full,
    spoil: (copy, roll) => {
      const file = fileOf(copy, roll, pattern);
      const changed = change(copy.text(file), roll);
      if (!changed) return undefined;
      const [how, content] = changed;
      copy.write(file, content);
      return `${file}: ${how}`;
    },
  };
}

export const byteKinds: readonly Kind[] = [
  kind('encodings', 160, READ, (text, roll) => {
    const name = pick(roll, Object.keys(ENCODINGS));
    const encode = ENCODINGS[name];
    return encode && [name, encode(text)];
  }),
  kind('files cut or emptied', 130, READ, (text, roll) => {
    if (roll.oneIn(8)) return ['emptied', ''];
    if (roll.oneIn(8)) return ['zeros', new Uint8Array(text.length)];
    const bytes = Buffer.from(text);
    const at = roll.between(1, Math.max(1, bytes.length - 2));
    return [`cut at byte ${at}`, bytes.subarray(0, at)];
  }),
  kind('quotes lost or left open', 110, /^(?!recognition\/).*\.csv$/, (text, roll) => {
    const at = [...text.matchAll(/"/g)].map(({ index }) => index);
    if (at.length > 0 && roll.oneIn(2)) {
      const lost = pick(roll, at);
      return [`quote ${lost} lost`, text.slice(0, lost) + text.slice(lost + 1)];
    }
    const open = roll.between(0, text.length - 1);
    return [`quote at ${open}`, `${text.slice(0, open)}"${text.slice(open)}`];
  }),
  kind('ends of lines, control signs', 60, ANY, (text, roll) => {
    if (roll.oneIn(2)) return ['CRLF', text.replaceAll('\n', '\r\n')];
    if (roll.oneIn(3)) return ['CR', text.replaceAll('\n', '\r')];
    const at = roll.between(0, text.length);
    const sign = pick(roll, ['\u0000', '\u001b[2J', '\u202e', '\u200b', '\u0007', '\ufffd']);
    return [`${JSON.stringify(sign)} at ${at}`, text.slice(0, at) + sign + text.slice(at)];
  }),
];
