/**
 * 压缩包: the parts of a ZIP file, unpacked one by one under a limit. Sizes written in the archive may lie, and one wrong
 * bit makes another number: a part counts only when its length and checksum are what the archive says.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-list.ts';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed on at once: at the best ratio of deflate they become 4 MB. */
const STEP = 4096;

export type Unpacked = Uint8Array | 'large' | 'damaged' | 'altered';

/**
 * @returns 'large' once more than `maxBytes` came out; 'damaged' when it cannot be unpacked; 'altered' when what came
 * out is not what was packed
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): Unpacked {
  const part = inflate(
    bytes.subarray(entry.start, entry.start + entry.packedBytes),
    entry,
    maxBytes,
  );
  if (typeof part === 'string') return part;
  const isIntact = part.length === entry.declaredBytes && crc32(part) === entry.checksum;
  return isIntact ? part : 'altered';
}

function inflate(packed: Uint8Array, { method }: ZipEntry, maxBytes: number): Unpacked {
  if (method === STORED) return packed.length > maxBytes ? 'large' : packed;
  if (method !== DEFLATED) return 'damaged';
  const chunks: Uint8Array[] = [];
  let [size, isEnded] = [0, false];
  const stream = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    size += chunk.length;
    isEnded = isLast;
  });
  try {
    for (let at = 0; at < packed.length && size <= maxBytes; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return 'damaged';
  }
  if (size > maxBytes) return 'large';
  return isEnded ? concat(chunks, size) : 'damaged';
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
