/** data/ and public/ as they are when everything of every fictional jurisdiction was deleted. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the environment of a build from the copies */
export function realData(root: string, to: string): { DATA_ROOT: string; PUBLIC_ROOT: string } {
  const places = join(root, 'data/jurisdictions');
  const fictional = readdirSync(places).filter((name) =>
    /^虚构: *是/m.test(readFileSync(join(places, name, 'jurisdiction.yaml'), 'utf8')),
  );
  const gone = fictional.flatMap((name) => [
    join(places, name),
    join(root, 'public/disclosures', name),
  ]);
  rmSync(to, { recursive: true, force: true });
  for (const folder of ['data', 'public'])
    cpSync(join(root, folder), join(to, folder), {
      recursive: true,
      filter: (path) => !gone.includes(path),
    });
  return { DATA_ROOT: join(to, 'data'), PUBLIC_ROOT: join(to, 'public') };
}
