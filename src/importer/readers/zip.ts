/**
 * 压缩包: the parts of a ZIP file, unpacked one by one under a limit.
 * Sizes written in the archive may lie: what counts is what comes out.
 */
import { Inflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  /** As the archive says. */
  readonly declaredBytes: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly localOffset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed on at once: at the best ratio of deflate they become 4 MB. */
const STEP = 4096;

/** @returns undefined when the archive is damaged or cut off */
export function listZip(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  // One more than allowed is enough to see that there are too many.
  for (let index = 0; index < Math.min(count, maxEntries + 1); index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      localOffset: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @returns 'large' once more than `maxBytes` came out; 'damaged' when it cannot be unpacked */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
): Uint8Array | 'large' | 'damaged' {
  const packed = packedPart(bytes, entry);
  if (!packed) return 'damaged';
  if (entry.method === STORED) return packed.length > maxBytes ? 'large' : packed;
  if (entry.method !== DEFLATED) return 'damaged';
  const chunks: Uint8Array[] = [];
  let [size, isEnded] = [0, false];
  const inflate = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    size += chunk.length;
    isEnded = isLast;
  });
  try {
    for (let at = 0; at < packed.length && size <= maxBytes; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return 'damaged';
  }
  if (size > maxBytes) return 'large';
  return isEnded ? concat(chunks, size) : 'damaged';
}

function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.localOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.packedBytes;
  return end <= bytes.length ? bytes.subarray(start, end) : undefined;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
