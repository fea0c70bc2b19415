/** Names of downloaded files. No DOM here. */

/** /x/futian/2020/, budget → futian-2020-budget. */
export function fileName(path: string, base: string, part: string): string {
  const own = path.startsWith(base) ? path.slice(base.length) : path;
  return [...own.split('/'), part].filter((each) => each !== '').join('-');
}
