/** Every planted error, by kind. */
import { CLAIM_PLANTS } from './claims.ts';
import { DISCLOSURE_PLANTS } from './disclosures.ts';
import type { Plant } from './plant.ts';
import { QUIET_DISCLOSURES } from './quiet-disclosures.ts';
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
  ...CLAIM_PLANTS,
  ...QUIET_DISCLOSURES,
];
