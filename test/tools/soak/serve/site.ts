/** A site of a few files to be served, and a file beside it that must never come out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const SECRET = 'not for anybody outside';
export const DOCUMENT = Buffer.from(Array.from({ length: 10_000 }, (_, index) => index % 251));

export function layOutSite(folder: string): void {
  const files: Readonly<Record<string, string | Buffer>> = {
    'secret.txt': SECRET,
    'dist/index.html': 'home',
    'dist/about/index.html': 'about',
    'dist/404.html': 'nothing here',
    'dist/doc.pdf': DOCUMENT,
    'dist/数据/表.csv': 'a,b\n',
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
