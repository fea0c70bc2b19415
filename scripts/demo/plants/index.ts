/** Every planted error, by kind. */
import { DISCLOSURE_PLANTS } from './disclosures.ts';
import type { Plant } from './plant.ts';
import { RATE_PLANTS } from './rates.ts';
import { SCORE_PLANTS } from './scores.ts';
import { SUM_PLANTS } from './sums.ts';
import { UNIT_PLANTS } from './units.ts';
import { YEAR_PLANTS } from './years.ts';

export const PLANTS: readonly Plant[] = [
  ...SCORE_PLANTS,
  ...SUM_PLANTS,
  ...UNIT_PLANTS,
  ...RATE_PLANTS,
  ...YEAR_PLANTS,
  ...DISCLOSURE_PLANTS,
];
