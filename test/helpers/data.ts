/** The real data, read once per test file. */
import { fileURLToPath } from 'node:url';
import type { Jurisdiction } from '../../src/dataset/jurisdiction.ts';
import { Dataset } from '../../src/dataset/load.ts';
import { publish, type Publication } from '../../src/dataset/publication.ts';

export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DATA_ROOT = fileURLToPath(new URL('../../data', import.meta.url));

export const dataset = new Dataset(DATA_ROOT);
export const { words, checkWords } = dataset.catalogue;

/** Real reports, which are few; the demonstration has tests of its own. */
export function publications(): readonly Publication[] {
  return publicationsOf(({ fictional }) => !fictional);
}

export function publicationsOf(
  wanted: (jurisdiction: Jurisdiction) => boolean,
): readonly Publication[] {
  const ids = dataset.catalogue.jurisdictions.filter(wanted).map(({ id }) => id);
  const keys = dataset.catalogue.reports.filter(({ jurisdiction }) => ids.includes(jurisdiction));
  return keys.map((key) => {
    const publication = publish(dataset, key);
    if (!publication) throw new Error(`unreadable report: ${Object.values(key).join('/')}`);
    return publication;
  });
}

/** The 2020 report of the Futian science and innovation bureau: the one with an independent recalculation. */
export function futian2020(): Publication {
  const found = publications().find(
    ({ record: { key } }) =>
      key.jurisdiction === 'futian' &&
      key.year === '2020' &&
      key.department === 'science-innovation',
  );
  if (!found) throw new Error('the Futian report of 2020 is gone from data/');
  return found;
}
