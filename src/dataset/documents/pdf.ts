/** As much of a PDF as must be known to publish it: that it is whole, is nothing else besides, and how long it is. */

const NEAR = 1024;

/** Its bytes as signs of the same number, so that patterns can be looked for. */
function signs(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A download that broke off has no end. */
export function hasEnd(bytes: Uint8Array): boolean {
  return signs(bytes.subarray(-NEAR)).includes('%%EOF');
}

/** A page of the web behind a PDF's first line: some browsers would run it. */
export function hidesMarkup(bytes: Uint8Array): boolean {
  return /<(!doctype|html|script|svg|iframe|body)\b/i.test(signs(bytes.subarray(0, NEAR)));
}

/**
 * 页数, undefined unless it is certain: in a file that was compressed or changed after it was written, pages cannot be
 * counted without a whole PDF reader, and the clerk's number stands.
 */
export function certainPages(bytes: Uint8Array): number | undefined {
  const text = signs(bytes);
  return linearizedPages(text) ?? plainPages(text);
}

/** A file written for the web says its length and its number of pages at the start. */
function linearizedPages(text: string): number | undefined {
  const [head] = /<<[^>]*\/Linearized\b[^>]*>>/.exec(text.slice(0, NEAR)) ?? [];
  if (head === undefined || numberAt(head, 'L') !== text.length) return undefined;
  return numberAt(head, 'N');
}

/** Written once, with every object in the open: the root's count and the pages themselves must agree. */
function plainPages(text: string): number | undefined {
  if (text.includes('/ObjStm') || text.includes('/Encrypt')) return undefined;
  if (text.split('%%EOF').length !== 2) return undefined;
  const objects = text.split(/\bendobj\b/).map((each) => each.split(/\bstream\b/)[0] ?? '');
  const pages = objects.filter((each) => /\/Type\s*\/Page(?![A-Za-z])/.test(each));
  const roots = objects.filter(
    (each) => /\/Type\s*\/Pages(?![A-Za-z])/.test(each) && !/\/Parent\b/.test(each),
  );
  const [root] = roots;
  if (root === undefined || roots.length > 1) return undefined;
  return numberAt(root, 'Count') === pages.length ? pages.length : undefined;
}

function numberAt(text: string, key: string): number | undefined {
  const [, digits] = new RegExp(`/${key}\\s+(\\d+)`).exec(text) ?? [];
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}
