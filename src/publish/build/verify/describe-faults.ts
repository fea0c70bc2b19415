import type { Fault } from './verify-site.ts';

const NAMED = 3;

/** One line for each kind of fault: what stands in a shared part of the layout is wrong on every page. */
export function describeFaults(faults: readonly Fault[]): readonly string[] {
  const files = Map.groupBy(faults, ({ fault }) => fault);
  return [...files].map(([fault, places]) => {
    const names = places.slice(0, NAMED).map(({ file }) => file);
    const more = places.length > NAMED ? ` 等 ${places.length} 个文件` : '';
    return `${names.join('、')}${more}：${fault}`;
  });
}
