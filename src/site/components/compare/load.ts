/** Fetches the small files of a comparison, each once. */
import type { CompareIndex, CompareShard } from '../../views/compare/data.ts';

const kept = new Map<string, Promise<unknown>>();

/** @param base address of /compare/, with a slash at the end */
export function loadIndex(base: string): Promise<CompareIndex> {
  return load(`${base}departments.json`) as Promise<CompareIndex>;
}

/** @param id jurisdiction.department */
export function loadShard(base: string, id: string): Promise<CompareShard> {
  return load(`${base}${id.replace('.', '/')}.json`) as Promise<CompareShard>;
}

function load(address: string): Promise<unknown> {
  const known = kept.get(address) ?? get(address);
  kept.set(address, known);
  // What failed may succeed when asked again.
  known.catch(() => kept.delete(address));
  return known;
}

async function get(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)}: ${address}`);
  return response.json();
}
