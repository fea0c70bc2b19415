/** RFC 9110, section 14: which bytes of a file a `Range` header asks for. */
export interface Bytes {
  readonly start: number;
  /** Included. */
  readonly end: number;
}

const RANGES = /^bytes=(.*)$/i;
const ONE = /^[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/;

/**
 * Units other than bytes, several ranges and what is no range are passed over, as the standard allows.
 * @returns 'whole' to answer as if the header were not there
 */
export function wantedBytes(
  header: string | undefined,
  size: number,
): Bytes | 'whole' | 'unsatisfiable' {
  const [, first, last, suffix] = ONE.exec(RANGES.exec(header ?? '')?.[1] ?? '') ?? [];
  if (suffix !== undefined) {
    // Of an empty file the last bytes are the whole of it, which no Content-Range can say.
    if (Number(suffix) === 0) return 'unsatisfiable';
    return size === 0 ? 'whole' : { start: Math.max(0, size - Number(suffix)), end: size - 1 };
  }
  if (first === undefined) return 'whole';
  const start = Number(first);
  if (last && Number(last) < start) return 'whole';
  if (start >= size) return 'unsatisfiable';
  return { start, end: last ? Math.min(Number(last), size - 1) : size - 1 };
}
