/** A copy of data/ as it is when the folder of every fictional jurisdiction was deleted. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the path of the copy */
export function realData(from: string, to: string): string {
  const places = join(from, 'jurisdictions');
  const fictional = readdirSync(places).filter((name) =>
    /^虚构: *是/m.test(readFileSync(join(places, name, 'jurisdiction.yaml'), 'utf8')),
  );
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !fictional.some((name) => path === join(places, name)),
  });
  return to;
}
