/** 编码: bytes to physical lines. Old files were pieced together from several encodings: each line is read for itself. */
import { spansInWords } from './refusal.ts';

export interface Decoded {
  /** Without line ends; form feeds and tabs are kept. */
  readonly lines: readonly string[];
  /** In Chinese, whole sentences. */
  readonly remarks: readonly string[];
}

type Encoding = 'utf-8' | 'gb18030';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const gb18030 = new TextDecoder('gb18030', { fatal: true });

export function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return decodeWhole(bytes.subarray(2), wide);
  const body = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  const whole = attempt(utf8, body);
  // Han characters take three bytes: two-byte sequences alone may as well be GBK.
  if (whole !== undefined && (!isAmbiguous(whole) || hasUtf8Mark(bytes)))
    return { lines: splitLines(whole), remarks: [] };
  return decodeByLine(body);
}

/** @param encoding a label of the Encoding Standard */
export function decodeWhole(bytes: Uint8Array, encoding: string): Decoded {
  const lines = splitLines(new TextDecoder(encoding).decode(bytes));
  return { lines, remarks: lossRemarks(lines) };
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeByLine(bytes: Uint8Array): Decoded {
  const pieces = splitBytes(bytes);
  const sure = pieces.map(sureEncoding);
  const utf8Count = sure.filter((each) => each === 'utf-8').length;
  const gbCount = sure.filter((each) => each === 'gb18030').length;
  const usual: Encoding = utf8Count > gbCount ? 'utf-8' : 'gb18030';
  const used = sure.map((each) => (each === 'ambiguous' ? usual : each));
  const lines = pieces.map((piece, index) => decodePiece(piece, used[index]));
  const odd = used.flatMap((each, index) =>
    each !== undefined && each !== 'broken' && each !== usual ? [index + 1] : [],
  );
  const names = { 'utf-8': 'UTF-8', gb18030: 'GB18030（GBK）' };
  const other = usual === 'utf-8' ? 'gb18030' : 'utf-8';
  const mixed =
    odd.length > 0
      ? [
          `文件混用两种编码：第 ${spansInWords(odd)} 行是 ${names[other]}，其余是 ${names[usual]}；逐行按各自的编码读入。`,
        ]
      : [];
  return { lines, remarks: [...mixed, ...lossRemarks(lines)] };
}

/** @returns undefined for plain ASCII, which is the same in both */
function sureEncoding(piece: Uint8Array): Encoding | 'ambiguous' | 'broken' | undefined {
  if (piece.every((byte) => byte < 0x80)) return undefined;
  const text = attempt(utf8, piece);
  const isGb = attempt(gb18030, piece) !== undefined;
  if (text === undefined) return isGb ? 'gb18030' : 'broken';
  return isGb && isAmbiguous(text) ? 'ambiguous' : 'utf-8';
}

function decodePiece(piece: Uint8Array, encoding: Encoding | 'broken' | undefined): string {
  if (encoding !== 'broken') return new TextDecoder(encoding).decode(piece);
  // Neither fits: the reading that loses less, with a mark where a character was lost.
  const [a, b] = [new TextDecoder('utf-8').decode(piece), new TextDecoder('gb18030').decode(piece)];
  return losses(a) <= losses(b) ? a : b;
}

function lossRemarks(lines: readonly string[]): readonly string[] {
  const lost = lines.flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []));
  return lost.length > 0
    ? [`第 ${spansInWords(lost)} 行有认不出的字，以“\uFFFD”表示，请对照原文。`]
    : [];
}

function losses(text: string): number {
  return text.split('\uFFFD').length - 1;
}

/** Non-ASCII only of U+0080 to U+07FF: as UTF-8 two bytes each, which GBK uses for Han characters. */
function isAmbiguous(text: string): boolean {
  return /[\u0080-\u07ff]/.test(text) && !/[^\0-\u07ff]/.test(text);
}

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** In both encodings these two bytes are never part of a character. */
function splitBytes(bytes: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    pieces.push(bytes.subarray(start, index));
    if (byte === CARRIAGE_RETURN && bytes[index + 1] === LINE_FEED) index += 1;
    start = index + 1;
  }
  if (start < bytes.length) pieces.push(bytes.subarray(start));
  return pieces;
}

function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
